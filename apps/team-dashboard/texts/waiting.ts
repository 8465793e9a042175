import { deadlineText } from "#domain/funding/deadline-labels";
import { mayActAs } from "#domain/team/actors";
import type { TodaysWork } from "#domain/team/todays-work";
import type { Role } from "#kernel";
import { longDay, monthName } from "#web";
import { dayText } from "./campaigns.ts";

export interface Waiting {
  href: string;
  what: string;
  note?: string;
  urgent?: boolean;
}

const counted = (number: number, one: string, many: string) => (number === 1 ? one : `${number} ${many}`);

const when = (number: number, waiting: Waiting): Waiting[] => (number > 0 ? [waiting] : []);

/** What a member of this role can do something about, people first. */
export function waitingFor(role: Role, work: TodaysWork): Waiting[] {
  const {
    openEnquiries,
    silent,
    dates,
    drafts,
    changes,
    cards,
    questions,
    tasks,
    months,
    unconfirmed,
    wishes,
    rounds,
    experience,
    programme,
    deadlines,
    legal,
    today,
  } = work;
  const people = [
    ...when(openEnquiries, {
      href: "/team/anfragen",
      what: counted(openEnquiries, "Eine Anfrage wartet auf Antwort", "Anfragen warten auf Antwort"),
    }),
    ...when(silent, {
      href: "/team/rueckkehr/still",
      what: counted(
        silent,
        "Jemand hat nicht gesagt, ob er oder sie noch da ist",
        "Menschen haben nicht gesagt, ob sie noch da sind",
      ),
      note: "Frage, Erinnerung, keine Antwort: Ein Anruf hilft.",
    }),
  ];
  const lists = dates
    .filter(({ waiting }) => waiting > 0)
    .map(({ id, title, waiting }) => ({
      href: `/team/termine/${id}`,
      what: `${title}: ${counted(waiting, "jemand steht", "stehen")} auf der Warteliste`,
    }));
  const toDo = tasks.map(({ text, dueOn, campaign, campaignId }) => ({
    href: `/team/aktionen/${campaignId}`,
    what: text,
    note: campaign,
    urgent: dueOn !== null && dueOn < today,
  }));
  const editing = [
    ...when(wishes, {
      href: "/team/wuensche",
      what: counted(wishes, "Ein Arbeitgeber wartet auf Ihre Freigabe", "Wünsche von Arbeitgebern warten auf Freigabe"),
    }),
    ...when(changes.proposals, {
      href: "/team/vorschlaege",
      what: counted(
        changes.proposals,
        "Ein Änderungsvorschlag ist zu entscheiden",
        "Änderungsvorschläge sind zu entscheiden",
      ),
    }),
    ...when(programme.toRead, {
      href: "/team/programm/aenderungen#neues",
      what: counted(
        programme.toRead,
        "Die Region hat eine Kennzahl oder ein Ziel geändert",
        "Kennzahlen und Ziele hat die Region geändert",
      ),
    }),
    ...when(changes.overtaken, {
      href: "/team/arbeitgeber/aenderungen",
      what: counted(
        changes.overtaken,
        "Unter einer Ihrer Anpassungen hat sich der Eintrag geändert",
        "Ihrer Anpassungen stehen über einem geänderten Eintrag",
      ),
    }),
    ...(unconfirmed > 0
      ? [
          {
            href: "/team/angebote?stand=unbestaetigt",
            what: counted(unconfirmed, "Ein Angebot: noch offen?", "Angebote: noch offen?"),
            note: "Sie laufen bald aus oder wurden lange nicht bestätigt.",
          },
        ]
      : []),
    ...rounds.map(({ id, title, deadline, state, isPast }) => ({
      href: `/team/erfahrungen/runden/${id}`,
      what: `Die Agentur fragt: ${title}`,
      note: `Antwort erbeten bis ${longDay(deadline, "de")}${state === "writing" ? "; Sie haben begonnen" : ""}`,
      urgent: isPast,
    })),
    ...questions.map(({ experienceId, question }) => ({
      href: `/team/erfahrungen/${experienceId}`,
      what: "Ein anderer Kreis hat eine Frage",
      note: question,
    })),
    ...experience.offers.map(({ experienceId, title, status }) => ({
      href: `/team/erfahrungen/${experienceId}/korrektur`,
      what: `Korrigiert, seit Sie es übernommen haben: ${title}`,
      note:
        status === "planned" ? "Sie entscheiden, was in Ihren Plan kommt." : "Ihre Aktion läuft schon; zum Nachlesen.",
    })),
    ...experience.results.map(({ experienceId, title }) => ({
      href: `/team/erfahrungen/${experienceId}#ergebnisse`,
      what: `Ihre Erfahrung wurde ausprobiert: ${title}`,
      note: "Ein anderer Kreis erzählt, was daraus wurde.",
    })),
    ...(drafts > 0
      ? [
          {
            href: "/team/beitraege?stand=entwurf",
            what: counted(
              drafts,
              "Ein Entwurf ist noch nicht veröffentlicht",
              "Entwürfe sind noch nicht veröffentlicht",
            ),
          },
        ]
      : []),
  ];
  const leading = [
    ...deadlines.map(({ grantId, grant, dueOn, ...deadline }) => ({
      href: `/team/foerderung/${grantId}#fristen`,
      what: `${deadlineText(deadline)} bis ${dayText(dueOn)}`,
      note: grant,
      urgent: dueOn < today,
    })),
    ...when(programme.toDecide, {
      href: "/team/programm/aenderungen",
      what: counted(
        programme.toDecide,
        "Unter einem Ziel, das Sie angepasst haben, hat die Region etwas geändert",
        "Ziele, die Sie angepasst haben, hat die Region geändert",
      ),
    }),
    ...when(changes.handovers, {
      href: "/team/arbeitgeber/aenderungen",
      what: counted(changes.handovers, "Ein Arbeitgeber wird Ihnen übergeben", "Arbeitgeber werden Ihnen übergeben"),
      note: "Sie entscheiden, ob Ihr Kreis ihn künftig pflegt.",
    }),
    ...cards.map(({ id, title }) => ({
      href: `/team/erfahrungen/eigene/${id}`,
      what: `Erfahrungskarte durchsehen: ${title}`,
    })),
    ...months.slice(0, 3).map((month) => ({
      href: `/team/kennzahlen/freigabe/${month}`,
      what: `${monthName(month, "de")} für die Region freigeben`,
    })),
    ...(legal.length > 0
      ? [
          {
            href: "/team/angaben",
            what: counted(legal.length, "Eine rechtliche Angabe fehlt", "rechtliche Angaben fehlen"),
            note: "Impressum, Datenschutz und Barrierefreiheit sind erst dann vollständig.",
          },
        ]
      : []),
  ];
  return [
    ...(mayActAs("guide", role) ? people : []),
    ...(mayActAs("guide", role) || mayActAs("editor", role) ? lists : []),
    ...(mayActAs("editor", role) ? [...toDo, ...editing] : []),
    ...(mayActAs("lead", role) ? leading : []),
  ];
}
