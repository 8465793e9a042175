import type { ImportKind, ImportStatus, RowProblem, Verdict } from "#db/repositories";
import type { ColumnProblem } from "#domain/imports/choose-columns";
import type { Encoding, FileProblem, Separator } from "#export/reading/table";
import type { Problem } from "#kernel";
import type { TagTone } from "#ui";
import { messageFor, wholeNumber } from "#web";

export const kindNames: Record<ImportKind, string> = { employers: "Arbeitgeber", openings: "Angebote" };

export const encodingNames: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252 (ältere Windows-Programme)",
  "utf-16le": "UTF-16 (little endian)",
  "utf-16be": "UTF-16 (big endian)",
};
export const separatorNames: Record<Separator, string> = { ";": "Semikolon", ",": "Komma", "\t": "Tabulator" };

const saveAs = "Bitte in Excel oder LibreOffice öffnen und als „CSV“ oder „Excel-Arbeitsmappe (.xlsx)“ speichern.";

/** Why a file could not be read, and what to do about it. */
export function fileMessage({ code, detail }: FileProblem): string {
  switch (code) {
    case "empty":
      return "Die Datei ist leer.";
    case "too-big":
      return `Die Datei ist größer als ${detail} MB. Bitte auf mehrere Dateien verteilen.`;
    case "pdf":
      return "Das ist ein PDF. Wir brauchen die Tabelle selbst, als CSV oder Excel-Datei.";
    case "picture":
      return "Das ist ein Bild. Wir brauchen die Tabelle selbst, als CSV oder Excel-Datei.";
    case "old-excel":
      return `Das ist eine Excel-Datei alter Art (.xls) oder eine mit Kennwort. ${saveAs}`;
    case "other-office":
      return `Das ist ein anderes Office-Dokument, keine Excel-Tabelle. ${saveAs}`;
    case "zip":
      return "Das ist ein Archiv, keine Tabelle. Bitte entpacken und die CSV- oder Excel-Datei daraus wählen.";
    case "zip-broken":
      return `Die Excel-Datei ist beschädigt und lässt sich nicht öffnen. ${saveAs}`;
    case "unpacks-too-big":
      return `Entpackt ist diese Excel-Datei größer als ${detail} MB. Bitte als CSV speichern oder auf mehrere Dateien verteilen.`;
    case "html":
      return `Das ist eine Webseite, auch wenn der Name etwas anderes sagt. ${saveAs}`;
    case "json":
      return "Das sind JSON-Daten. Hier brauchen wir eine Tabelle, als CSV oder Excel-Datei.";
    case "binary":
      return `Das ist keine Tabelle, die wir kennen. ${saveAs}`;
    case "nul":
      return `In der Datei stehen Nullzeichen; vermutlich ist sie beschädigt oder keine Textdatei. ${saveAs}`;
    case "encoding":
      return "In dieser Kodierung lässt sich die Datei nicht lesen. Bitte eine andere wählen.";
    case "quotes":
      return `In Zeile ${detail} stimmt etwas mit den Anführungszeichen nicht: Eines fehlt, oder eines steht mitten in der Zelle. Innerhalb einer Zelle werden sie verdoppelt.`;
    case "header-only":
      return "In der Datei steht nur die Kopfzeile, aber kein Datensatz.";
    case "duplicate-headers":
      return `Diese Überschriften kommen mehrmals vor: ${detail}. Bitte jede Spalte eigens benennen.`;
    case "too-many-columns":
      return `Die Datei hat ${detail} Spalten; mehr als 60 lesen wir nicht. Bitte die Spalten löschen, die nicht gebraucht werden.`;
    case "too-many-rows":
      return `Die Datei hat ${wholeNumber(Number(detail), "de")} Zeilen; mehr als 20.000 auf einmal lesen wir nicht. Bitte auf mehrere Dateien verteilen.`;
  }
}

