import { commit, DeskAccounts, DeskInvitations, Outbox, violatedConstraint, type NewMail } from "#db/repositories";
import { newId, refuse, type EmployerId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { whileOpen } from "../tenants/while-open.ts";
import type { InvitationInput } from "./invitation-input.ts";
import { invitationLetter } from "./invitation-letter.ts";
import { namedCandidates, type Candidate } from "./list-candidates.ts";

/** The letter as the first of those chosen will read it. */
export async function previewInvitation(scope: Scope, editor: Editor, { invited, words }: InvitationInput) {
  const candidates = await namedCandidates(
    scope,
    editor,
    invited.map(({ employerId }) => employerId),
  );
  const [first] = candidates;
  if (!first) refuse("conflict");
  const letter = await invitationLetter(scope, { id: "div_00000000", employer: first.name, words });
  return { candidates, letter: { ...letter, action: { label: letter.action!.label, url: `${scope.origin}/betrieb` } } };
}
export type InvitationPreview = Awaited<ReturnType<typeof previewInvitation>>;

/**
 * Opens desks and writes to their employers, all or nothing. Who has a desk by now, or is vouched for by another county, is
 * left out, so that sending the form twice writes once.
 */
export async function inviteEmployers(
  scope: Scope,
  editor: Editor,
  { invited, words }: InvitationInput,
): Promise<{ invited: number } | { problems: Problem[] }> {
  whileOpen(scope);
  const addresses = new Map(invited.map(({ employerId, address }) => [employerId as EmployerId, address]));
  const candidates = await namedCandidates(scope, editor, [...addresses.keys()]);
  if (candidates.length === 0) return { invited: 0 };
  const writes = await Promise.all(
    candidates.map((candidate) =>
      invitation(scope, editor, { candidate, address: addresses.get(candidate.id)!, words }),
    ),
  );
  try {
    await commit(scope.db, ...writes.flat());
  } catch (error) {
    if (violatedConstraint(error)?.includes("desk_accounts"))
      return { problems: [{ field: "chosen", rule: "overtaken" }] };
    throw error;
  }
  return { invited: candidates.length };
}

async function invitation(
  scope: Scope,
  editor: Editor,
  { candidate, address, words }: { candidate: Candidate; address: string; words: string },
) {
  const now = scope.clock.now();
  const accounts = DeskAccounts.in(scope.db);
  const before = await accounts.findAnyFor(candidate.id);
  const account = before?.id ?? newId("dsk");
  const id = newId("div");
  const opened = {
    address,
    state: "invited" as const,
    trusted: false,
    createdAt: now,
    lastSeenAt: null,
    closedAt: null,
  };
  const mail: NewMail = {
    kind: INVITATION_MAIL,
    recipient: address,
    replyTo: scope.tenant.site.guide.mail || undefined,
    dedupeKey: `desk-invitation:${id}`,
    letter: await invitationLetter(scope, { id, employer: candidate.name, words }),
  };
  return [
    before
      ? accounts.change(before.id, { ...opened, contactName: "" })
      : accounts.add({ id: account, employerId: candidate.id, ...opened }),
    DeskInvitations.in(scope.db).set(id, account as Id<"dsk">, now),
    Outbox.in(scope.db).add(mail, now),
    audited(scope, editor, "desk.invited", candidate.id),
  ] as const;
}

const INVITATION_MAIL = "desk-invitation";
