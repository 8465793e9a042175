import type { DueDeadline, NewMail } from "#db/repositories";
import type { Day } from "#kernel";
import type { Scope } from "../scope.ts";
import { deadlineText } from "./deadline-labels.ts";

interface Recipient {
  id: string;
  name: string;
  mail: string;
}

/** Tells a lead what a funder expects, and by when. */
export function deadlineMail(
  { origin }: Pick<Scope, "origin">,
  to: Recipient,
  { id, dueOn, grant, grantId, funder, ...deadline }: DueDeadline,
  today: Day,
): NewMail {
  const what = deadlineText(deadline);
  return {
    kind: "deadline",
    recipient: to.mail,
    dedupeKey: `deadline:${id}:${dueOn}:${today}:${to.id}`,
    letter: {
      lang: "de",
      subject: dueOn < today ? `Überfällig: ${what}` : `Fällig am ${dayText(dueOn)}: ${what}`,
      greeting: `Guten Tag ${to.name},`,
      paragraphs: [
        dueOn < today
          ? `${what} für „${grant}“ war am ${dayText(dueOn)} fällig und ist noch nicht als erledigt vermerkt.`
          : `bis zum ${dayText(dueOn)} erwartet ${funder} von Ihnen: ${what} („${grant}“).`,
        "Was dafür noch fehlt, steht beim Bescheid. Wenn es erledigt ist, haken Sie es dort ab.",
      ],
      action: { label: "Zum Bescheid", url: `${origin}/team/foerderung/${grantId}#fristen` },
      footnote: "Diese Erinnerung kommt einmal. Wann, haben Sie bei der Frist selbst eingestellt.",
    },
  };
}

const dayText = (day: string): string => day.split("-").reverse().join(".");
