import { expect, test } from "vitest";
import { writeCard } from "#domain/experience/write-card";
import { readCard } from "#domain/experience/read-card";
import { signInToAgency } from "../../support/agency.ts";
import { shareAsIs } from "../../support/experience.ts";
import { pdf } from "../../support/pdf-files.ts";
import { photograph } from "../../support/picture-files.ts";
import { agencyHost, mintCounty, platform, submit, visit, type County } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";
import { sampleExperience } from "../../packages/domain/experience/sample-experience.ts";
import { asLead } from "#domain/team/actors";

const OWN = "/team/erfahrungen/eigene";
const ALT = "Zwei Frauen vor dem gelben Rahmen";

async function seated() {
  const county = await mintCounty();
  const { cookie, member } = await signIn(county, "lead");
  return { county, cookie, lead: asLead(member), scope: await county.scope() };
}

async function aDraft() {
  const team = await seated();
  const card = await writeCard(team.scope, team.lead, sampleExperience);
  return { ...team, id: card.id, path: `${OWN}/${card.id}` };
}

async function attach(
  { county, cookie, path }: { county: County; cookie: string; path: string },
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  title = ALT,
): Promise<Response> {
  const form = new FormData();
  form.set("file", new File([bytes], name));
  form.set("title", title);
  const packed = new Response(form);
  return visit(county.host, `${path}/anhaenge`, {
    method: "POST",
    body: await packed.arrayBuffer(),
    cookie,
    headers: { origin: `http://${county.host}`, "content-type": packed.headers.get("content-type")! },
  });
}

const filesOn = (page: string, path: string) => [
  ...new Set([...page.matchAll(new RegExp(`"(${path}/anhaenge/[0-9a-z_]+)"`, "g"))].map(([, href]) => href!)),
];

test("files of a draft are the county's alone, and the region reads them once they are shared", async () => {
  const draft = await aDraft();
  const { county, cookie, id, path, scope, lead } = draft;
  expect((await attach(draft, await photograph(), "stand.jpg")).status).toBe(303);
  expect((await attach(draft, pdf(), "aufbau.pdf", "Aufbauplan: Wand & Licht")).status).toBe(303);
  const own = filesOn(await (await visit(county.host, path, { cookie })).text(), path);
  expect(own).toHaveLength(2);

  const [neighbour, agency] = [await seated(), await signInToAgency("reader")];
  for (const file of own)
    expect((await visit(neighbour.county.host, file, { cookie: neighbour.cookie })).status).toBe(404);
  const { tenant } = scope;
  const { env } = await platform();
  expect((await env.FILES.list({ prefix: `${tenant.id}/erfahrungen/` })).objects).toHaveLength(2);

  const { sharedId } = await shareAsIs(scope, lead, id);
  const shared = `/team/erfahrungen/${sharedId}`;
  const page = await (await visit(neighbour.county.host, shared, { cookie: neighbour.cookie })).text();
  expect(page).toContain(`alt="${ALT}"`);
  const files = filesOn(page, shared);
  const headers = async (host: string, file: string, by: string) => {
    const answer = await visit(host, file, { cookie: by });
    expect(answer.status).toBe(200);
    return [
      "content-type",
      "content-disposition",
      "x-content-type-options",
      "content-security-policy",
      "cache-control",
    ].map((name) => answer.headers.get(name));
  };
  const guarded = ["nosniff", "default-src 'none'; sandbox", "no-store"];
  expect(await Promise.all(files.map((file) => headers(neighbour.county.host, file, neighbour.cookie)))).toEqual([
    ["image/webp", "inline", ...guarded],
    [
      "application/pdf",
      "attachment; filename=\"datei.pdf\"; filename*=UTF-8''Aufbauplan%3A%20Wand%20%26%20Licht.pdf",
      ...guarded,
    ],
  ]);
  expect(await headers(agencyHost, files[0]!.replace("/team", ""), agency.cookie)).toContain("image/webp");
  expect((await visit(neighbour.county.host, files[0]!)).status).toBe(303);
  const outside = files[0]!.split("/").at(-1)!;
  expect((await visit(county.host, `/bilder/${outside}`)).status).toBe(404);
  expect((await visit(county.host, `${shared}/anhaenge/${"0".repeat(32)}`, { cookie })).status).toBe(404);
});

test("a file taken off vanishes with the next version and stays with the one before", async () => {
  const draft = await aDraft();
  const { county, cookie, id, path, scope, lead } = draft;
  await attach(draft, pdf(), "aufbau.pdf", "Aufbauplan");
  const { sharedId } = await shareAsIs(scope, lead, id);
  const shared = `/team/erfahrungen/${sharedId}`;
  const [file] = filesOn(await (await visit(county.host, shared, { cookie })).text(), shared);

  const { attachments } = await readCard(scope, id);
  const removal = `${path}/anhaenge/${attachments[0]!.id}/entfernung`;
  expect((await submit(county.host, removal, {}, { cookie })).status).toBe(303);
  expect((await readCard(scope, id)).status).toBe("draft");
  expect(await (await visit(county.host, shared, { cookie })).text()).toContain(file);
  await shareAsIs(scope, lead, id);

  expect(await (await visit(county.host, shared, { cookie })).text()).not.toContain(file);
  expect(await (await visit(county.host, `${shared}/fassungen?von=2&bis=1`, { cookie })).text()).toContain(file);
  expect((await visit(county.host, file!, { cookie })).status).toBe(200);
  const { env } = await platform();
  expect((await env.FILES.list({ prefix: `${scope.tenant.id}/erfahrungen/` })).objects).toEqual([]);
});

test("a file that is not what it says comes back with a word beside it, and what was typed is still there", async () => {
  const draft = await aDraft();
  const script = new TextEncoder().encode("<script>alert(1)</script>");
  const answer = await attach(draft, script, "plan.pdf", "Aufbauplan der Wand");
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('id="file-error"');
  expect(page).toContain('value="Aufbauplan der Wand"');
  expect((await attach(draft, pdf({ catalog: "/OpenAction << /S /JavaScript >>" }), "plan.pdf")).status).toBe(422);
  expect((await attach(draft, pdf(), "plan.pdf", "")).status).toBe(422);
  expect((await attach(draft, pdf(), "plan.pdf")).status).toBe(303);
  expect(await (await attach(draft, pdf(), "plan.pdf")).text()).toContain("Das gibt es hier schon.");
});
