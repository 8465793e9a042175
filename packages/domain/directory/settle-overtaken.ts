import { AdaptedFields, commit, Overlays } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** One adaptation and the version of the shared record that was compared with it. */
export interface Compared {
  id: string;
  version: number;
}

/**
 * Settles own words over a shared record that has changed: `keep` confirms them against the version that was read, `take` gives
 * them up. Where the record has changed again since, or the own words have, nothing of it happens and the entry
 * stays open. Answers with how many were settled.
 */
export async function settleOvertaken(
  scope: Scope,
  editor: Editor,
  compared: readonly Compared[],
  decision: "keep" | "take",
): Promise<{ settled: number }> {
  const fields = AdaptedFields.in(scope.db);
  const words = await fields.overtaken(
    compared.length,
    compared.map(({ id }) => id),
  );
  if (words.length === 0) refuse("not-found");
  const now = scope.clock.now();
  const seen = new Map(compared.map(({ id, version }) => [id, version]));
  const writes = words.flatMap(({ id, employerId, field }) => {
    const line = audited(
      scope,
      editor,
      decision === "keep" ? "employer.kept-own" : "employer.master-taken",
      employerId,
      {
        field,
      },
    );
    return decision === "keep"
      ? [fields.confirm(id, seen.get(id)!), line]
      : [fields.giveUp(id, seen.get(id)!), Overlays.in(scope.db).inherit(employerId, field, now), line];
  });
  await commit(scope.db, ...writes);
  const left = await fields.overtaken(
    words.length,
    words.map(({ id }) => id),
  );
  return { settled: words.length - left.length };
}
