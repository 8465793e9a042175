import { expect, test } from "vitest";
import { addEmployer } from "#domain/directory/add-employer";
import { changeEmployer } from "#domain/directory/change-employer";
import { decideChanges } from "#domain/directory/decide-changes";
import { employerHistory, provenanceOf } from "#domain/directory/employer-history";
import { listEmployers } from "#domain/directory/list-employers";
import { listProposals } from "#domain/directory/list-proposals";
import { overlayInput } from "#domain/directory/overlay-input";
import { proposeChanges } from "#domain/directory/propose-changes";
import { setOverlay } from "#domain/directory/set-overlay";
import { viewEmployer } from "#domain/directory/view-employer";
import { asEditor, asReader } from "#domain/team/actors";
import { Refusal } from "#kernel";
import { anEmployer, employerForm } from "../../../support/directory.ts";
import { mintCounty, type County } from "../../../support/platform.ts";

const refusal = (code: string) => expect.objectContaining({ code }) as Refusal;

async function seated(county: County) {
  const [scope, member] = [await county.scope(), await county.member("editor")];
  return { scope, editor: asEditor(member), reader: asReader(member) };
}

async function twoCounties() {
  const [hsk, soest] = await Promise.all([mintCounty({ countyAgs: "05958" }), mintCounty({ countyAgs: "05974" })]);
  return { hsk: await seated(hsk), soest: await seated(soest) };
}

test("only the county that vouches for an employer changes it", async () => {
  const { hsk, soest } = await twoCounties();
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor);
  const input = employerForm({ teaser: "Von nebenan überschrieben." });

  await expect(changeEmployer(soest.scope, soest.editor, id, input)).rejects.toEqual(refusal("not-found"));
  await expect(
    proposeChanges(hsk.scope, { origin: "county", editor: hsk.editor }, id, { teaser: "x" }, ""),
  ).rejects.toEqual(refusal("not-allowed"));
  expect((await viewEmployer(hsk.scope, slug)).employer?.teaser).toBe("Wir schneiden, was der Wald hergibt.");
});

test("each changed field is remembered with the county that set it, and an unchanged form makes no version", async () => {
  const { hsk } = await twoCounties();
  const name = "Werkstatt Ruhraue";
  const { id } = await anEmployer(hsk.scope, hsk.editor, { name });
  expect(
    await changeEmployer(hsk.scope, hsk.editor, id, employerForm({ name, phone: "02961 9999", founded: "1921" })),
  ).toEqual({ changed: ["phone", "founded"] });
  expect(
    await changeEmployer(hsk.scope, hsk.editor, id, employerForm({ name, phone: "02961 9999", founded: "1921" })),
  ).toEqual({ changed: [] });

  const history = await employerHistory(hsk.scope, id);
  expect(history.map(({ version, field, oldValue, newValue }) => [version, field, oldValue, newValue])).toEqual([
    [2, "founded", null, "1921"],
    [2, "phone", "02961 1234", "02961 9999"],
    [1, null, null, null],
  ]);
  expect(provenanceOf(history)("street")).toMatchObject({ by: "Test", at: history[2]!.setAt });
});

test("two changes of the same version: one happens, the other is told of the conflict", async () => {
  const { hsk } = await twoCounties();
  const name = "Doppelt geändert";
  const { id } = await anEmployer(hsk.scope, hsk.editor, { name });
  const change = (phone: string) => changeEmployer(hsk.scope, hsk.editor, id, employerForm({ name, phone }), 1);
  const outcomes = await Promise.all([change("02961 1111"), change("02961 2222"), change("02961 3333")]);
  const overtaken = { problems: [{ field: "_version", rule: "overtaken" }] };

  expect(outcomes.filter((outcome) => "changed" in outcome)).toHaveLength(1);
  expect(outcomes.filter((outcome) => "problems" in outcome)).toEqual([overtaken, overtaken]);
  expect(await employerHistory(hsk.scope, id)).toHaveLength(2);
});

test("the same name in the same place is one employer, however many counties bring it in at once", async () => {
  const { hsk, soest } = await twoCounties();
  const name = `Müller & Söhne ${crypto.randomUUID()}`;
  const outcomes = await Promise.all([
    addEmployer(hsk.scope, hsk.editor, employerForm({ name })),
    addEmployer(soest.scope, soest.editor, employerForm({ name: name.toUpperCase() })),
  ]);
  expect(outcomes.filter((outcome) => "id" in outcome)).toHaveLength(1);
  expect(outcomes).toContainEqual({ problems: [{ field: "name", rule: "taken" }] });
});

