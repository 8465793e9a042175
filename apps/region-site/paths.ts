/** The first parts of the addresses at the agency's host that are for everybody; all others belong to its workplace. */
const parts = ["offene-daten", "erfahrungsbericht", "impressum", "datenschutz", "barrierefreiheit"];

const open = new RegExp(`^/(${parts.join("|")})([./]|$)`);

/** Whether a page of the agency's host is for everybody. `path` has no language in front. */
export const isForEverybody = (path: string): boolean => open.test(path);
