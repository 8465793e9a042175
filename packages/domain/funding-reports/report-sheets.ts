import type { Sheet } from "#export/xlsx";
import type { FrozenAccount } from "#kernel";
import { moneyText, shareText, spanText } from "./narrative/german.ts";
import type { Named, Stamp } from "./report-document.ts";
import { goalRows, originNames, shortDay } from "./report-rows.ts";
import { reportKindNames, sectionNames } from "./report-words.ts";

/** The same report as a workbook: what it says in words stands there in numbers. */
export const reportSheets = (account: FrozenAccount, report: Named, stamp: Stamp): Sheet[] => [
  overview(account, report, stamp),
  plan(account),
  receipts(account),
  goals(account),
  told(account, stamp.origin),
];

function overview(
  { county, grant, totals, receipts: all, frozenBy, missing }: FrozenAccount,
  report: Named,
  { on }: Stamp,
): Sheet {
  return {
    name: "Übersicht",
    columns: [
      { label: "Angabe", kind: "text", width: 34 },
      { label: "Wert", kind: "text", width: 60 },
      { label: "Euro", kind: "euro" },
    ],
    rows: [
      ["Art", reportKindNames[report.kind], null],
      ["Fassung", report.version > 1 ? `${report.version}: ${report.reason}` : "1", null],
      ["Stand", on ? `festgestellt am ${shortDay(on)} von ${frozenBy}` : "Entwurf", null],
      ["Zuwendungsempfänger", county, null],
      ["Zuwendungsgeber", grant.funder, null],
      ["Vorhaben", grant.title, null],
      ["Bescheid", `${grant.noticeNumber} vom ${shortDay(grant.noticeOn)}`, null],
      ["Berichtszeitraum", spanText(report.fromOn, report.toOn), null],
      ["Bewilligungszeitraum", spanText(grant.startsOn, grant.endsOn), null],
      ["Fördersatz", shareText(grant.share), null],
      ["Geplante Ausgaben", "", totals.plannedCents],
      ["Tatsächliche Ausgaben", `${all.length} ${all.length === 1 ? "Beleg" : "Belege"}`, totals.paidCents],
      ["Über dem Plan einzelner Ansätze", `zulässig bis ${grant.permittedShift} Prozent`, totals.overCents],
      ["davon zulässig und gedeckt", "", totals.coveredCents],
      ["davon Zustimmung nötig", "", totals.consentCents],
      ["Zuwendung", `höchstens ${moneyText(totals.grantedCents)}`, totals.fundedCents],
      ["Eigenmittel", "", totals.ownCents],
      ...missing.map((text): [string, string, null] => [on ? "Fehlte bei der Feststellung" : "Fehlt noch", text, null]),
    ],
  };
}

function plan({ lines }: FrozenAccount): Sheet {
  const years = lines[0]?.years.map(({ year }) => year) ?? [];
  const euro = (label: string) => ({ label, kind: "euro" as const, sum: true });
  return {
    name: "Plan und Ist",
    columns: [
      { label: "Ansatz", kind: "text" },
      { label: "Name", kind: "text", width: 34 },
      ...years.flatMap((year) => [euro(`Plan ${year}`), euro(`Ist ${year}`)]),
      euro("Plan"),
      euro("Ist"),
      euro("Abweichung"),
      euro("Über dem Plan"),
      euro("Zulässig und gedeckt"),
      euro("Zustimmung nötig"),
      euro("Zuwendung"),
    ],
    rows: lines.map((line) => [
      line.number,
      line.name,
      ...line.years.flatMap(({ plannedCents, paidCents }) => [plannedCents, paidCents]),
      line.plannedCents,
      line.paidCents,
      line.paidCents - line.plannedCents,
      line.overCents,
      line.coveredCents,
      line.consentCents,
      line.fundedCents,
    ]),
  };
}

const receipts = ({ receipts: all, lines }: FrozenAccount): Sheet => ({
  name: "Belege",
  columns: [
    { label: "Nummer", kind: "text" },
    { label: "Bezahlt am", kind: "day" },
    { label: "Empfänger", kind: "text", width: 34 },
    { label: "Zweck", kind: "text", width: 40 },
    { label: "Ansatz", kind: "text" },
    { label: "Ansatz, Name", kind: "text", width: 28 },
    { label: "Aktion", kind: "text", width: 34 },
    { label: "Art", kind: "text" },
    { label: "Betrag", kind: "euro", sum: true },
    { label: "Beleg abgelegt", kind: "text" },
  ],
  rows: all.map(({ number, paidOn, payee, purpose, line, campaign, kind, cents, filed }) => [
    number,
    paidOn,
    payee,
    purpose,
    line,
    lines.find((one) => one.number === line)?.name ?? "",
    campaign,
    kind === "refund" ? "Erstattung" : "Ausgabe",
    cents,
    filed ? "ja" : "nein",
  ]),
});

const goals = ({ goals: aims, indicators }: FrozenAccount): Sheet => ({
  name: "Ziele",
  columns: [
    { label: "Ziel oder Kennzahl", kind: "text", width: 50 },
    { label: "Kennzahl", kind: "text", width: 24 },
    { label: "Einheit", kind: "text" },
    { label: "Herkunft", kind: "text", width: 24 },
    { label: "Angestrebt", kind: "number" },
    { label: "Erreicht", kind: "number" },
  ],
  rows: [
    ...goalRows(aims).map(({ text, indicator, unit, origin, target, actual }) => [
      text,
      indicator,
      unit,
      originNames[origin],
      target,
      actual,
    ]),
    ...indicators.map(({ name, unit, counts, amount }) => [counts, name, unit, "Kennzahl", null, amount]),
  ],
});

const told = ({ sentences }: FrozenAccount, origin: string): Sheet => ({
  name: "Text",
  columns: [
    { label: "Abschnitt", kind: "text", width: 28 },
    { label: "Satz", kind: "text", width: 90 },
    { label: "Vom Team formuliert", kind: "text" },
    { label: "Quelle", kind: "text", width: 40 },
    { label: "Adresse", kind: "text", width: 50 },
  ],
  rows: sentences.map(({ section, text, worded, sourceLabel, sourcePath }) => [
    sectionNames[section],
    text,
    worded ? "ja" : "nein",
    sourceLabel,
    sourcePath && `${origin}${sourcePath}`,
  ]),
});
