import type { Compared } from "#domain/directory/settle-overtaken";
import { refuse } from "#kernel";

const MOST = 50;

/** What the change inbox's forms carry, `adp_….7`: what was compared, and the version that stood beside it. */
export function comparedIn(entries: string[]): Compared[] {
  if (entries.length === 0 || entries.length > MOST) refuse("not-found");
  return entries.map((entry) => {
    const [id, version] = entry.split(".");
    return { id: id ?? "", version: Number(version) || 0 };
  });
}
