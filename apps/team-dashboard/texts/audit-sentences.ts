import type { Role } from "#kernel";
import { roleNames } from "./words.ts";

/** What was done, as the rest of a sentence that begins with who did it. A test holds every action of the domain to it. */
export const sentences: Record<string, string> = {
  "campaign.changed": "hat eine Aktion geändert",
  "campaign.finished": "hat eine Aktion abgeschlossen",
  "campaign.planned": "hat eine Aktion geplant",
  "campaign.result-changed": "hat das Ergebnis einer Aktion geändert",
  "campaign.started": "hat eine Aktion begonnen",
  "campaign.task-added": "hat einer Aktion eine Aufgabe gegeben",
  "campaign.task-done": "hat eine Aufgabe einer Aktion erledigt",
  "campaign.task-removed": "hat eine Aufgabe einer Aktion gestrichen",
  "campaign.task-reopened": "hat eine Aufgabe einer Aktion wieder geöffnet",
  "card.changed": "hat eine Erfahrungskarte geändert",
  "card.drafted": "hat aus einer Aktion eine Erfahrungskarte begonnen",
  "card.handed-in": "hat eine Erfahrungskarte zur Durchsicht gegeben",
  "card.returned": "hat eine Erfahrungskarte zurückgegeben",
  "card.reviewed": "hat eine Erfahrungskarte durchgesehen",
  "card.shared": "hat eine Erfahrungskarte mit der Region geteilt",
  "card.written": "hat eine Erfahrungskarte geschrieben",
  "care.reminded": "hat an Einträge erinnert, die lange niemand bestätigt hat",
  "care.reminder-asked": "hat einen Kreis an alte Einträge erinnern lassen",
  "correction.accepted": "hat eine vorgeschlagene Änderung übernommen",
  "correction.declined": "hat eine vorgeschlagene Änderung abgelehnt",
  "correction.proposed": "hat einem anderen Kreis eine Änderung vorgeschlagen",
  "correction.proposed-at-desk": "hat eine Änderung vom Arbeitgeber selbst entgegengenommen",
  "correction.withdrawn": "hat einen eigenen Vorschlag zurückgezogen",
  "county.created": "hat einen Kreis angelegt",
  "county.lead-invited": "hat die Leitung eines Kreises eingeladen",
  "county.paused": "hat einen Kreis ruhen lassen",
  "county.resumed": "hat einen Kreis wieder geöffnet",
  "directory.exported": "hat das Verzeichnis heruntergeladen",
  "employer.added": "hat einen Arbeitgeber aufgenommen",
  "employer.changed": "hat einen Arbeitgeber geändert",
  "employer.confirmed": "hat bestätigt, dass die Angaben eines Arbeitgebers noch stimmen",
  "employer.given-up": "hat einen Arbeitgeber an die Agentur abgegeben",
  "employer.offered": "hat einem Kreis einen Arbeitgeber angeboten",
  "employer.taken-into-custody": "hat einen Arbeitgeber in Obhut der Agentur genommen",
  "employer.kept-own": "hat eigene Angaben trotz geändertem Eintrag behalten",
  "employer.master-taken": "hat eigene Angaben zugunsten des gemeinsamen Eintrags aufgegeben",
  "employer.offer-declined": "hat einen angebotenen Arbeitgeber nicht übernommen",
  "employer.offer-withdrawn": "hat das Angebot eines Arbeitgebers zurückgezogen",
  "employer.taken-over": "hat einen Arbeitgeber von einem anderen Kreis übernommen",
  "employer.overlaid": "hat eigene Angaben zu einem Arbeitgeber gemacht",
  "enquiry.answered": "hat eine Anfrage beantwortet",
  "event.attendees-exported": "hat die Gästeliste eines Termins heruntergeladen",
  "event.cancelled": "hat einen Termin abgesagt",
  "event.changed": "hat einen Termin geändert",
  "event.heads-counted": "hat bei einem Termin Köpfe gezählt",
  "event.planned": "hat einen Termin geplant",
  "event.published": "hat einen Termin veröffentlicht",
  "experience.adopted": "hat eine Erfahrung aus der Region übernommen",
  "experience.answered": "hat eine Frage zu einer Erfahrung beantwortet",
  "experience.asked": "hat zu einer Erfahrung etwas gefragt",
  "experience.rated": "hat eine Erfahrung bewertet",
  "figure.recorded": "hat eine Zahl nachgetragen",
  "figure.taken-back": "hat eine nachgetragene Zahl zurückgenommen",
  "followers.exported": "hat die Liste der Folgenden heruntergeladen",
  "import.applied": "hat Zeilen einer Datei übernommen",
  "import.begun": "hat eine Datei eingelesen",
  "import.cancelled": "hat die Übernahme einer Datei abgebrochen",
  "import.confirmed": "hat die Übernahme einer Datei bestätigt",
  "import.deleted": "hat eine eingelesene Datei gelöscht",
  "member.invited": "hat jemanden ins Team eingeladen",
  "member.removed": "hat jemanden aus dem Team entfernt",
  "member.role-changed": "hat eine Rolle im Team geändert",
  "member.signed-in": "hat sich angemeldet",
  "month.corrected": "hat einen freigegebenen Monat berichtigt",
  "month.released": "hat einen Monat für die Region freigegeben",
  "municipalities.added": "hat Gemeinden eingetragen",
  "opening.changed": "hat ein Angebot geändert",
  "opening.closed": "hat ein Angebot geschlossen",
  "opening.confirmed": "hat vom Arbeitgeber erfahren, dass ein Angebot noch offen ist",
  "opening.published": "hat ein Angebot veröffentlicht",
  "opening.renewed": "hat ein Angebot verlängert",
  "opening.written": "hat ein Angebot geschrieben",
  "post.changed": "hat einen Beitrag geändert",
  "post.deleted": "hat einen Entwurf gelöscht",
  "post.published": "hat einen Beitrag veröffentlicht",
  "post.unpublished": "hat einen Beitrag zurückgezogen",
  "post.written": "hat einen Beitrag geschrieben",
  "region.claim-changed": "hat den Leitspruch der Region geändert",
  "tenant.features-switched": "hat Programme und Bereiche umgestellt",
  "tenant.legal-changed": "hat die rechtlichen Angaben geändert",
  "tenant.look-changed": "hat das Aussehen geändert",
  "tenant.paused": "hat das Projekt ruhen lassen",
  "tenant.resumed": "hat das Projekt wieder geöffnet",
  "tenant.site-changed": "hat die Texte der Website geändert",
  "vacancies.confirmed": "hat eine Datei der Jobsuche übernommen",
  "vacancies.discarded": "hat eine Datei der Jobsuche verworfen",
  "vacancies.fetch-asked-for": "hat den Abruf der Jobsuche angestoßen",
  "vacancies.fetched": "hat die Jobsuche abgerufen",
  "vacancies.file-read": "hat eine Datei der Jobsuche eingelesen",
  "vacancies.firm-assigned": "hat eine Firma der Jobsuche einem Arbeitgeber zugeordnet",
  "vacancies.firm-left": "nimmt von einer Firma der Jobsuche nichts auf",
  "vacancies.firm-reopened": "hat die Entscheidung über eine Firma der Jobsuche zurückgenommen",
  "vacancies.firm-taken-over": "hat Angebote einer Firma aus der Jobsuche übernommen",
  "vacancies.removal-confirmed": "hat bestätigt, dass Angebote der Jobsuche weg sind",
  "vacancies.settings-changed": "hat den Abruf der Jobsuche eingestellt",
  "vacancies.taken-over": "hat Angebote aus der Jobsuche übernommen",
};

