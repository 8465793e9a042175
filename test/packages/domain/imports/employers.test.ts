import { beforeAll, describe, expect, test } from "vitest";
import { Employers, EmployerHistory, Overlays, Proposals } from "#db/repositories";
import { addEmployer } from "#domain/directory/add-employer";
import { setOverlay } from "#domain/directory/set-overlay";
import { overlayInput } from "#domain/directory/overlay-input";
import { applyBlock } from "#domain/imports/apply-block";
import { beginImport } from "#domain/imports/begin-import";
import { cancelImport } from "#domain/imports/cancel-import";
import { confirmImport } from "#domain/imports/confirm-import";
import { decideRows } from "#domain/imports/decide-rows";
import { viewImport } from "#domain/imports/view-import";
import { workOnImports } from "#domain/imports/work-on-imports";
import { csv } from "#export/csv";
import { xlsxInPages } from "#export/xlsx";
import { randomText } from "#kernel";
import { anEmployer, employerForm } from "../../../support/directory.ts";
import { platform } from "../../../support/platform.ts";
import {
  countsOf,
  employerRow,
  exported,
  importer,
  quietScope,
  rowsOf,
  sheetOf,
  staged,
  takenOver,
  type Importer,
} from "../../../support/imports.ts";

beforeAll(platform, 120_000);

const utf8 = (text: string) => new TextEncoder().encode(text);
const ground = ({ county }: Importer) => county.municipalityAgs;

/** Sawmills of this place, numbered. */
const sawmills = (one: Importer, number: number) =>
  Array.from({ length: number }, (_, at) => employerRow(ground(one), `Betrieb ${randomText(12)} ${at + 1}`));

describe("a file brought in twice changes nothing the second time", () => {
  test("neither the same file nor what was exported meanwhile", async () => {
    const one = await importer();
    const file = sheetOf([
      employerRow(ground(one), "Möbelwerk Süd", {
        Telefon: "+49 2961 12",
        Website: "moebel.example",
        Postleitzahl: "01067",
      }),
      employerRow(ground(one), "Sägewerk „Nord“; GmbH & Co.", { Telefon: "", Website: "", Postleitzahl: "" }),
    ]);
    const first = await staged(one, file);
    expect(await countsOf(one, first)).toMatchObject({ new: 2, error: 0 });
    expect(await takenOver(one, first)).toMatchObject({ done: 2, failed: 0 });
    expect(await countsOf(one, await staged(one, file))).toMatchObject({ unchanged: 2, wanted: 0 });
  });

  test("whatever stands in the records, and what the county adds to them", async () => {
    const one = await importer();
    const odd = ["=1+1", "+49", "-5 Grad", "@werk", "'=x", 'Zitat "q"; a,b', "🌲 Forst", "Straße ß", "_x0041_", "<b>&"];
    const text = "Zeile eins\nZeile zwei; mit Semikolon\n\n=SUMME(A1)";
    for (const [at, name] of odd.entries()) {
      const made = await anEmployer(one.scope, one.editor, {
        name: `${name} ${at}`,
        municipalityAgs: ground(one),
        kind: at % 2 ? "practice" : "company",
        postcode: "01067",
        teaser: `${name} teaser`,
        description: text,
        benefits: "home-office,canteen",
        studentsWelcome: "on",
        founded: "1921",
      });
      if (at % 3 === 0)
        await setOverlay(
          one.scope,
          one.editor,
          made.id,
          overlayInput.parse({
            teaser: `${name} bei uns`,
            contactName: "Mara Beispiel",
            featured: "on",
            position: "3",
          }) as never,
        );
    }
    const { head, rows } = await exported(one);
    const mine = rows.filter(
      (cells) =>
        (cells.includes("01067") && cells.includes(one.county.slug)) ||
        odd.some((name, at) => cells[1] === `${name} ${at}`),
    );
    expect(mine.length).toBeGreaterThanOrEqual(odd.length);
    const pages = async function* () {
      yield mine;
    };
    const workbook = new Uint8Array(await new Response(xlsxInPages("Arbeitgeber", head, pages())).arrayBuffer());
    for (const file of [utf8(csv([head, ...mine])), workbook]) {
      const id = await staged(one, file);
      expect(await rowsOf(one, id).then((all) => all.filter(({ verdict }) => verdict !== "unchanged"))).toEqual([]);
      expect(await countsOf(one, id)).toMatchObject({ unchanged: mine.length, wanted: 0, error: 0 });
    }
  }, 120_000);
});

