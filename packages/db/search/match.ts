import type { AskedWord, Part, Question } from "./question.ts";
import { plain } from "./documents.ts";

const TEXT = "{name teaser place labels body}";
const ENDS = "{name_parts parts}";
/** The empty phrase, which nothing contains. */
const NOTHING = '""';
/** A word this long is also found inside a compound as a beginning (`maschine` in `Sondermaschinenbau`), a shorter one only as its end. */
const LONG = 5;
const MOST_SIMILAR = 40;
const MOST_SHOWN = 300;

const list = "(SELECT value FROM json_each(?))";
const quoted = (word: string) => `"${word.replaceAll('"', "")}"`;

/**
 * A word, or any that it begins, or a compound's end. A single letter stands for itself alone: half of the directory begins
 * with it.
 */
function anywhere(word: string): string {
  const beginning = word.length > 1 ? `${quoted(word)} *` : quoted(word);
  if (word.length < 3) return `${TEXT} : ${beginning}`;
  return `(${TEXT} : ${beginning} OR ${ENDS} : ${word.length < LONG ? quoted(word) : `${quoted(word)} *`})`;
}

/** Every word quoted, so that nothing a person types is read as a query language. */
export const exactly = (words: readonly AskedWord[]): string =>
  words.map(({ word }) => anywhere(word)).join(" AND ") || NOTHING;

/** For each word itself or any known word that one of its spellings stands for; those are looked up in the statement. An SQL expression. */
export function roughly(words: readonly AskedWord[]): Part {
  if (words.length === 0) return { sql: "?", params: [NOTHING] };
  const known = `(SELECT coalesce(group_concat(' OR "' || word || '"', ''), '')
    FROM (SELECT DISTINCT word FROM spellings WHERE spelling IN ${list} LIMIT ${MOST_SIMILAR}))`;
  return {
    sql: words
      .map(() => `'(' || ? || ' OR {name teaser place labels body name_parts parts} : (""' || ${known} || '))'`)
      .join(" || ' AND ' || "),
    params: words.flatMap(({ word, spellings }) => [anywhere(word), JSON.stringify(spellings)]),
  };
}

/** The key of what is of a kind. */
export const kindKey = ({ kind }: Pick<Question, "kind">): string => `keys : xk${kind} AND `;

/**
 * The keys a document must have for the county to show it, as an SQL expression that ends in ` AND `: its own, or those of
 * its ground, or all. Openings of employers that a county shows from elsewhere are named one by one.
 */
export function keysOf({ reach }: Pick<Question, "reach">, county: string): Part {
  const own = `xo${plain(county)}`;
  if (reach.region) return { sql: "?", params: [`keys : (${own} OR xs) AND `] };
  const shown = `(SELECT CASE WHEN count(*) > ${MOST_SHOWN} THEN ' OR xs' ELSE coalesce(group_concat(' OR xe' || replace(employer, '_', ''), ''), '') END
    FROM documents WHERE kind = 'employer' AND county = ? AND shown = 1)`;
  return { sql: `? || ${shown} || ') AND '`, params: [`keys : (${own} OR xa${reach.countyAgs || "none"}`, county] };
}
