import { accountSections, type AccountReceipt, type FrozenAccount } from "#kernel";
import type { PdfBlock, PdfDocument } from "#export/pdf/document";
import type { FundingReport } from "#db/repositories";
import { dateText, moneyText, numberText, shareText, spanText } from "./narrative/german.ts";
import { reportKindNames, reportTitle, sectionNames } from "./report-words.ts";
import { goalRows, originNames, shortDay } from "./report-rows.ts";

export type Named = Pick<FundingReport, "kind" | "fromOn" | "toOn" | "version" | "reason">;

/** When it was frozen, or that it is a draft. */
export interface Stamp {
  /** A day; none for a draft. */
  on?: string;
  accent: string;
  origin: string;
}

/** A report to the funder as a document: at a glance, what was done, figures, goals, receipts line by line, and the declaration. */
export function reportDocument(account: FrozenAccount, report: Named, stamp: Stamp): PdfDocument {
  const { grant, county } = account;
  const title = reportKindNames[report.kind];
  return {
    title: `${title} „${grant.title}“`,
    subtitle: spanText(report.fromOn, report.toOn),
    language: "de",
    author: county,
    imprint: [
      `Zuwendungsempfänger: ${county}`,
      `Zuwendungsgeber: ${grant.funder}`,
      `Bescheid vom ${dateText(grant.noticeOn)}, Aktenzeichen ${grant.noticeNumber}`,
      ...(report.version > 1 ? [`${report.version}. Fassung: ${report.reason}`] : []),
      stamp.on ? `Festgestellt am ${dateText(stamp.on)} von ${account.frozenBy}` : "Entwurf, noch nicht festgestellt",
    ],
    foot: `${county} · ${reportTitle(report)}${stamp.on ? "" : " · Entwurf"}`,
    contents: true,
    accent: stamp.accent,
    blocks: [
      ...glance(account, report, stamp),
      ...told(account, stamp.origin),
      ...figures(account),
      ...goals(account),
      ...receipts(account),
      ...declaration(account, report),
    ],
  };
}

const heading = (text: string, level: 1 | 2 | 3 = 1, newPage = false): PdfBlock => ({
  kind: "heading",
  level,
  text,
  newPage,
});

function glance(
  { grant, totals, receipts: all, missing }: FrozenAccount,
  { fromOn, toOn }: Named,
  { on }: Stamp,
): PdfBlock[] {
  return [
    heading("Auf einen Blick"),
    {
      kind: "facts",
      facts: [
        ["Berichtszeitraum", spanText(fromOn, toOn)],
        ["Bewilligungszeitraum", spanText(grant.startsOn, grant.endsOn)],
        ["Fördersatz", `${shareText(grant.share)} der zuwendungsfähigen Ausgaben`],
        ["Geplante Ausgaben", moneyText(totals.plannedCents)],
        [
          "Tatsächliche Ausgaben",
          `${moneyText(totals.paidCents)} nach ${numberText(all.length)} ${all.length === 1 ? "Beleg" : "Belegen"}`,
        ],
        ["Zuwendung", moneyText(totals.fundedCents)],
        ["Eigenmittel", moneyText(totals.ownCents)],
      ],
    },
    ...(missing.length > 0
      ? [
          heading(on ? "Was bei der Feststellung noch fehlte" : "Was noch fehlt", 2),
          { kind: "list" as const, items: missing },
        ]
      : []),
  ];
}

/** The text, each sentence with the number of its source; the sources stand below it. */
function told({ sentences }: FrozenAccount, origin: string): PdfBlock[] {
  const numbers = new Map<string, number>();
  const sources: string[] = [];
  const numberOf = ({ sourceLabel, sourcePath }: FrozenAccount["sentences"][number]) => {
    const key = `${sourceLabel} ${sourcePath}`;
    if (!numbers.has(key)) {
      numbers.set(key, sources.length + 1);
      sources.push(sourcePath ? `${sourceLabel}, ${origin}${sourcePath}` : sourceLabel);
    }
    return numbers.get(key)!;
  };
  const parts = accountSections.flatMap((section): PdfBlock[] => {
    const own = sentences.filter((sentence) => sentence.section === section);
    if (own.length === 0) return [];
    return [
      heading(sectionNames[section], 2),
      ...paragraphs(own, numberOf).map((text) => ({ kind: "text" as const, text })),
    ];
  });
  if (parts.length === 0) return [];
  return [
    heading("Sachbericht", 1, true),
    ...parts,
    heading("Quellen", 2),
    { kind: "list", ordered: true, items: sources },
  ];
}

