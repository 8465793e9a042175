import { Hono, type Context } from "hono";
import { beginImport } from "#domain/imports/begin-import";
import { exportDirectory } from "#domain/imports/export-directory";
import { failedRows } from "#domain/imports/failed-rows";
import { listImports } from "#domain/imports/view-import";
import { asEditor } from "#domain/team/actors";
import { csvHeaders, csvInPages, type CsvRow } from "#export/csv";
import { limits, type FileProblem } from "#export/reading/table";
import { xlsxHeaders, xlsxInPages } from "#export/xlsx";
import { dayOf, refuse } from "#kernel";
import { cursorOf, html, one, placeOf, typedIn } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { ImportsPage } from "../pages/imports/imports.tsx";
import { kindNames, rowMessage } from "../texts/imports.ts";

const PATH = "/team/import";
const PAGE = 20;

/** Files of the directory, in and out. */
export const imports = new Hono<Team>();

const kindIn = (value: unknown) => (value === "openings" ? "openings" : "employers");

async function overview(
  c: Context<Team>,
  more: { kind?: "employers" | "openings"; problem?: FileProblem | { code: "no-file" } } = {},
) {
  const found = await listImports(c.env.scope, asEditor(c.get("member")), {
    limit: PAGE + 1,
    after: placeOf(c.req.query("nach")),
  });
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  const next = last && `${PATH}?nach=${cursorOf({ at: last.createdAt, id: last.id })}`;
  return html(
    c,
    <ImportsPage {...pageOf(c)} imports={found.slice(0, PAGE)} next={next} {...more} />,
    more.problem ? 422 : 200,
  );
}

imports.get(PATH, (c) => overview(c));

imports.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await c.req.raw.formData().catch(() => refuse("wrong-format"));
  const kind = kindIn(form.get("kind"));
  const file = form.get("file") as File | string | null;
  if (file === null || typeof file === "string" || (file.size === 0 && file.name === ""))
    return overview(c, { kind, problem: { code: "no-file" } });
  if (file.size > limits.bytes)
    return overview(c, { kind, problem: { code: "too-big", detail: limits.bytes / 1024 / 1024 } });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begun = await beginImport(c.env.scope, editor, { kind, fileName: file.name, bytes });
  return "problem" in begun ? overview(c, { kind, problem: begun.problem }) : c.redirect(`${PATH}/${begun.id}`, 303);
});

imports.post(`${PATH}/auszug`, async (c) => {
  const editor = asEditor(c.get("member"));
  const typed = await typedIn(c.req.raw);
  const kind = kindIn(one(typed, "kind"));
  const { head, pages } = await exportDirectory(c.env.scope, editor, kind);
  const name = `${kindNames[kind].toLowerCase()}-${dayOf(c.env.scope.clock.now())}`;
  return one(typed, "format") === "xlsx"
    ? c.body(xlsxInPages(kindNames[kind], head, pages), 200, xlsxHeaders(name))
    : c.body(csvInPages(head, pages), 200, csvHeaders(name));
});

imports.get(`${PATH}/:id/fehler.csv`, async (c) => {
  const { header, pages } = await failedRows(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  return c.body(csvInPages([...header, "Meldung"], withMessages(header, pages)), 200, csvHeaders("zeilen-mit-fehlern"));
});

async function* withMessages(
  header: string[],
  pages: Awaited<ReturnType<typeof failedRows>>["pages"],
): AsyncGenerator<CsvRow[]> {
  const isOld = (at: number) => header[at] === "Meldung";
  for await (const page of pages)
    yield page.map(({ cells, problems }) => [
      ...header.map((_, at) => (isOld(at) ? "" : (cells[at] ?? ""))),
      problems.map(rowMessage).join(" "),
    ]);
}
