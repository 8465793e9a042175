/** What a spreadsheet program would calculate, and what looks like it was already kept from being calculated. */
export const FORMULA = /^'*[=+\-@\t\r]/;

/** Text that is no formula any more: an apostrophe before what looks like one. `undefused` gives back exactly what was there. */
const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** In a file whose cells know that they are text only what `undefused` would touch needs the apostrophe. */
export const defusedText = (text: string): string => (text.startsWith("'") ? defused(text) : text);

/** What was written before it was defused. */
export const undefused = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
