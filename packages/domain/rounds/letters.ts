import type { NewMail, UntoldRoundNotice } from "#db/repositories";
import type { Day } from "#kernel";
import type { Scope } from "../scope.ts";

interface Recipient {
  id: string;
  name: string;
  mail: string;
}

const dayFormat = new Intl.DateTimeFormat("de-DE", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const dayText = (day: Day) => dayFormat.format(Date.parse(day));

const openings = {
  asked: {
    subject: (title: string) => `Die Region fragt: ${title}`,
    first: (title: string, until: string) =>
      `die regionale Agentur sammelt Erfahrungen zum Thema „${title}“ und bittet um Ihre Antwort bis ${until}.`,
  },
  reminded: {
    subject: (title: string) => `Ihre Antwort fehlt noch: ${title}`,
    first: (title: string, until: string) =>
      `in der Runde „${title}“ fehlt noch die Antwort Ihres Kreises. Erbeten war sie bis ${until}; auch später ist sie willkommen.`,
  },
  prolonged: {
    subject: (title: string) => `Mehr Zeit: ${title}`,
    first: (title: string, until: string) =>
      `für die Runde „${title}“ ist mehr Zeit: Ihre Antwort wird jetzt bis ${until} erbeten.`,
  },
  reopened: {
    subject: (title: string) => `Wieder offen: ${title}`,
    first: (title: string, until: string) => `die Runde „${title}“ ist wieder offen, und zwar bis ${until}.`,
  },
};

/** Tells a lead what the agency asks, or that it still waits. */
export function roundMail(
  { origin }: Scope,
  to: Recipient,
  notice: UntoldRoundNotice & { kind: keyof typeof openings },
): NewMail {
  const { roundId, kind, title, asked, deadline, madeAt } = notice;
  const { subject, first } = openings[kind];
  return {
    kind: `round-${kind}`,
    recipient: to.mail,
    dedupeKey: `round:${roundId}:${kind}:${madeAt}:${to.id}`,
    letter: {
      lang: "de",
      subject: subject(title),
      greeting: `Guten Tag ${to.name},`,
      paragraphs: [
        first(title, dayText(deadline)),
        ...(kind === "asked" ? asked.split(/\n{2,}/) : []),
        "Sie antworten mit Erfahrungskarten, die Sie schon haben oder neu schreiben. Wenn es diesmal nichts gibt, genügt ein Satz.",
      ],
      action: { label: "Zur Runde", url: `${origin}/team/erfahrungen/runden/${roundId}` },
      footnote:
        "Die regionale Agentur hat um diese Nachricht gebeten. Was Sie noch schreiben, sieht sie nicht; sie sieht nur, dass Sie begonnen haben.",
    },
  };
}
