import { askForAlert } from "#domain/alerts/ask-for-alert";
import { confirmAlert, viewConfirmation } from "#domain/alerts/confirm-alert";
import { currentVersion } from "#domain/consent/wordings";
import { addDays, type Day } from "#kernel";
import type { CountySlug } from "../content/county-slugs.ts";
import { people } from "../content/people.ts";
import type { Diary } from "./diary.ts";
import { Mailbox } from "./mailbox.ts";
import { made, type Region } from "./region.ts";

/** What somebody wants to hear of; `waits` has not confirmed yet. */
const wishes: { county: CountySlug; question: string; ago: number; waits?: true }[] = [
  { county: "hsk", question: "art=apprenticeship", ago: 30 },
  { county: "hsk", question: "art=job&ort=meschede", ago: 21 },
  { county: "hsk", question: "art=job", ago: 3, waits: true },
  { county: "soest", question: "art=clerkship", ago: 26 },
  { county: "soest", question: "art=succession", ago: 18 },
  { county: "mk", question: "art=internship", ago: 14 },
];

/** People who want a mail when something new for them is there. */
export function noteAlerts(diary: Diary, region: Region, today: Day) {
  const somebody = people("alert");
  wishes.forEach(({ county, question, ago, waits }, index) => {
    const { mail } = somebody();
    diary.note(county, addDays(today, -ago), "20:10", async (at) => {
      const scope = region.scope(county, at);
      const mailbox = new Mailbox();
      await mailbox.deliver(scope);
      const wish = {
        mail,
        question,
        rhythm: "daily",
        consent: "on",
        wordingVersion: currentVersion("alerts"),
      } as const;
      made(await askForAlert(scope, wish, { key: `demo-alert-${index}-${county}`, language: "de" }));
      const letter = (await mailbox.deliver(scope)).find(({ to }) => to === mail);
      if (waits) return;
      const { alerts } = await viewConfirmation(scope, letter!.token);
      await confirmAlert(scope, letter!.token, alerts[0]!.id);
      await mailbox.deliver(scope);
    });
  });
}
