import { commit, Members, Outbox, RoundNotices, type UntoldRoundNotice } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { roundMail } from "./letters.ts";

const AT_ONCE = 20;
type Telling = Parameters<typeof roundMail>[2];

/**
 * Fetches what the agency has to tell this county about its rounds, as mail to the leads. The agency itself writes into no
 * county's rows. Run again, it sends nothing twice; whoever has answered meanwhile is not bothered.
 */
export async function tellAboutRounds(scope: Scope): Promise<void> {
  if (scope.tenant.kind !== "county") return;
  const notices = RoundNotices.in(scope.directory);
  const untold = await notices.untold(AT_ONCE);
  if (untold.length === 0) return;
  const members = await Members.in(scope.db).list();
  const leads = members.filter(({ role, status }) => role === "lead" && status !== "left");
  const now = scope.clock.now();
  for (const notice of untold) {
    const mails = isNews(notice) ? leads.map((lead) => roundMail(scope, lead, notice)) : [];
    await commit(scope.db, ...mails.map((mail) => Outbox.in(scope.db).add(mail, now)), notices.told(notice, now));
  }
}

const isNews = (notice: UntoldRoundNotice): notice is Telling =>
  notice.kind !== "closed" && notice.closedAt === null && notice.answeredAt === null;
