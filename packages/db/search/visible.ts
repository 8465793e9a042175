import type { Part, Question } from "./question.ts";

/** Of the acting county's own wordings: what it words itself, what it shows from elsewhere, what it hides. */
const ownEmployers = (condition: string) =>
  `(SELECT employer FROM documents WHERE kind = 'employer' AND county = ?${condition})`;

/** What a county shows: its own wording or else the shared one, within its reach, its programmes and the present. */
export function visible({ reach, programmes, now }: Question, county: string): Part {
  const parts: Part[] = [
    { sql: "d.hidden = 0", params: [] },
    {
      sql: `(d.county = ? OR (d.county = '' AND d.ref NOT IN ${ownEmployers("")}))`,
      params: [county, county],
    },
    { sql: `d.employer NOT IN ${ownEmployers(" AND hidden = 1")}`, params: [county] },
    { sql: "instr(?, ',' || d.programme || ',') > 0", params: [`,,${programmes.join(",")},`] },
    { sql: "coalesce(d.shown_until, ?) > ?", params: [Number.MAX_SAFE_INTEGER, now] },
    { sql: "coalesce(d.shown_from, 0) <= ?", params: [now] },
  ];
  if (!reach.region)
    parts.push({
      sql: `(d.county_ags = ? OR d.employer IN ${ownEmployers(" AND shown = 1")})`,
      params: [reach.countyAgs, county],
    });
  return joined(parts);
}

/** What else has to apply: each trait that is asked for, and that it is one of those named. */
export const having = ({ filter, among }: Question): Part =>
  joined([
    ...(filter.traits ?? []).map((trait) => ({ sql: "instr(d.traits, ?) > 0", params: [`,${trait},`] })),
    ...(among ? [{ sql: "d.ref IN (SELECT value FROM json_each(?))", params: [JSON.stringify(among)] }] : []),
  ]);

const joined = (parts: Part[]): Part => ({
  sql: parts.map(({ sql }) => sql).join(" AND ") || "1",
  params: parts.flatMap(({ params }) => params),
});
