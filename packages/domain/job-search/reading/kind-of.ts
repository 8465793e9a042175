import type { OpeningKind } from "#kernel";
import type { WorkingTime } from "../../openings/opening-input.ts";
import { first, isTrue, line, type Json } from "./values.ts";

/** How the older shape numbers what the newer one names. */
const numbered: Record<string, string> = {
  1: "ARBEIT",
  2: "SELBSTAENDIGKEIT",
  4: "AUSBILDUNG",
  34: "PRAKTIKUM_TRAINEE",
};

/** Words that say more than the kind of offer does: what doctors look for, and what students do. */
const byWords: [RegExp, OpeningKind][] = [
  [/famulatur/i, "clerkship"],
  [/praktisches jahr|\bPJ[- ](platz|stelle|tertial)/i, "practical-year"],
  [
    /(weiterbildung|arzt|ärztin).{0,60}(allgemeinmedizin).{0,30}weiterbildung|weiterbildungs(stelle|assisten).{0,60}(allgemein|hausarzt)/i,
    "training-post",
  ],
  [/(haus|allgemein)(arzt|ärzt)|fach(arzt|ärzt).{0,30}allgemeinmedizin/i, "gp-job"],
  [/(bachelor|master|abschluss|diplom)(thesis|arbeit)/i, "thesis"],
  [/\btrainee/i, "trainee"],
];

/** What kind of opening a vacancy is; nothing where it is no employment at all. */
export function kindOf(row: Json, title: string): OpeningKind | undefined {
  const stated = line(first(row, "stellenangebotsart", "angebotsart", "stellenangebotsArt")).toUpperCase();
  const offered = numbered[stated] ?? stated;
  if (offered.startsWith("SELBST")) return undefined;
  if (offered.startsWith("AUSBILDUNG") || /^(ausbildung|auszubildende|duales studium|azubi)\b/i.test(title))
    return "apprenticeship";
  const said = byWords.find(([words]) => words.test(title))?.[1];
  if (said) return said;
  return offered.startsWith("PRAKTIKUM") || /^praktik(um|ant)/i.test(title) ? "internship" : "job";
}

/** How much of a week, where it is stated. */
export function workingTimeOf(row: Json): WorkingTime {
  if (isTrue(first(row, "istGeringfuegigeBeschaeftigung"))) return "mini";
  const models = [first(row, "arbeitszeitmodelle", "arbeitszeit")].flat().map((model) => line(model).toUpperCase());
  const full = isTrue(first(row, "arbeitszeitVollzeit")) || models.some((model) => /VOLLZEIT|^VZ$/.test(model));
  const part =
    ["Vormittag", "Nachmittag", "Abend", "Flexibel", ""].some((when) =>
      isTrue(first(row, `arbeitszeitTeilzeit${when}`)),
    ) || models.some((model) => /TEILZEIT|^TZ$/.test(model));
  if (models.some((model) => /MINIJOB|^MJ$/.test(model)) && !full && !part) return "mini";
  return full && part ? "either" : full ? "full" : part ? "part" : "";
}
