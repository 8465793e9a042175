import { expect, test } from "vitest";
import { commit, Outbox, Tenants } from "#db/repositories";
import { emptyLegal } from "#domain/tenants/templates";
import { legalPreviewLink } from "#domain/tenants/legal-preview";
import { asReader } from "#domain/team/actors";
import { stoppedClock, systemClock, type LegalFields } from "#kernel";
import { typedToken } from "../../support/events.ts";
import { newAddress } from "../../support/followers.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";

const CANARY = "<script>kanarienvogel()</script>";
const paths = ["/impressum", "/datenschutz", "/barrierefreiheit"] as const;

async function fill(county: County, legal: Partial<LegalFields>) {
  const scope = await county.scope();
  await commit(
    scope.db,
    Tenants.in(scope.directory).changeOwn({ legal: { ...emptyLegal("Hochsauerlandkreis"), ...legal } }),
  );
}

test.each(paths)("%s leaves out what is not filled in, and marks it for the team alone", async (path) => {
  const county = await mintCounty();
  const reader = asReader(await county.member("reader"));
  const open = await visit(county.host, path);
  expect(open.status).toBe(200);
  expect(await open.text()).not.toContain("noch nicht ausgefüllt");
  const link = await legalPreviewLink(await county.scope(), reader, path);
  const preview = await visit(county.host, link.replace(`http://${county.host}`, ""));
  expect(await preview.text()).toContain("noch nicht ausgefüllt");

  const elsewhere = await legalPreviewLink(
    await county.scope(),
    reader,
    path === "/impressum" ? "/datenschutz" : "/impressum",
  );
  expect(await (await visit(county.host, `${path}${new URL(elsewhere).search}`)).text()).not.toContain(
    "noch nicht ausgefüllt",
  );
  const old = await legalPreviewLink(await county.scope(stoppedClock(systemClock.now() - 7200)), reader, path);
  expect(await (await visit(county.host, `${path}${new URL(old).search}`)).text()).not.toContain(
    "noch nicht ausgefüllt",
  );
});

test("what a county fills in stands on its pages as text, whatever it is", async () => {
  const county = await mintCounty();
  const text = (name: string) => `${name} ${CANARY}`;
  await fill(county, {
    body: text("Kreis"),
    representative: text("Landrat"),
    street: text("Straße"),
    postcodeTown: text("Ort"),
    phone: "0291 94-0",
    mail: "kreis@example.org",
    supervision: text("Aufsicht"),
    responsible: text("Verantwortlich"),
    dataProtectionOfficer: text("Beauftragte"),
    dataProtectionMail: "ds@example.org",
    hosting: text("Betrieb"),
    accessibilityContact: text("Kontakt"),
    accessibilityMail: "bf@example.org",
    accessibilityGaps: text("Lücken"),
    accessibilityReviewedOn: "2026-11-02",
    funding: { running: true, notice: { de: text("Gefördert") } },
  });
  const [imprint, privacy, accessibility] = await Promise.all(
    paths.map(async (path) => (await visit(county.host, path)).text()),
  );
  for (const page of [imprint!, privacy!, accessibility!]) {
    expect(page).not.toContain(CANARY);
    expect(page).toContain("Gefördert &lt;script>");
  }
  for (const name of ["Kreis", "Landrat", "Straße", "Ort", "Aufsicht", "Verantwortlich"])
    expect(imprint).toContain(`${name} &lt;script>`);
  expect(privacy).toContain("Beauftragte &lt;script>");
  expect(privacy).toContain("Betrieb &lt;script>");
  expect(accessibility).toContain("Lücken &lt;script>");
  expect(accessibility).toContain("2. November 2026");
});

test("the privacy page names the periods the nightly round deletes by, in both languages", async () => {
  const county = await mintCounty();
  const german = await (await visit(county.host, "/datenschutz")).text();
  expect(german).toContain("7 Tage");
  expect(german).toContain("30 Tage nach dem Termin");
  const english = await (await visit(county.host, "/en/datenschutz")).text();
  expect(english).toContain("30 days after the date");
  expect(english).toContain("The German version is the binding one.");
});

test("a reported barrier reaches the person named in the statement", async () => {
  const county = await mintCounty();
  const inCharge = newAddress();
  await fill(county, { accessibilityMail: inCharge });
  const scope = await county.scope();
  const form = {
    name: "Ole Beispiel",
    mail: newAddress(),
    message: "Die Karte liest mir niemand vor.",
    _form: await typedToken(scope),
  };
  const sent = await submit(county.host, "/barrierefreiheit", form);
  expect(sent.headers.get("location")).toBe("/barrierefreiheit?meldung=gesendet");
  expect((await lettersTo(county.host, inCharge)).map(({ kind }) => kind)).toEqual(["enquiry-notice"]);
  expect(JSON.stringify(await Outbox.in(scope.db).list())).not.toContain("Karte");
  const wrong = await submit(county.host, "/en/barrierefreiheit", {
    ...form,
    mail: "ole",
    _form: await typedToken(scope),
  });
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  expect(page).toContain("Please enter an email address");
  expect(page).toContain("Die Karte liest mir niemand vor.");
});

test("a page that does not exist says so in the county's frame and the reader's language", async () => {
  const county = await mintCounty();
  const german = await visit(county.host, "/gibt-es-nicht");
  expect(german.status).toBe(404);
  expect(await german.text()).toContain("<h1>Diese Seite gibt es nicht</h1>");
  const english = await (await visit(county.host, "/en/gibt-es-nicht")).text();
  expect(english).toContain("<h1>This page does not exist</h1>");
  expect(english).toContain(county.slug);
});
