import { commit, ProgrammeReadings } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { Compared } from "../directory/settle-overtaken.ts";
import { readProgrammeChanges } from "./read-programme-changes.ts";

/** Takes note of what changed above, at the versions that were read; what changed again since stays in the inbox. */
export async function noteChanges(scope: Scope, editor: Editor, read: readonly Compared[]): Promise<{ noted: number }> {
  const { definitions, goals } = await readProgrammeChanges(scope);
  const waiting = new Map([...definitions, ...goals].map(({ id, version }) => [id, version]));
  const known = read.filter(({ id, version }) => version > 0 && version <= (waiting.get(id) ?? 0));
  if (known.length === 0) refuse("not-found");
  const now = scope.clock.now();
  await commit(
    scope.db,
    ...known.map(({ id, version }) => ProgrammeReadings.in(scope.db).note(id, version, now)),
    audited(scope, editor, "programme.read", "programme", { number: known.length }),
  );
  return { noted: known.length };
}
