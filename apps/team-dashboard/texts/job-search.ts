import type { JobSearchRun } from "#db/repositories";
import type { RunPart } from "#domain/job-search/view-run";
import { dayOf, timeOf, type Instant } from "#kernel";
import type { TagTone } from "#ui";
import { shortDate, wholeNumber } from "#web";

/** Why a file could not be read; the first words stand beside the field. */
export const fileProblems: Record<string, string> = {
  missing: "Bitte eine Datei auswählen.",
  empty: "Die Datei ist leer.",
  "too-big":
    "Die Datei ist größer als 5 MB. Bitte suchen Sie enger und speichern Sie das Ergebnis in mehreren Dateien.",
  encoding: "Die Zeichen dieser Datei lassen sich nicht lesen. Bitte speichern Sie sie als UTF-8.",
  "no-json":
    "Das ist keine JSON-Datei, oder sie ist nicht vollständig. Bitte speichern Sie das Suchergebnis noch einmal.",
  "no-job-search":
    "Das ist eine JSON-Datei, aber kein Ergebnis der Jobsuche: Es fehlt die Liste „stellenangebote“ oder „ergebnisliste“.",
  "list-odd": "Die Liste der Stellenangebote ist keine Liste. Bitte speichern Sie das Suchergebnis noch einmal.",
  "too-many-rows": "In der Datei stehen mehr als 20.000 Angebote. Bitte suchen Sie enger.",
};

const failures: Record<string, (detail: string) => string> = {
  unreachable: () => "Die Adresse war nicht erreichbar.",
  "timed-out": () => "Die Adresse hat zu lange nicht geantwortet.",
  "too-large": () => "Die Antwort war größer als 5 MB.",
  redirect: (status) => `Die Adresse leitet weiter (${status}). Bitte tragen Sie die Adresse ein, zu der sie führt.`,
  refused: (status) => `Der Zugang wurde abgelehnt (${status}). Bitte prüfen Sie den Schlüssel.`,
  status: (status) => `Die Adresse hat mit dem Fehler ${status} geantwortet.`,
  key: () => "Der Schlüssel lässt sich nicht mehr lesen. Bitte tragen Sie ihn neu ein.",
  unexpected: () => "Beim Übernehmen ist etwas schiefgegangen. Was schon übernommen war, ist geblieben.",
  "no-address": () => "Die Adresse ist keine Adresse.",
};
const refusedAddress = "Diese Adresse fragen wir nicht ab.";

/** Why a run came to nothing. */
export const failureInWords = ({ failure, failureDetail }: Pick<JobSearchRun, "failure" | "failureDetail">): string =>
  failures[failure ?? ""]?.(failureDetail ?? "") ?? answerProblems[failure ?? ""] ?? refusedAddress;

const answerProblems: Record<string, string> = {
  empty: "Die Antwort war leer.",
  "too-big": "Die Antwort war größer als 5 MB.",
  encoding: "Die Zeichen der Antwort ließen sich nicht lesen.",
  "no-json": "Die Antwort war kein JSON oder brach ab.",
  "no-job-search": "Die Antwort war kein Ergebnis der Jobsuche.",
  "list-odd": "In der Antwort war die Liste der Stellenangebote keine Liste.",
  "too-many-rows": "Die Antwort hatte mehr als 20.000 Angebote.",
};

