import { commit, Members, Outbox, violatedConstraint } from "#db/repositories";
import { newId, type Id, type Problem, type Role } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "./actors.ts";

/** Invites somebody into the team by mail; the first lead of a county is invited by the system. */
export async function inviteMember(scope: Scope, inviter: Lead | "system", input: { name: string; mail: string; role: Role }): Promise<{ id: Id<"mem"> } | { problems: Problem[] }> {
  const id = newId("mem");
  const now = scope.clock.now();
  const letter = {
    lang: "de" as const,
    subject: `Willkommen im Team von ${scope.tenant.name}`,
    greeting: `Guten Tag ${input.name},`,
    paragraphs: [`für Sie ist ein Platz im Team von ${scope.tenant.name} eingerichtet. Ein Passwort brauchen Sie nicht: Sie melden sich mit dieser E-Mail-Adresse an und bekommen jedes Mal einen frischen Link.`],
    action: { label: "Zur Anmeldung", url: `${scope.origin}/team/anmeldung` },
  };
  try {
    await commit(
      scope.db,
      Members.in(scope.db).add({ id, ...input, status: "invited", createdAt: now }),
      Outbox.in(scope.db).add({ kind: "invitation", recipient: input.mail, letter, dedupeKey: `invitation:${id}` }, now),
      audited(scope, inviter, "member.invited", id, { role: input.role }),
    );
  } catch (error) {
    if (violatedConstraint(error)?.includes("members.mail")) return { problems: [{ field: "mail", rule: "taken" }] };
    throw error;
  }
  return { id };
}
