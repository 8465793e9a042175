import { Hono, type Context } from "hono";
import type { Import, RowChoice, RowState, Verdict } from "#db/repositories";
import { listPlaces } from "#domain/directory/list-places";
import { cancelImport } from "#domain/imports/cancel-import";
import { chooseColumns, isDefault, type ColumnChoice } from "#domain/imports/choose-columns";
import { chooseWords } from "#domain/imports/choose-words";
import { columnsOf } from "#domain/imports/columns";
import { confirmImport } from "#domain/imports/confirm-import";
import { decideRows, type Undecided } from "#domain/imports/decide-rows";
import { discardImport } from "#domain/imports/discard-import";
import { readDifferently } from "#domain/imports/read-differently";
import { listImportRows, viewImport } from "#domain/imports/view-import";
import { asEditor } from "#domain/team/actors";
import { encodings, type Separator } from "#export/reading/table";
import { html, one, typedFrom, typedIn, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { ColumnsPage } from "../pages/imports/columns.tsx";
import { ProgressPage } from "../pages/imports/progress.tsx";
import { separatorCode } from "../pages/imports/reading.tsx";
import { ReviewPage } from "../pages/imports/review.tsx";
import { WordsPage } from "../pages/imports/words.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/import";
const ROWS = 50;
/** Seconds after which a page about something that runs comes again. */
const AGAIN = "3";

/** The way of one file, from its columns to what became of its rows. */
export const importSteps = new Hono<Team>();

const idIn = (c: Context<Team>) => c.req.param("id") ?? "";
const editorIn = (c: Context<Team>) => asEditor(c.get("member"));

importSteps.get(`${PATH}/:id`, async (c) => {
  const { scope } = c.env;
  const editor = editorIn(c);
  const view = await viewImport(scope, editor, idIn(c));
  switch (view.import.status) {
    case "columns":
      return columnsPage(c, view.import);
    case "words":
      return html(c, <WordsPage {...pageOf(c)} import={view.import} places={await listPlaces(scope)} />);
    case "checking":
    case "applying":
      c.header("refresh", AGAIN);
      return html(c, <ProgressPage {...pageOf(c)} view={view} />);
    default: {
      const verdict = c.req.query("befund") as Verdict | undefined;
      const state = c.req.query("stand") as RowState | undefined;
      const after = Number(c.req.query("nach")) || 0;
      const rows = await listImportRows(scope, editor, idIn(c), { verdict, state, after, limit: ROWS + 1 });
      const next = rows.length > ROWS ? rows[ROWS - 1]!.number : undefined;
      return html(
        c,
        <ReviewPage {...pageOf(c)} view={view} rows={rows.slice(0, ROWS)} {...{ verdict, state, next }} />,
      );
    }
  }
});

const columnsPage = async (
  c: Context<Team>,
  from: Import,
  back: Partial<Pick<Parameters<typeof ColumnsPage>[0], "typed" | "problems" | "problem">> = {},
) =>
  html(
    c,
    <ColumnsPage
      {...pageOf(c)}
      import={from}
      places={await listPlaces(c.env.scope)}
      typed={typedFromPlan(from)}
      {...back}
    />,
    back.problems || back.problem ? 422 : 200,
  );

const typedFromPlan = ({ plan: { columns, defaults, blanks } }: Import): Typed => ({
  ...typedFrom({ defaults, blanks }),
  ...Object.fromEntries(columns.map((field, at) => [`columns.${at}`, field])),
});

importSteps.post(`${PATH}/:id/lesart`, async (c) => {
  const editor = editorIn(c);
  const typed = await typedIn(c.req.raw);
  const separator = Object.entries(separatorCode).find(([, code]) => code === one(typed, "separator"))?.[0];
  const outcome = await readDifferently(c.env.scope, editor, idIn(c), {
    encoding: encodings.find((encoding) => encoding === one(typed, "encoding")),
    separator: separator as Separator | undefined,
  });
  if (!outcome) return c.redirect(`${PATH}/${idIn(c)}`, 303);
  const { import: from } = await viewImport(c.env.scope, editor, idIn(c));
  return columnsPage(c, from, { problem: outcome.problem });
});

importSteps.get(`${PATH}/:id/spalten`, async (c) => {
  const { import: from } = await viewImport(c.env.scope, editorIn(c), idIn(c));
  return columnsPage(c, from);
});

importSteps.post(`${PATH}/:id/spalten`, async (c) => {
  const { scope } = c.env;
  const editor = editorIn(c);
  const { import: from } = await viewImport(scope, editor, idIn(c));
  const typed = await typedIn(c.req.raw);
  const chosen = await chooseColumns(scope, editor, from.id, choiceIn(from, typed));
  return "problems" in chosen
    ? columnsPage(c, from, { typed, problems: chosen.problems })
    : c.redirect(`${PATH}/${from.id}`, 303);
});

/** What of a form is a choice of columns; what it does not name is left out. */
function choiceIn({ kind, header }: Import, typed: Typed): ColumnChoice {
  const known = (field: string) => (columnsOf(kind).some((column) => column.field === field) ? field : "");
  const defaults = Object.keys(typed)
    .filter((name) => name.startsWith("defaults."))
    .map((name): [string, string] => [name.slice("defaults.".length), one(typed, name)])
    .filter(([field, value]) => isDefault(kind, field, value));
  return {
    columns: header.map((_, at) => known(one(typed, `columns.${at}`))),
    defaults: Object.fromEntries(defaults),
    blanks: one(typed, "blanks") === "clear" ? "clear" : "keep",
  };
}

importSteps.post(`${PATH}/:id/woerter`, async (c) => {
  const { scope } = c.env;
  const editor = editorIn(c);
  const { import: from } = await viewImport(scope, editor, idIn(c));
  const typed = await typedIn(c.req.raw);
  const meanings = from.unknown.map(({ field, word }, at) => ({ field, word, code: one(typed, `meanings.${at}`) }));
  await chooseWords(scope, editor, from.id, meanings);
  return c.redirect(`${PATH}/${from.id}`, 303);
});

importSteps.post(`${PATH}/:id/entscheidungen`, async (c) => {
  const editor = editorIn(c);
  const typed = await typedIn(c.req.raw);
  const verdict = one(typed, "befund");
  const forAll = one(typed, "alle") as RowChoice | "";
  const single = Object.keys(typed).flatMap((name) => {
    const [, of, row] = /^decisions\.(twin|foreign)\.(imr_[0-9a-z]+)$/.exec(name) ?? [];
    const choice = one(typed, name) as RowChoice | "";
    return of && row && choice ? [{ verdict: of as Undecided, choice, rows: [row] }] : [];
  });
  const decisions = forAll ? [{ verdict: verdict as Undecided, choice: forAll }] : grouped(single);
  await decideRows(c.env.scope, editor, idIn(c), decisions);
  const path = verdict ? `${PATH}/${idIn(c)}?befund=${encodeURIComponent(verdict)}` : `${PATH}/${idIn(c)}`;
  return c.redirect(withFlash(path, "gespeichert"), 303);
});

/** Decisions that are alike, in one. */
const grouped = (single: { verdict: Undecided; choice: RowChoice; rows: string[] }[]) =>
  [...Map.groupBy(single, ({ verdict, choice }) => `${verdict} ${choice}`).values()].map((alike) => ({
    ...alike[0]!,
    rows: alike.flatMap(({ rows }) => rows),
  }));

importSteps.post(`${PATH}/:id/uebernahme`, async (c) => {
  await confirmImport(c.env.scope, editorIn(c), idIn(c));
  return c.redirect(`${PATH}/${idIn(c)}`, 303);
});

importSteps.post(`${PATH}/:id/abbruch`, async (c) => {
  await cancelImport(c.env.scope, editorIn(c), idIn(c));
  return c.redirect(`${PATH}/${idIn(c)}`, 303);
});

importSteps.post(`${PATH}/:id/loeschung`, async (c) => {
  await discardImport(c.env.scope, editorIn(c), idIn(c));
  return c.redirect(withFlash(PATH, "datei-geloescht"), 303);
});