/** Messages about a row that no form has. */
const rowMessages: Record<string, (limit: string) => string> = {
  required: () => "Hier fehlt eine Angabe.",
  "unknown-word": () => "Dieses Wort kennen wir hier nicht.",
  "unknown-place": () => "Diese Gemeinde kennen wir in der Region nicht.",
  "yes-no": () => "Bitte „ja“ oder „nein“.",
  "unknown-id": () => "Diese ID gibt es im Verzeichnis nicht. Für einen neuen Datensatz bleibt die Zelle leer.",
  "unknown-employer": () => "Diesen Arbeitgeber gibt es im Verzeichnis nicht. Bitte zuerst aufnehmen.",
  "foreign-employer": () => "Diesen Arbeitgeber pflegt ein anderer Kreis. Angebote schreibt der Kreis, der ihn pflegt.",
  "ambiguous-employer": () =>
    "Diesen Namen tragen mehrere Ihrer Arbeitgeber. Bitte den Ort oder die Arbeitgeber-ID dazuschreiben.",
  "repeated-row": (row) => `Zeile ${row} meint denselben Datensatz. Bitte eine der beiden löschen.`,
  "too-few-cells": (cells) =>
    `Die Zeile hat ${cells.replace(" ", " statt ")} Zellen. Vielleicht fehlt ein Trennzeichen.`,
  "too-many-cells": (cells) =>
    `Die Zeile hat ${cells.replace(" ", " statt ")} Zellen. Vielleicht steht ein Trennzeichen in einem Text, der nicht in Anführungszeichen steht.`,
  taken: () => "In dieser Gemeinde gibt es schon einen Eintrag mit diesem Namen.",
  "closed-already": () => "Ein geschlossenes Angebot nehmen wir nicht neu auf.",
  overtaken: () => "Inzwischen hat jemand diesen Datensatz geändert. Bitte die Datei noch einmal prüfen lassen.",
  gone: () => "Diesen Datensatz gibt es nicht mehr. Bitte die Datei noch einmal prüfen lassen.",
  choice: () => "Dieses Wort kennen wir hier nicht.",
};

/** What is wrong in a row: the column, the rule, and what stands there. */
export function rowMessage({ column, code, limit, value }: RowProblem): string {
  const words =
    rowMessages[code]?.(String(limit ?? "")) ?? messageFor({ field: "", rule: code, limit } as Problem, "de");
  return `${column ? `${column}: ` : ""}${words}${value ? ` Da steht „${value}“.` : ""}`;
}

export function columnMessage({ code, label }: ColumnProblem): string {
  if (code === "twice") return `„${label}“ ist schon einer anderen Spalte zugeordnet.`;
  if (code === "missing")
    return `„${label}“ fehlt noch: Bitte einer Spalte zuordnen oder eine Vorgabe für alle Zeilen wählen.`;
  return `„${label}“ kennen wir hier nicht.`;
}

export const verdicts: Record<Verdict, { label: string; many: string; tone: TagTone }> = {
  unchecked: { label: "noch nicht geprüft", many: "Noch nicht geprüft", tone: "plain" },
  new: { label: "neu", many: "Neu", tone: "success" },
  changed: { label: "geändert", many: "Geändert", tone: "accent" },
  unchanged: { label: "unverändert", many: "Unverändert", tone: "plain" },
  twin: { label: "vielleicht schon da", many: "Vielleicht schon da", tone: "warning" },
  foreign: { label: "pflegt ein anderer Kreis", many: "Pflegen andere", tone: "spark" },
  error: { label: "Fehler", many: "Nur Fehler", tone: "problem" },
};

export const importStates: Record<ImportStatus, { label: string; tone: TagTone }> = {
  columns: { label: "Spalten zuordnen", tone: "warning" },
  words: { label: "Wörter klären", tone: "warning" },
  checking: { label: "wird geprüft", tone: "accent" },
  ready: { label: "geprüft, noch nicht übernommen", tone: "warning" },
  applying: { label: "wird übernommen", tone: "accent" },
  done: { label: "übernommen", tone: "success" },
  cancelled: { label: "abgebrochen", tone: "plain" },
};

export const notTheCounty = "Zu welchem Kreis ein Datensatz gehört, steht nicht in der Datei.";

export const ofRows = (number: number): string => (number === 1 ? "1 Zeile" : `${wholeNumber(number, "de")} Zeilen`);