/** Sentences of one source make one paragraph, which ends with the number of that source. */
function paragraphs(
  sentences: FrozenAccount["sentences"],
  numberOf: (sentence: FrozenAccount["sentences"][number]) => number,
): string[] {
  const texts: { source: number; text: string }[] = [];
  for (const sentence of sentences) {
    const source = numberOf(sentence);
    const last = texts.at(-1);
    if (last?.source === source) last.text += ` ${sentence.text}`;
    else texts.push({ source, text: sentence.text });
  }
  return texts.map(({ source, text }) => `${text} [${source}]`);
}

function figures({ lines, totals, grant }: FrozenAccount): PdfBlock[] {
  const years = lines[0]?.years.map(({ year }) => year) ?? [];
  return [
    heading("Zahlenmäßiger Nachweis", 1, true),
    {
      kind: "table",
      caption: "Plan und Ist nach Ansätzen",
      columns: [
        { label: "Ansatz", share: 3 },
        { label: "Plan", numeric: true, share: 2 },
        { label: "Ist", numeric: true, share: 2 },
        { label: "Abweichung", numeric: true, share: 2 },
        { label: "Zuwendung", numeric: true, share: 2 },
      ],
      rows: lines.map(({ number, name, plannedCents, paidCents, fundedCents }) => [
        `${number} ${name}`,
        moneyText(plannedCents),
        moneyText(paidCents),
        moneyText(paidCents - plannedCents),
        moneyText(fundedCents),
      ]),
      foot: [
        [
          "Summe",
          moneyText(totals.plannedCents),
          moneyText(totals.paidCents),
          moneyText(totals.paidCents - totals.plannedCents),
          moneyText(totals.fundedCents),
        ],
      ],
    },
    ...(years.length > 1 ? [byYear({ lines, totals } as FrozenAccount, years)] : []),
    ...shifts(lines, totals, grant.permittedShift),
    {
      kind: "facts",
      facts: [
        ["Zuwendungsfähig", moneyText(totals.paidCents - totals.consentCents)],
        [
          `Zuwendung (${shareText(grant.share)})`,
          `${moneyText(totals.fundedCents)}, höchstens ${moneyText(totals.grantedCents)}`,
        ],
        ["Eigenmittel", moneyText(totals.ownCents)],
      ],
    },
  ];
}

const byYear = ({ lines }: FrozenAccount, years: readonly number[]): PdfBlock => ({
  kind: "table",
  caption: "Ist nach Jahren",
  columns: [{ label: "Ansatz", share: 3 }, ...years.map((year) => ({ label: String(year), numeric: true, share: 2 }))],
  rows: lines.map(({ number, name, years: own }) => [
    `${number} ${name}`,
    ...own.map(({ paidCents }) => moneyText(paidCents)),
  ]),
  foot: [
    ["Summe", ...years.map((_, at) => moneyText(lines.reduce((sum, line) => sum + line.years[at]!.paidCents, 0)))],
  ],
});

function shifts(lines: FrozenAccount["lines"], totals: FrozenAccount["totals"], permittedShift: number): PdfBlock[] {
  if (totals.overCents === 0) return [{ kind: "text", text: "Kein Ansatz ist überschritten." }];
  return [
    {
      kind: "table",
      caption: `Überschrittene Ansätze; bis ${permittedShift} Prozent sind zulässig, soweit andere Ansätze es ausgleichen`,
      columns: [
        { label: "Ansatz", share: 3 },
        { label: "Über dem Plan", numeric: true, share: 2 },
        { label: "Zulässig und gedeckt", numeric: true, share: 2 },
        { label: "Zustimmung nötig", numeric: true, share: 2 },
      ],
      rows: lines
        .filter(({ overCents }) => overCents > 0)
        .map(({ number, name, overCents, coveredCents, consentCents }) => [
          `${number} ${name}`,
          moneyText(overCents),
          moneyText(coveredCents),
          moneyText(consentCents),
        ]),
      foot: [["Summe", moneyText(totals.overCents), moneyText(totals.coveredCents), moneyText(totals.consentCents)]],
    },
  ];
}