const remarks: Record<string, (value: string) => string> = {
  "not-an-object": () => "Hier steht kein Stellenangebot.",
  "ref-missing": () => "Die Referenznummer fehlt.",
  "ref-odd": (value) => `Die Referenznummer ist keine: ${value}`,
  "title-missing": () => "Der Titel fehlt, und ein Beruf steht auch nicht da.",
  "firm-missing": () => "Es ist kein Arbeitgeber genannt (Chiffre-Anzeige).",
  "self-employed": () => "Selbstständige Tätigkeit, keine Stelle bei einem Arbeitgeber.",
  twice: (row) => `Diese Referenznummer steht schon in Zeile ${row}.`,
  "no-place": () => "Es ist kein Arbeitsort genannt.",
  abroad: (value) => `Der Arbeitsort liegt nicht in Deutschland: ${value}`,
  "outside-region": (value) => `Der Arbeitsort liegt außerhalb der Region: ${value}`,
  over: (day) => `Das Angebot galt nur bis ${day.split("-").reverse().join(".")}.`,
  "url-refused": (value) => `Der Link ist keine Webadresse und wurde weggelassen: ${value}`,
  "date-unreadable": (value) => `Dieses Datum war nicht zu lesen: ${value}`,
  "title-shortened": () => "Der Titel war sehr lang und ist gekürzt.",
  "firm-shortened": () => "Der Name des Arbeitgebers war sehr lang und ist gekürzt.",
  "text-shortened": () => "Die Beschreibung war sehr lang und ist gekürzt.",
};

export const remarkInWords = ({ code, value = "" }: { code: string; value?: string }): string =>
  remarks[code]?.(value) ?? code;

/** The kinds of rows a run has, in the order the tabs show them. */
export const parts: Record<RunPart, { label: string; explains: string }> = {
  new: { label: "neu", explains: "Diese Angebote kommen dazu." },
  changed: { label: "geändert", explains: "Die Jobsuche hat diese Angebote geändert, wir ziehen nach." },
  back: { label: "wieder da", explains: "Diese Angebote waren schon weg und werden wieder geöffnet." },
  unchanged: { label: "unverändert", explains: "Diese Angebote bleiben, wie sie sind." },
  gone: { label: "weg", explains: "Diese Angebote kennen wir, die Jobsuche hat sie nicht mehr." },
  "no-employer": {
    label: "ohne Arbeitgeber",
    explains: "Hier wissen wir noch nicht, wer gemeint ist. Entscheiden Sie einmal je Firma, wir merken es uns.",
  },
  foreign: {
    label: "anderer Kreis",
    explains:
      "Diese Arbeitgeber pflegt ein anderer Kreis. Ihre Angebote gehören auf dessen Liste, hier entsteht nichts.",
  },
  detached: {
    label: "abgekoppelt",
    explains: "Diese Angebote hat Ihr Team bearbeitet. Ihre Fassung bleibt, die Jobsuche ändert daran nichts mehr.",
  },
  left: { label: "nicht gewollt", explains: "Von diesen Firmen nehmen Sie nichts auf." },
  error: { label: "Fehler", explains: "Diese Zeilen lassen wir aus. Alle anderen sind davon nicht betroffen." },
};

export const shapes = { older: "ältere Form", newer: "neuere Form", empty: "ohne Treffer" } as const;

export const runStates: Record<JobSearchRun["status"], { label: string; tone: TagTone }> = {
  staged: { label: "wartet auf Sie", tone: "warning" },
  applying: { label: "wird übernommen", tone: "spark" },
  done: { label: "übernommen", tone: "success" },
  discarded: { label: "verworfen", tone: "plain" },
  failed: { label: "gescheitert", tone: "problem" },
};

/** "34 neu, 3 weg", or that nothing has changed. */
export function countsInWords({
  added,
  changed,
  back,
  removed,
}: Pick<JobSearchRun, "added" | "changed" | "back" | "removed">) {
  const named = [
    [added, "neu"],
    [changed, "geändert"],
    [back, "wieder da"],
    [removed, "weg"],
  ] as const;
  const said = named.filter(([number]) => number > 0).map(([number, word]) => `${wholeNumber(number, "de")} ${word}`);
  return said.join(", ") || "nichts Neues";
}

/** "heute 02:17", "gestern 02:17", "12.03.2027, 02:17". */
export function whenInWords(at: Instant, now: Instant): string {
  const days = Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(at))) / 86_400_000);
  const day = { 0: "heute", 1: "gestern", [-1]: "morgen" }[days];
  return day ? `${day} ${timeOf(at)}` : `${shortDate(at, "de")}, ${timeOf(at)}`;
}