test("each row that is wrong says its column, the rule and what stands there", async () => {
  const one = await importer();
  const place = ground(one);
  const id = await staged(
    one,
    sheetOf([
      employerRow(place, "Gut GmbH", { Postleitzahl: "59929", "E-Mail": "post@gut.example", Gegründet: "1921" }),
      employerRow(place, "Falsche Postleitzahl", { Postleitzahl: "599", "E-Mail": "", Gegründet: "" }),
      employerRow(place, "Falsche Mail", { Postleitzahl: "", "E-Mail": "post(at)gut", Gegründet: "früher" }),
      employerRow("Atlantis", "Falscher Ort", { Postleitzahl: "", "E-Mail": "", Gegründet: "" }),
      employerRow(place, "", { Postleitzahl: "", "E-Mail": "", Gegründet: "" }),
      employerRow(place, "GUT  gmbh", { Postleitzahl: "", "E-Mail": "", Gegründet: "" }),
      {
        ...employerRow(place, "Falsche ID", { Postleitzahl: "", "E-Mail": "", Gegründet: "" }),
        ID: "emp_0000000000000000",
      },
    ]),
  );
  const { plan } = (await viewImport(one.scope, one.editor, id)).import;
  expect(plan.columns).toContain("postcode");
  const rows = await rowsOf(one, id);
  expect(rows.map(({ number, verdict, problems }) => ({ number, verdict, problems }))).toEqual([
    { number: 2, verdict: "new", problems: [] },
    { number: 3, verdict: "error", problems: [{ column: "Postleitzahl", code: "postcode", value: "599" }] },
    {
      number: 4,
      verdict: "error",
      problems: [
        { column: "E-Mail", code: "mail", value: "post(at)gut" },
        { column: "Gegründet", code: "whole-number", value: "früher" },
      ],
    },
    { number: 5, verdict: "error", problems: [{ column: "Gemeinde", code: "unknown-place", value: "Atlantis" }] },
    { number: 6, verdict: "error", problems: [{ column: "Name", code: "required" }] },
    { number: 7, verdict: "error", problems: [{ code: "repeated-row", limit: 2 }] },
    { number: 8, verdict: "error", problems: [{ column: "ID", code: "unknown-id", value: "emp_0000000000000000" }] },
  ]);
});

test("a row with too few or too many cells is not believed", async () => {
  const one = await importer();
  const line = `;Ganz GmbH;Unternehmen;Holz;12;${ground(one)}`;
  const file = utf8(
    `ID;Name;Art;Branche;Größe;Gemeinde\n${line}\n;Halb GmbH;Unternehmen\n${line.replace("Ganz", "Lang")};mehr`,
  );
  expect((await rowsOf(one, await staged(one, file))).map(({ verdict, problems }) => [verdict, problems])).toEqual([
    ["new", []],
    ["error", [{ code: "too-few-cells", limit: "3 6" }]],
    ["error", [{ code: "too-many-cells", limit: "7 6" }]],
  ]);
});

test("a column that names a county or a tenant decides nothing", async () => {
  const [one, other] = await Promise.all([importer(), importer()]);
  const { tenant } = other.scope;
  const begun = await beginImport(one.scope, one.editor, {
    kind: "employers",
    fileName: "fremd.csv",
    bytes: sheetOf([
      employerRow(ground(one), `Werk ${randomText(8)}`, {
        tenant_id: tenant.id,
        Kreis: tenant.name,
        vouched_by: tenant.id,
      }),
    ]),
  });
  if (!("id" in begun)) throw new Error("refused");
  const { plan } = (await viewImport(one.scope, one.editor, begun.id)).import;
  expect(plan.columns.slice(6)).toEqual(["", "", ""]);
});