const homes: Record<string, string> = {
  pst: "beitraege",
  evt: "termine",
  enq: "anfragen",
  cmp: "aktionen",
  opn: "angebote",
  exp: "erfahrungen/eigene",
  shr: "erfahrungen",
  emp: "arbeitgeber",
  imp: "import",
  jsr: "angebote/jobsuche/laeufe",
  jsf: "angebote/jobsuche/arbeitgeber",
};

/** The page of what an entry is about, where it has one. Deleted things have none. */
export function subjectPath(action: string, subject: string): string | undefined {
  const home = homes[subject.slice(0, 3)];
  return home && !action.endsWith(".deleted") && subject[3] === "_" ? `/team/${home}/${subject}` : undefined;
}

const detailNames: Record<string, string> = {
  added: "neu",
  back: "wieder da",
  changed: "geändert",
  removed: "weg",
  amount: "Anzahl",
  day: "Tag",
  failed: "nicht übernommen",
  field: "Feld",
  fields: "Felder",
  heads: "Köpfe",
  number: "Nummer",
  reason: "Grund",
  role: "Rolle",
  revision: "Fassung",
  rows: "Zeilen",
  usefulness: "Sterne",
  version: "Fassung",
};

const fieldNames: Record<string, string> = {
  kind: "Art",
  title: "Titel",
  teaser: "Kurz gesagt",
  body: "Text",
  titleEn: "Titel (englisch)",
  teaserEn: "Kurz gesagt (englisch)",
  bodyEn: "Text (englisch)",
};

/** The details of an entry in words; what has no word of ours stands as it was noted. Ids are left out. */
export function detailInWords(detail: Record<string, string | number>): string {
  const parts = Object.entries(detail).filter(([, value]) => !/^[a-z]{3}_/.test(String(value)));
  return (
    parts.map(([key, value]) => `${detailNames[key] ?? key}: ${valueInWords(key, String(value))}`).join(" · ") || "–"
  );
}

function valueInWords(key: string, value: string): string {
  if (key === "role") return roleNames[value as Role] ?? value;
  return key === "fields"
    ? value
        .split(", ")
        .map((field) => fieldNames[field] ?? field)
        .join(", ")
    : value;
}
