import { expect, test } from "vitest";
import { refreshTwins } from "#domain/directory/matching/refresh-twins";
import { overlayInput } from "#domain/directory/overlay-input";
import { setOverlay } from "#domain/directory/set-overlay";
import { asEditor, asLead } from "#domain/team/actors";
import { randomText } from "#kernel";
import { signInToAgency } from "../../support/agency.ts";
import { anEmployer } from "../../support/directory.ts";
import { merge, theAgency, versionsOf } from "../../support/merges.ts";
import { agencyHost, mintCounty, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const newName = () => `Egg${randomText(9).replaceAll(/\d/g, "x")}`;
const typed = (name: string) => ({
  name,
  kind: "company",
  sector: "metal",
  size: "10-49",
  municipalityAgs: "05958012",
});

test("a new employer that looks like one of the directory is asked about, and what is said is remembered", async () => {
  const [here, there] = await Promise.all([mintCounty(), mintCounty()]);
  const name = newName();
  const scope = await there.scope();
  const editor = asEditor(await there.member("editor"));
  const known = await anEmployer(scope, editor, { name: `${name} GmbH`, phone: "", website: "", street: "" });
  await setOverlay(scope, editor, known.id, overlayInput.parse({ teaser: "Nur bei uns", contactName: "Eva Geheim" }));
  const { cookie } = await signIn(here, "editor");

  const asked = await submit(here.host, "/team/arbeitgeber", typed(`${name.toUpperCase()} GmbH & Co. KG`), { cookie });
  const page = await asked.text();
  expect(asked.status).toBe(422);
  expect(page).toContain(`/team/arbeitgeber/${known.id}`);
  expect(page).toContain("gleicher Name");
  expect(page).toContain(`value="${name.toUpperCase()} GmbH &amp; Co. KG"`);
  expect(page).not.toMatch(/Nur bei uns|Eva Geheim/);

  const confirmed = { ...typed(`${name} GmbH & Co. KG`), _twin: known.id, _distinct: "on" };
  expect((await submit(here.host, "/team/arbeitgeber", confirmed, { cookie })).status).toBe(303);
  await refreshTwins(scope);
  const pairs = await visit(agencyHost, "/verzeichnis/doppelte", { cookie: (await signInToAgency("reader")).cookie });
  expect(await pairs.text()).not.toContain(`${name} GmbH`);
});

test("the hint while typing names public facts alone, and only to those who may add", async () => {
  const [here, there] = await Promise.all([mintCounty(), mintCounty()]);
  const name = newName();
  const known = await anEmployer(await there.scope(), asEditor(await there.member("editor")), { name });
  const path = `/team/arbeitgeber/neu/aehnliche?name=${name}+GmbH&municipalityAgs=05958012&unbekannt=1`;
  const answer = await visit(here.host, path, { cookie: (await signIn(here, "editor")).cookie });
  const { hints } = (await answer.json()) as { hints: Record<string, unknown>[] };
  expect(hints.map(({ href }) => href)).toEqual([`/team/arbeitgeber/${known.id}`]);
  expect(Object.keys(hints[0]!).sort()).toEqual(["href", "name", "percent", "reasons", "where"]);
  expect((await visit(here.host, path, { cookie: (await signIn(here, "reader")).cookie })).status).toBe(403);
  expect((await visit(here.host, path)).status).toBe(303);
  const long = `/team/arbeitgeber/neu/aehnliche?name=${"x".repeat(3000)}`;
  expect((await visit(here.host, long, { cookie: (await signIn(here, "editor")).cookie })).status).toBe(200);
});

test("the same employer entered by two counties at once stands there once, and the slower one is led to it", async () => {
  const [here, there] = await Promise.all([mintCounty(), mintCounty()]);
  const [mine, theirs] = await Promise.all([signIn(here, "editor"), signIn(there, "editor")]);
  const form = typed(newName());
  const answers = await Promise.all([
    submit(here.host, "/team/arbeitgeber", form, { cookie: mine.cookie }),
    submit(there.host, "/team/arbeitgeber", form, { cookie: theirs.cookie }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  const slower = await answers.find(({ status }) => status === 422)!.text();
  expect(slower).toMatch(/href="\/team\/arbeitgeber\/emp_[0-9a-z]+"/);
});

test("a lead merges two of its own employers in the browser's way, and parts them again", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const { cookie } = await signIn(county, "lead");
  const editor = asEditor(await county.member("editor"));
  const [one, other] = [await anEmployer(scope, editor), await anEmployer(scope, editor, { phone: "02961 4711" })];
  const preview = await visit(
    county.host,
    `/team/arbeitgeber/zusammenfuehrungen/neu?bleibt=${one.id}&geht=${other.id}`,
    {
      cookie,
    },
  );
  expect(await preview.text()).toContain("02961 4711");

  const form = {
    _survivor: one.id,
    _merged: other.id,
    ...(await versionsOf(scope, one.id, other.id)),
    phone: "merged",
  };
  const merged = await submit(county.host, "/team/arbeitgeber/zusammenfuehrungen", form, { cookie });
  expect(merged.status).toBe(303);
  const again = await submit(county.host, "/team/arbeitgeber/zusammenfuehrungen", form, { cookie });
  expect(again.status).toBe(404);

  const old = await visit(county.host, `/arbeitgeber/${other.slug}`);
  expect([old.status, old.headers.get("location")]).toEqual([301, `/arbeitgeber/${one.slug}`]);
  const english = await visit(county.host, `/en/arbeitgeber/${other.slug}`);
  expect(english.headers.get("location")).toBe(`/en/arbeitgeber/${one.slug}`);
  const teamPage = await visit(county.host, `/team/arbeitgeber/${other.id}`, { cookie });
  expect(teamPage.headers.get("location")).toContain(`/team/arbeitgeber/${one.id}`);
  const history = await (await visit(county.host, `/team/arbeitgeber/${one.id}/verlauf`, { cookie })).text();
  expect(history).toContain("Aufgegangen:");

  const list = await (await visit(county.host, "/team/arbeitgeber/zusammenfuehrungen", { cookie })).text();
  const [path] = /\/team\/arbeitgeber\/zusammenfuehrungen\/mrg_[0-9a-z]+/.exec(list) ?? [];
  const page = await (await visit(county.host, path!, { cookie })).text();
  expect(page).toContain("geht zurück auf den Stand vor der Zusammenführung");
  const back = await versionsOf(scope, one.id, other.id);
  expect((await submit(county.host, `${path}/ruecknahme`, back, { cookie })).status).toBe(303);
  expect((await visit(county.host, `/arbeitgeber/${other.slug}`)).status).toBe(200);
  expect((await submit(county.host, `${path}/ruecknahme`, back, { cookie })).status).toBe(409);
});

test("an editor may look at doubles but not merge, and a county sees nothing of a merge that does not concern it", async () => {
  const [here, stranger] = await Promise.all([mintCounty(), mintCounty()]);
  const scope = await here.scope();
  const lead = asLead(await here.member("lead"));
  const [one, other] = [await anEmployer(scope, lead), await anEmployer(scope, lead)];
  const editor = (await signIn(here, "editor")).cookie;
  expect((await visit(here.host, "/team/arbeitgeber/doppelte", { cookie: editor })).status).toBe(200);
  const form = { _survivor: one.id, _merged: other.id, ...(await versionsOf(scope, one.id, other.id)) };
  expect((await submit(here.host, "/team/arbeitgeber/zusammenfuehrungen", form, { cookie: editor })).status).toBe(403);
  const made = await merge({ scope, lead }, one.id, other.id);
  const { cookie } = await signIn(stranger, "lead");
  const theirs = await visit(stranger.host, "/team/arbeitgeber/zusammenfuehrungen", { cookie });
  expect(await theirs.text()).not.toContain(made.id);
});

test("both counties of a merge by the agency find it among their changes", async () => {
  const [here, there] = await Promise.all([mintCounty(), mintCounty()]);
  const one = await anEmployer(await here.scope(), asEditor(await here.member("editor")), { name: newName() });
  const other = await anEmployer(await there.scope(), asEditor(await there.member("editor")), { name: newName() });
  await merge(await theAgency(), one.id, other.id);
  for (const county of [here, there]) {
    const { cookie } = await signIn(county, "reader");
    const inbox = await (await visit(county.host, "/team/arbeitgeber/aenderungen", { cookie })).text();
    expect(inbox).toContain("Zusammengeführt oder getrennt");
    expect(inbox).toContain(`/team/arbeitgeber/${one.id}`);
  }
  const { cookie } = await signInToAgency("lead");
  const list = await visit(agencyHost, "/verzeichnis/zusammenfuehrungen", { cookie });
  expect(await list.text()).toContain("Wieder trennen");
});