test("what another county keeps is never written; it is proposed where somebody asks for it", async () => {
  const [one, other] = await Promise.all([importer(), importer()]);
  const { id: employerId } = await anEmployer(other.scope, other.editor, {
    municipalityAgs: ground(other),
    phone: "02961 1",
  });
  const { head, rows } = await exported(one);
  const cells = rows
    .find((row) => row[0] === employerId)!
    .map((cell, at) => (head[at] === "Telefon" ? "02961 999" : cell));
  const file = utf8(csv([head, cells]));
  const skipped = await staged(one, file);
  expect(await rowsOf(one, skipped)).toMatchObject([
    { verdict: "foreign", choice: null, changes: [{ field: "Telefon", before: "02961 1", after: "02961 999" }] },
  ]);
  expect(await takenOver(one, skipped)).toMatchObject({ done: 0 });
  const asked = await staged(one, file);
  await decideRows(one.scope, one.editor, asked, [{ verdict: "foreign", choice: "propose" }]);
  expect(await takenOver(one, asked)).toMatchObject({ done: 1, failed: 0 });
  expect(await Employers.in(other.scope.directory).find(employerId)).toMatchObject({ phone: "02961 1", version: 1 });
  expect(await Proposals.in(other.scope.directory).incoming()).toMatchObject([
    { employerId, field: "phone", oldValue: "02961 1", newValue: "02961 999", status: "open" },
  ]);
  const again = await staged(one, file);
  await decideRows(one.scope, one.editor, again, [{ verdict: "foreign", choice: "propose" }]);
  expect(await takenOver(one, again)).toMatchObject({ done: 1, failed: 0 });
  expect(await Proposals.in(other.scope.directory).incoming()).toHaveLength(1);
});

test("a row that looks like an employer who is there is offered as such, and does what is decided", async () => {
  const one = await importer();
  const vatId = `DE${String(Math.floor(Math.random() * 1e9)).padStart(9, "0")}`;
  const name = `Hammerwerk ${randomText(8)}`;
  const there = await anEmployer(one.scope, one.editor, {
    name: `${name} GmbH & Co. KG`,
    municipalityAgs: ground(one),
    vatId,
    website: "",
    phone: "",
  });
  const file = (more = {}) =>
    sheetOf([employerRow(ground(one), `${name} GmbH`, { "Umsatzsteuer-ID": vatId, Gegründet: "1950", ...more })]);
  const first = await staged(one, file());
  const [row] = await rowsOf(one, first);
  expect(row).toMatchObject({ verdict: "twin", targetId: there.id, choice: "same", twin: { own: true } });
  expect(row!.twin!.reasons).toContain("gleiche Umsatzsteuer-ID");
  expect(await takenOver(one, first)).toMatchObject({ done: 1, failed: 0 });
  expect(await Employers.in(one.scope.directory).find(there.id)).toMatchObject({
    name: `${name} GmbH`,
    founded: 1950,
    version: 2,
  });
  expect((await EmployerHistory.in(one.scope.directory).of(there.id))[0]).toMatchObject({
    version: 2,
    occasion: "import",
  });
  expect(await countsOf(one, await staged(one, file()))).toMatchObject({ unchanged: 1, wanted: 0 });

  const other = await staged(one, file({ Name: `${name} Hammer und Amboss GmbH` }));
  await decideRows(one.scope, one.editor, other, [{ verdict: "twin", choice: "other" }]);
  expect(await takenOver(one, other)).toMatchObject({ done: 1 });
  expect(await Employers.in(one.scope.directory).find(there.id)).toMatchObject({ version: 2 });
});

test("a run that breaks off in the middle goes on where it stopped, and nothing happens twice", async () => {
  const one = await importer();
  const id = await staged(one, sheetOf(sawmills(one, 25)));
  await confirmImport(one.scope, one.editor, id);
  const { import: from } = await viewImport(one.scope, one.editor, id);
  await applyBlock(one.scope, from, 10);
  expect(await countsOf(one, id)).toMatchObject({ done: 10, waiting: 15 });
  // Two messages of the queue and the cron at once: each block happens once.
  await Promise.all([
    applyBlock(one.scope, from, 10),
    applyBlock(await quietScope(one.county), from, 10),
    applyBlock(await quietScope(one.county), from, 10),
  ]);
  await workOnImports(one.scope, 100);
  expect(await viewImport(one.scope, one.editor, id)).toMatchObject({
    import: { status: "done" },
    counts: { done: 25, failed: 0, waiting: 0 },
  });
  const { env } = await platform();
  const count = await env.DB.prepare("SELECT count(*) AS n FROM employers WHERE vouched_by = ?")
    .bind(one.scope.tenant.id)
    .first<{ n: number }>();
  expect(count!.n).toBe(25);
  const versions = await env.DB.prepare(
    "SELECT count(*) AS n FROM employer_versions WHERE set_by = ? AND occasion = 'import'",
  )
    .bind(one.scope.tenant.id)
    .first<{ n: number }>();
  expect(versions!.n).toBe(25);
});

