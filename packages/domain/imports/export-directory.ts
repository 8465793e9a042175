import { commit, DirectoryTransfer, Employers, Overlays, Tenants, type ImportKind } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { columnsOf } from "./columns.ts";
import { employerTexts, overlayTexts } from "./employer-texts.ts";
import { openingTexts } from "./opening-texts.ts";
import type { Places } from "./places.ts";
import { placesOf } from "./reader-for.ts";

const AT_ONE_GO = 500;

export interface DirectoryFile {
  head: string[];
  pages: AsyncIterable<string[][]>;
}

/**
 * Everything a county may see of the region's employers or openings, with what it adds itself, a page at a time. The import reads it
 * back without a difference. That it was taken along is on record before the first page.
 */
export async function exportDirectory(scope: Scope, editor: Editor, kind: ImportKind): Promise<DirectoryFile> {
  await commit(scope.db, audited(scope, editor, "directory.exported", kind));
  const [places, tenants] = await Promise.all([placesOf(scope), Tenants.in(scope.directory).list()]);
  const names = new Map<string, string>(tenants.map(({ id, shortName }) => [id, shortName]));
  const columns = columnsOf(kind).filter(({ field, onlyRead }) => !onlyRead && field !== "message");
  const rows = kind === "employers" ? employerPages(scope, places, names) : openingPages(scope, places, names);
  return {
    head: columns.map(({ label }) => label),
    pages: cellsOf(
      rows,
      columns.map(({ field }) => field),
    ),
  };
}

type Texts = Record<string, string>;

async function* cellsOf(pages: AsyncIterable<Texts[]>, fields: string[]): AsyncGenerator<string[][]> {
  for await (const page of pages) yield page.map((texts) => fields.map((field) => texts[field] ?? ""));
}

async function* employerPages(scope: Scope, places: Places, names: Map<string, string>): AsyncGenerator<Texts[]> {
  const directory = DirectoryTransfer.in(scope.directory);
  for (let page, after; (page = await directory.employersBehind(after, AT_ONE_GO)).length > 0; after = page.at(-1)!) {
    const own = await Overlays.in(scope.db).among(page.map(({ id }) => id));
    const overlays = new Map(own.map((overlay) => [overlay.employerId, overlay]));
    yield page.map((employer) => ({
      ...employerTexts(employer, places),
      ...overlayTexts(overlays.get(employer.id)),
      id: employer.id,
      vouchedBy: names.get(employer.vouchedBy) ?? "",
    }));
  }
}

async function* openingPages(scope: Scope, places: Places, names: Map<string, string>): AsyncGenerator<Texts[]> {
  const directory = DirectoryTransfer.in(scope.directory);
  for (
    let page, after = "";
    (page = await directory.openingsBehind(after, AT_ONE_GO)).length > 0;
    after = page.at(-1)!.id
  ) {
    const found = await Employers.in(scope.directory).among([...new Set(page.map(({ employerId }) => employerId))]);
    const employers = new Map(found.map((employer) => [employer.id, employer]));
    yield page.map((opening) => ({
      ...openingTexts(opening, employers.get(opening.employerId), places),
      managedBy: names.get(opening.managedBy) ?? "",
    }));
  }
}
