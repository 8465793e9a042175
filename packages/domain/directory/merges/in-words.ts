import type { Instant } from "#kernel";
import type { Provenance } from "../employer-history.ts";
import { fieldNames, valueInWords } from "../field-words.ts";
import type { MergePreview } from "./preview-merge.ts";
import type { UndoPreview } from "./preview-undo.ts";

type Day = (at: Instant) => string;

const occasions: Record<Provenance["occasion"], string> = {
  added: "aufgenommen",
  edited: "bearbeitet",
  proposal: "Vorschlag übernommen",
  desk: "vom Arbeitgeber selbst",
  import: "aus einer Datei",
  merged: "aus einer Zusammenführung",
  unmerged: "nach einer Trennung",
  "handed-over": "bei der Übergabe",
};

const sourceIn = (source: Provenance | undefined, day: Day): string =>
  source ? `${source.by}, ${day(source.at)}, ${occasions[source.occasion]}` : "";

/** The rows of a preview as people read them. */
export const mergeRows = ({ fields, places }: MergePreview, day: Day) =>
  fields.map(({ field, survivor, merged, wins }) => ({
    field,
    label: fieldNames[field],
    survivor: { text: valueInWords(field, survivor.value, places), source: sourceIn(survivor.source, day) },
    merged: { text: valueInWords(field, merged.value, places), source: sourceIn(merged.source, day) },
    wins,
  }));

/** What becomes of the values that a merge brought. */
export const undoRows = ({ fields, places }: UndoPreview, day: Day) =>
  fields.map(({ field, before, now, returns, later }) => ({
    label: fieldNames[field],
    now: valueInWords(field, now, places),
    after: valueInWords(field, returns ? before : now, places),
    why: returns
      ? "geht zurück auf den Stand vor der Zusammenführung"
      : `bleibt: seither geändert${later ? ` von ${later.setByName} am ${day(later.setAt)}` : ""}`,
  }));

const counted = (number: number, one: string, many: string) => (number === 1 ? `ein ${one}` : `${number} ${many}`);

/** What else undoing a merge does, a sentence each: what stays, what returns. */
export function undoSentences({ survivor, merged, laterEdits, openings, moved }: UndoPreview, day: Day): string[] {
  const edited = laterEdits.map(({ field, setByName, setAt }) => `${fieldNames[field!]} (${setByName}, ${day(setAt)})`);
  const along = openings.filter(({ came }) => came);
  const since = openings.filter(({ came }) => !came);
  const changed = along.filter((opening) => opening.changed).map(({ title }) => `„${title}“`);
  const proposals = moved.proposal ?? 0;
  return [
    `Der aufgegangene Eintrag „${merged.name}“ steht wieder für sich, unter seiner alten Adresse und mit den Angaben von damals.`,
    edited.length > 0 ? `Seither geändert und bleibt, wie es ist: ${edited.join(", ")}.` : "",
    along.length > 0
      ? `Zu ihm zurück ${along.length === 1 ? "kehrt" : "kehren"} ${counted(along.length, "Angebot", "Angebote")}${changed.length > 0 ? `, ${changed.join(", ")} mit den späteren Änderungen` : ""}.`
      : "",
    since.length > 0
      ? `Seither geschrieben und bleibt beim Eintrag „${survivor.name}“: ${since.map(({ title }) => `„${title}“`).join(", ")}.`
      : "",
    proposals > 0
      ? "Mitgekommene Vorschläge, die noch offen sind, kehren zurück; entschiedene bleiben entschieden."
      : "",
    "Eigene Fassungen, die Kreise mitgebracht haben, kehren mit ihren späteren Änderungen zurück; alle anderen bleiben.",
    "Der Verlauf beider Einträge bleibt vollständig.",
  ].filter(Boolean);
}