test("confirming twice happens once, and an import that was stopped takes nothing more over", async () => {
  const one = await importer();
  const id = await staged(one, sheetOf(sawmills(one, 15)));
  await Promise.all([
    confirmImport(one.scope, one.editor, id),
    confirmImport(await quietScope(one.county), one.editor, id),
  ]);
  const { import: from } = await viewImport(one.scope, one.editor, id);
  expect(from).toMatchObject({ status: "applying", toApply: 15 });
  await applyBlock(one.scope, from, 10);
  await cancelImport(one.scope, one.editor, id);
  expect(await applyBlock(one.scope, from)).toBe(false);
  expect(await viewImport(one.scope, one.editor, id)).toMatchObject({
    import: { status: "cancelled" },
    counts: { done: 10, waiting: 5 },
  });
});

test("what was changed or taken between the check and the confirmation is reported, row by row, and the rest goes through", async () => {
  const one = await importer();
  const { id: employerId } = await anEmployer(one.scope, one.editor, {
    municipalityAgs: ground(one),
    phone: "02961 1",
  });
  const known = (await Employers.in(one.scope.directory).find(employerId))!;
  const taken = `Schneller ${randomText(8)}`;
  const id = await staged(
    one,
    sheetOf([
      { ...employerRow(ground(one), known.name, { Telefon: "02961 2" }), ID: employerId },
      employerRow(ground(one), taken, { Telefon: "" }),
      employerRow(ground(one), `Rest ${randomText(8)}`, { Telefon: "" }),
    ]),
  );
  expect(await countsOf(one, id)).toMatchObject({ changed: 1, new: 2 });
  const { changeEmployer } = await import("#domain/directory/change-employer");
  await changeEmployer(one.scope, one.editor, employerId, {
    ...employerForm({ name: known.name, municipalityAgs: ground(one) }),
    phone: "02961 3",
  });
  await addEmployer(one.scope, one.editor, employerForm({ name: taken, municipalityAgs: ground(one) }));
  expect(await takenOver(one, id)).toMatchObject({ done: 1, failed: 2 });
  expect((await rowsOf(one, id)).map(({ state, problems }) => [state, problems.map(({ code }) => code)])).toEqual([
    ["failed", ["overtaken"]],
    ["failed", ["taken"]],
    ["done", []],
  ]);
  expect(await Employers.in(one.scope.directory).find(employerId)).toMatchObject({ phone: "02961 3" });
});

test("empty cells leave what is there, unless somebody wants them to empty it", async () => {
  const one = await importer();
  const { id: employerId } = await anEmployer(one.scope, one.editor, {
    municipalityAgs: ground(one),
    phone: "02961 1",
  });
  const { name } = (await Employers.in(one.scope.directory).find(employerId))!;
  const file = sheetOf([{ ...employerRow(ground(one), name, { Telefon: "" }), ID: employerId }]);
  const id = await staged(one, file);
  expect((await rowsOf(one, id))[0]!.changes.map(({ field }) => field)).not.toContain("Telefon");
  const { chooseColumns } = await import("#domain/imports/choose-columns");
  const { columns } = (await viewImport(one.scope, one.editor, id)).import.plan;
  await chooseColumns(one.scope, one.editor, id, { columns, defaults: {}, blanks: "clear" });
  expect((await rowsOf(one, id))[0]!.changes).toContainEqual({ field: "Telefon", before: "02961 1", after: "" });
});

test("a county's own additions come in by file, for its own readers alone", async () => {
  const [one, other] = await Promise.all([importer(), importer()]);
  const { id: employerId } = await anEmployer(other.scope, other.editor, { municipalityAgs: ground(other) });
  const { head, rows } = await exported(one);
  const own: Record<string, string> = { "Bei uns: Kurz gesagt": "Unsere Worte", "Bei uns: gezeigt": "ja" };
  const cells = rows.find((row) => row[0] === employerId)!.map((cell, at) => own[head[at]!] ?? cell);
  const id = await staged(one, utf8(csv([head, cells])));
  expect(await takenOver(one, id)).toMatchObject({ changed: 1, done: 1, failed: 0 });
  expect(await Overlays.in(one.scope.db).findFor(employerId)).toMatchObject({
    teaser: "Unsere Worte",
    shown: true,
    version: 1,
  });
  expect(await Overlays.in(other.scope.db).findFor(employerId)).toBeUndefined();
  expect(await Employers.in(other.scope.directory).find(employerId)).toMatchObject({ version: 1 });
});