test("a correction goes to the vouching county alone, is taken over once, and changes nothing that was changed meanwhile", async () => {
  const { hsk, soest } = await twoCounties();
  const name = "Korrigiert GmbH";
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor, { name });
  const bySoest = { origin: "county", editor: soest.editor } as const;
  const proposed = await proposeChanges(soest.scope, bySoest, id, { phone: "02961 7777" }, "Neue Anlage");
  expect(await proposeChanges(soest.scope, bySoest, id, { phone: "02961 8888" }, "")).toEqual({
    problems: [{ field: "phone", rule: "proposed" }],
  });
  if (!("bundle" in proposed)) throw new Error("not proposed");

  const decide = (seat: typeof hsk, decision: "accept" | "decline") =>
    decideChanges(seat.scope, seat.editor, proposed.bundle, { phone: { decision } }, 1);
  await expect(decide(soest, "accept")).rejects.toEqual(refusal("not-found"));
  const decisions = await Promise.all([decide(hsk, "accept"), decide(hsk, "accept"), decide(hsk, "decline")]);
  expect(decisions.filter((one) => "decided" in one)).toHaveLength(1);
  expect(decisions).toContainEqual({ problems: [{ field: "phone.decision", rule: "decided" }] });
  const { employer } = await viewEmployer(hsk.scope, slug);
  const [entry] = (await listProposals(soest.scope, soest.reader)).outgoing;
  expect(employer?.phone).toBe(entry!.first.status === "accepted" ? "02961 7777" : "02961 1234");
});

test("an overlay shows, words and hides an employer for its own county and for no other", async () => {
  const { hsk, soest } = await twoCounties();
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor, {
    name: "Überlagert KG",
    sector: "agriculture",
    municipalityAgs: "05958024",
  });
  const names = async (seat: typeof hsk, query = {}) =>
    (await listEmployers(seat.scope, { municipality: "marsberg", sector: "agriculture", ...query })).employers.map(
      ({ name }) => name,
    );
  expect(await names(hsk)).toContain("Überlagert KG");
  expect(await names(soest)).not.toContain("Überlagert KG");
  expect(await names(soest, { region: true })).toContain("Überlagert KG");

  await setOverlay(
    soest.scope,
    soest.editor,
    id,
    overlayInput.parse({
      teaser: "Von Soest aus in 40 Minuten.",
      contactName: "Frau Beispiel",
      contactMail: "kontakt@soest.example",
      shown: "on",
    }),
  );
  expect(await names(soest)).toContain("Überlagert KG");
  expect((await viewEmployer(soest.scope, slug)).employer).toMatchObject({
    teaser: "Von Soest aus in 40 Minuten.",
    contactName: "Frau Beispiel",
  });
  expect((await viewEmployer(hsk.scope, slug)).employer).toMatchObject({
    teaser: "Wir schneiden, was der Wald hergibt.",
    contactName: null,
    contactMail: null,
  });

  await setOverlay(hsk.scope, hsk.editor, id, overlayInput.parse({ hidden: "on" }));
  expect(await names(hsk)).not.toContain("Überlagert KG");
  await expect(viewEmployer(hsk.scope, slug)).rejects.toEqual(refusal("not-found"));
  expect(await names(soest)).toContain("Überlagert KG");
});

test("featured employers come first, then the names in order, and pages neither repeat nor lose anybody", async () => {
  const { hsk } = await twoCounties();
  const ids: string[] = [];
  for (let n = 0; n < 23; n++)
    ids.push(
      (
        await anEmployer(hsk.scope, hsk.editor, {
          name: `Ähnlich ${String(n).padStart(2, "0")} ${hsk.scope.tenant.slug}`,
          sector: "media",
          size: "250+",
        })
      ).id,
    );
  await setOverlay(hsk.scope, hsk.editor, ids[22]!, overlayInput.parse({ featured: "on" }));
  const query = { sector: "media", size: "250+" } as const;
  const mine = (page: Awaited<ReturnType<typeof listEmployers>>) =>
    page.employers.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  const first = await listEmployers(hsk.scope, query);
  expect(first.employers).toHaveLength(20);
  expect(first.total).toBeGreaterThanOrEqual(23);
  const seen = mine(first);
  for (let page = first; page.next;) {
    page = await listEmployers(hsk.scope, { ...query, after: page.next });
    seen.push(...mine(page));
  }
  expect(seen).toEqual([ids[22], ...ids.slice(0, 22)]);
});
