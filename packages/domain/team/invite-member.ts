import { commit, Members, Outbox, violatedConstraint, type NewMail } from "#db/repositories";
import { newId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "./actors.ts";
import type { MemberInput } from "./member-input.ts";

/**
 * Invites somebody into the team by mail; the first lead of a county is invited by the system. Who was in the team
 * before comes back under the old entry.
 */
export async function inviteMember(
  scope: Scope,
  inviter: Lead | "system",
  input: MemberInput,
): Promise<{ id: Id<"mem"> } | { problems: Problem[] }> {
  const members = Members.in(scope.db);
  const now = scope.clock.now();
  const id = newId("mem");
  try {
    await commit(
      scope.db,
      members.add({ id, ...input, status: "invited", createdAt: now }),
      Outbox.in(scope.db).add(invitation(scope, input, id), now),
      audited(scope, inviter, "member.invited", id, { role: input.role }),
    );
    return { id };
  } catch (error) {
    if (!violatedConstraint(error)?.includes("members.mail")) throw error;
  }
  const known = await members.findByMail(input.mail);
  if (known?.status !== "left") return { problems: [{ field: "mail", rule: "taken" }] };
  await commit(
    scope.db,
    members.change(known.id, { name: input.name, role: input.role, status: "invited" }),
    Outbox.in(scope.db).add(invitation(scope, input, `${known.id}:${now}`), now),
    audited(scope, inviter, "member.invited", known.id, { role: input.role }),
  );
  return { id: known.id };
}

function invitation({ tenant, origin }: Scope, { name, mail }: MemberInput, key: string): NewMail {
  const signIn = tenant.kind === "agency" ? "/anmeldung" : "/team/anmeldung";
  return {
    kind: "invitation",
    recipient: mail,
    dedupeKey: `invitation:${key}`,
    letter: {
      lang: "de",
      subject: `Willkommen im Team von ${tenant.name}`,
      greeting: `Guten Tag ${name},`,
      paragraphs: [
        `für Sie ist ein Platz im Team von ${tenant.name} eingerichtet. Ein Passwort brauchen Sie nicht: Sie melden sich mit dieser E-Mail-Adresse an und bekommen jedes Mal einen frischen Link.`,
      ],
      action: { label: "Zur Anmeldung", url: `${origin}${signIn}` },
    },
  };
}