function goals(account: FrozenAccount): PdfBlock[] {
  const { goals: aims, indicators } = account;
  if (aims.length + indicators.length === 0) return [];
  return [
    heading("Ziele und Kennzahlen"),
    ...(aims.length > 0
      ? [
          {
            kind: "table" as const,
            caption: "Ziele: angestrebt und erreicht",
            columns: [
              { label: "Ziel", share: 4 },
              { label: "Kennzahl", share: 2 },
              { label: "Herkunft", share: 2 },
              { label: "Angestrebt", numeric: true, share: 2 },
              { label: "Erreicht", numeric: true, share: 2 },
            ],
            rows: goalRows(aims).map(({ text, indicator, origin, target, actual }) => [
              text,
              indicator,
              originNames[origin],
              target === null ? "–" : numberText(target),
              numberText(actual),
            ]),
          },
        ]
      : []),
    ...(indicators.length > 0
      ? [
          {
            kind: "table" as const,
            caption: "Kennzahlen des Zeitraums",
            columns: [
              { label: "Kennzahl", share: 2 },
              { label: "Was zählt", share: 4 },
              { label: "Anzahl", numeric: true, share: 1 },
            ],
            rows: indicators.map(({ name, counts, amount }) => [name, counts, numberText(amount)]),
          },
        ]
      : []),
  ];
}

function receipts({ lines, receipts: all, totals }: FrozenAccount): PdfBlock[] {
  const booked = lines
    .map((line) => ({ line, own: all.filter((receipt) => receipt.line === line.number) }))
    .filter(({ own }) => own.length > 0);
  return [
    heading("Belegliste", 1, true),
    ...(booked.length === 0 ? [{ kind: "text" as const, text: "Im Berichtszeitraum ist kein Beleg gebucht." }] : []),
    ...booked.flatMap(({ line, own }): PdfBlock[] => [
      heading(`Ansatz ${line.number}: ${line.name}`, 2),
      {
        kind: "table",
        caption: `Belege zu ${line.number} ${line.name}`,
        columns: [
          { label: "Nummer", share: 2 },
          { label: "Bezahlt am", share: 2 },
          { label: "Empfänger", share: 4 },
          { label: "Zweck", share: 5 },
          { label: "Betrag", numeric: true, share: 2.4 },
        ],
        rows: own.map((receipt) => [
          receipt.number,
          shortDay(receipt.paidOn),
          receipt.payee,
          purposeText(receipt),
          moneyText(receipt.cents),
        ]),
        foot: [
          [
            "Summe",
            "",
            "",
            `${numberText(own.length)} ${own.length === 1 ? "Beleg" : "Belege"}`,
            moneyText(line.paidCents),
          ],
        ],
      },
    ]),
    ...(booked.length > 0
      ? [
          heading("Gesamtsumme", 2),
          {
            kind: "table" as const,
            caption: "Summen der Ansätze",
            columns: [
              { label: "Ansatz", share: 4 },
              { label: "Belege", numeric: true, share: 1 },
              { label: "Betrag", numeric: true, share: 2 },
            ],
            rows: booked.map(({ line, own }) => [
              `${line.number} ${line.name}`,
              numberText(own.length),
              moneyText(line.paidCents),
            ]),
            foot: [["Summe aller Belege", numberText(all.length), moneyText(totals.paidCents)]],
          },
        ]
      : []),
  ];
}

const purposeText = ({ purpose, kind, campaign }: AccountReceipt) =>
  [kind === "refund" ? `Erstattung: ${purpose}` : purpose, campaign && `Aktion: ${campaign}`]
    .filter(Boolean)
    .join("; ");

/** What the recipient has to confirm (ANBest-P 6.7). */
const declaration = ({ county }: FrozenAccount, { kind }: Named): PdfBlock[] => [
  heading("Bestätigung"),
  {
    kind: "text",
    text: `Es wird bestätigt, dass die Ausgaben notwendig waren, dass wirtschaftlich und sparsam verfahren worden ist und dass die Angaben in diesem ${reportKindNames[kind]} mit den Büchern und Belegen übereinstimmen.`,
  },
  {
    kind: "facts",
    facts: [
      ["Ort, Datum", "____________________________________"],
      ["Für den Zuwendungsempfänger", county],
      ["Name und Funktion", "____________________________________"],
      ["Unterschrift", "____________________________________"],
    ],
  },
];
