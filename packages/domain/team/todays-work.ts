import { Posts } from "#db/repositories";
import { dayOf } from "#kernel";
import { countSilent } from "../arrivals/silent-follow-ups.ts";
import { tasksDue } from "../campaigns/tasks-due.ts";
import { countRequests } from "../desk/list-requests.ts";
import { countChanges } from "../directory/count-changes.ts";
import { countOpenEnquiries } from "../enquiries/list-enquiries.ts";
import { listEvents } from "../events/list-events.ts";
import { cardsToReview } from "../experience/cards-to-review.ts";
import { experienceNews } from "../experience/experience-news.ts";
import { openQuestions } from "../experience/open-questions.ts";
import { monthsToRelease } from "../figures/months-to-release.ts";
import { countFollowers } from "../follow/list-followers.ts";
import { deadlinesDue } from "../funding/deadlines-due.ts";
import { countUnconfirmed } from "../openings/list-managed-openings.ts";
import { countProgrammeChanges } from "../programme/read-programme-changes.ts";
import { roundsToAnswer } from "../rounds/own-rounds.ts";
import type { Scope } from "../scope.ts";
import { missingLegalFields } from "../tenants/missing-legal-fields.ts";
import type { Reader } from "./actors.ts";

/** What goes on and what waits; the page shows of it what the member's role can do something about. Names nobody. */
export async function todaysWork(scope: Scope, reader: Reader) {
  const [
    openEnquiries,
    followers,
    dates,
    drafts,
    changes,
    cards,
    questions,
    tasks,
    months,
    unconfirmed,
    wishes,
    silent,
    rounds,
    experience,
    programme,
    deadlines,
  ] = await Promise.all([
    countOpenEnquiries(scope, reader),
    countFollowers(scope, reader),
    listEvents(scope, { limit: 5 }),
    Posts.in(scope.db).drafts(),
    countChanges(scope),
    cardsToReview(scope),
    openQuestions(scope),
    tasksDue(scope),
    monthsToRelease(scope),
    countUnconfirmed(scope),
    countRequests(scope),
    countSilent(scope),
    roundsToAnswer(scope),
    experienceNews(scope),
    countProgrammeChanges(scope),
    deadlinesDue(scope),
  ]);
  const today = dayOf(scope.clock.now());
  return {
    today,
    openEnquiries,
    followers,
    dates,
    drafts,
    changes,
    cards,
    questions,
    tasks,
    months,
    unconfirmed,
    wishes,
    silent,
    rounds,
    experience,
    programme,
    deadlines,
    legal: missingLegalFields(scope.tenant),
  };
}
export type TodaysWork = Awaited<ReturnType<typeof todaysWork>>;
