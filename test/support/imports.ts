import { Connection } from "#db";
import { beginImport } from "#domain/imports/begin-import";
import { chooseWords } from "#domain/imports/choose-words";
import { confirmImport } from "#domain/imports/confirm-import";
import { exportDirectory } from "#domain/imports/export-directory";
import { listImportRows, viewImport } from "#domain/imports/view-import";
import { workOnImports } from "#domain/imports/work-on-imports";
import type { Scope } from "#domain/scope";
import { asEditor, type Editor } from "#domain/team/actors";
import { csv } from "#export/csv";
import { scopeFor } from "../../apps/gateway/grants.ts";
import { mintCountyOnOwnGround, platform, type County } from "./platform.ts";

export type Cells = Record<string, string>;

/** A county on its own ground with somebody who brings files in. */
export async function importer() {
  const county = await mintCountyOnOwnGround();
  return { county, scope: await quietScope(county), editor: asEditor(await county.member("editor")) };
}

/** A scope that wakes nobody, so that a test alone decides when an import goes on. */
export async function quietScope(county: County): Promise<Scope> {
  const { env } = await platform();
  const { tenant } = await county.scope();
  return scopeFor(env, new Connection(env.DB), tenant, () => undefined);
}

export type Importer = Awaited<ReturnType<typeof importer>>;

/** A spreadsheet of these rows; the headings are those of the first. */
export const sheetOf = (rows: Cells[]): Uint8Array =>
  new TextEncoder().encode(csv([Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]));

/** An employer as a row of the county's own export. */
export const employerRow = (place: string, name: string, more: Cells = {}): Cells => ({
  ID: "",
  Name: name,
  Art: "Unternehmen",
  Branche: "Holz",
  Größe: "10 bis 49 Beschäftigte",
  Gemeinde: place,
  ...more,
});

/** Brings a file in whose columns are known, and checks all of it. */
export async function staged(
  { scope, editor }: { scope: Scope; editor: Editor },
  bytes: Uint8Array,
  kind: "employers" | "openings" = "employers",
) {
  const begun = await beginImport(scope, editor, { kind, fileName: "liste.csv", bytes });
  if (!("id" in begun)) throw new Error(`the file was refused: ${begun.problem.code}`);
  if (begun.status === "words") await chooseWords(scope, editor, begun.id, []);
  if (begun.status !== "columns") await workOnImports(scope, 100);
  return begun.id;
}

export const countsOf = async ({ scope, editor }: { scope: Scope; editor: Editor }, id: string) =>
  (await viewImport(scope, editor, id)).counts;
export const rowsOf = ({ scope, editor }: { scope: Scope; editor: Editor }, id: string) =>
  listImportRows(scope, editor, id, { limit: 1000 });

/** Confirms an import and takes all of it over. */
export async function takenOver({ scope, editor }: { scope: Scope; editor: Editor }, id: string) {
  await confirmImport(scope, editor, id);
  await workOnImports(scope, 1000);
  return countsOf({ scope, editor }, id);
}

/** What a county would export, as rows with their headings. */
export async function exported(
  { scope, editor }: { scope: Scope; editor: Editor },
  kind: "employers" | "openings" = "employers",
) {
  const { head, pages } = await exportDirectory(scope, editor, kind);
  const rows: string[][] = [];
  for await (const page of pages) rows.push(...page);
  return { head, rows };
}
