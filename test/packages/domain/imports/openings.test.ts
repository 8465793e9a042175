import { beforeAll, expect, test } from "vitest";
import { DirectoryTransfer, type Opening } from "#db/repositories";
import { csv } from "#export/csv";
import { anEmployer, anOpening } from "../../../support/directory.ts";
import { platform } from "../../../support/platform.ts";
import {
  countsOf,
  exported,
  importer,
  rowsOf,
  sheetOf,
  staged,
  takenOver,
  type Cells,
} from "../../../support/imports.ts";

beforeAll(platform, 120_000);

const opening = (employer: string, title: string, more: Cells = {}): Cells => ({
  ID: "",
  Arbeitgeber: employer,
  Art: "Stelle",
  Titel: title,
  Text: "Wir suchen jemanden, der mit Holz umgehen kann.",
  ...more,
});

const mine = async ({ scope }: Awaited<ReturnType<typeof importer>>, employerId: string): Promise<Opening[]> =>
  DirectoryTransfer.in(scope.directory).openingsOf([employerId]);

test("openings come in for one's own employers, published where the file says so, and once", async () => {
  const [one, other] = await Promise.all([importer(), importer()]);
  const { id } = await anEmployer(one.scope, one.editor, {
    name: `Eigen ${one.county.slug}`,
    municipalityAgs: one.county.municipalityAgs,
  });
  await anEmployer(other.scope, other.editor, {
    name: `Fremd ${one.county.slug}`,
    municipalityAgs: other.county.municipalityAgs,
  });
  const more = { Umfang: "Vollzeit", "Letzter Tag": "31.12.2099", Stand: "veröffentlicht", Kennung: "A-1" };
  const file = sheetOf([
    opening(`Eigen ${one.county.slug}`, "Zimmerin", more),
    opening(`Eigen ${one.county.slug}`, "Tischler", { ...more, Stand: "", Kennung: "" }),
    opening(`Fremd ${one.county.slug}`, "Gärtnerin", { ...more, Kennung: "" }),
    opening("Gibt es nicht", "Köchin", { ...more, Kennung: "" }),
    opening(`Eigen ${one.county.slug}`, "Zu alt", { ...more, Kennung: "", "Letzter Tag": "31.12.2001" }),
    opening(`Eigen ${one.county.slug}`, "Falscher Tag", { ...more, Kennung: "", "Letzter Tag": "31.02.2099" }),
  ]);
  const first = await staged(one, file, "openings");
  expect(
    (await rowsOf(one, first)).map(({ verdict, problems }) => [verdict, problems.map(({ code }) => code)]),
  ).toEqual([
    ["new", []],
    ["new", []],
    ["error", ["foreign-employer"]],
    ["error", ["unknown-employer"]],
    ["error", ["in-the-past"]],
    ["error", ["date"]],
  ]);
  expect(await takenOver(one, first)).toMatchObject({ done: 2, failed: 0 });
  expect(
    (await mine(one, id))
      .map(({ title, status, source, sourceRef }) => ({ title, status, source, sourceRef }))
      .sort((a, b) => a.title.localeCompare(b.title)),
  ).toEqual([
    { title: "Tischler", status: "draft", source: "file", sourceRef: null },
    { title: "Zimmerin", status: "published", source: "file", sourceRef: "A-1" },
  ]);
  expect(await countsOf(one, await staged(one, file, "openings"))).toMatchObject({ unchanged: 2, new: 0, changed: 0 });
});

test("what was exported is read back without a difference, and a change of one's own is taken over", async () => {
  const [one, other] = await Promise.all([importer(), importer()]);
  const { id: employerId } = await anEmployer(one.scope, one.editor, {
    municipalityAgs: one.county.municipalityAgs,
    kind: "practice",
  });
  const own = await anOpening(one.scope, one.editor, employerId, {
    title: '=Zimmerin; "m/w/d" 🌲',
    body: "Absatz eins, mit Umlauten äöü.\n\n- Absatz zwei; mit Zeichen",
    validUntil: "2099-12-31",
  });
  const seat = await anOpening(one.scope, one.editor, employerId, {
    kind: "succession",
    title: "Nachfolge am See",
    workingTime: "",
    successionYear: "2031",
    halfSeats: "2",
  });
  const theirs = await anEmployer(other.scope, other.editor, { municipalityAgs: other.county.municipalityAgs });
  const foreign = await anOpening(other.scope, other.editor, theirs.id);
  const { head, rows } = await exported(one, "openings");
  const picked = rows.filter(([id]) => [own.id, seat.id, foreign.id].includes(id as never));
  const file = (lines: string[][]) => new TextEncoder().encode(csv([head, ...lines]));
  expect(await countsOf(one, await staged(one, file(picked), "openings"))).toMatchObject({
    unchanged: 3,
    error: 0,
    wanted: 0,
  });

  const renamed = picked.map((cells) => cells.map((cell, at) => (head[at] === "Kurz gesagt" ? "Neu gesagt." : cell)));
  const id = await staged(one, file(renamed), "openings");
  expect(await countsOf(one, id)).toMatchObject({ changed: 2, foreign: 1 });
  expect(await takenOver(one, id)).toMatchObject({ done: 2, failed: 0 });
  expect((await mine(one, employerId)).map(({ teaser, version }) => [teaser, version > 1])).toEqual([
    ["Neu gesagt.", true],
    ["Neu gesagt.", true],
  ]);
  expect(await countsOf(one, await staged(one, file(renamed), "openings"))).toMatchObject({ unchanged: 2, foreign: 1 });
});

test("a neighbour's draft is as absent as what never was", async () => {
  const [one, other] = await Promise.all([importer(), importer()]);
  const { id: employerId } = await anEmployer(one.scope, one.editor, { municipalityAgs: one.county.municipalityAgs });
  const name = (await exported(one)).rows.find(([id]) => id === employerId)![1]!;
  const theirs = await anEmployer(other.scope, other.editor, { municipalityAgs: other.county.municipalityAgs });
  const { writeOpening } = await import("#domain/openings/write-opening");
  const { openingInput } = await import("#domain/openings/opening-input");
  const draft = await writeOpening(
    other.scope,
    other.editor,
    openingInput.parse({
      employerId: theirs.id,
      kind: "job",
      title: "Geheimer Entwurf",
      body: "Noch lange nicht fertig geschrieben.",
    }),
  );
  if (!("id" in draft)) throw new Error("not written");
  const row = (id: string) => ({ ...opening(name, "Irgendwas"), ID: id });
  const id = await staged(one, sheetOf([row(draft.id), row("opn_0000000000000000")]), "openings");
  expect(
    (await rowsOf(one, id)).map(({ verdict, targetId, problems }) => ({
      verdict,
      targetId,
      codes: problems.map(({ code }) => code),
    })),
  ).toEqual([
    { verdict: "error", targetId: null, codes: ["unknown-id"] },
    { verdict: "error", targetId: null, codes: ["unknown-id"] },
  ]);
  expect((await exported(one, "openings")).rows.flat().join(" ")).not.toContain("Geheimer Entwurf");
});
