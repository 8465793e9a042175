import type { AccountLine } from "#kernel";
import { signedCents, type Gathered } from "../gather.ts";
import { inWords, listText, moneyText, numberText, shareText } from "./german.ts";
import type { Proposed } from "./proposed.ts";

/** How the money was used, by the receipts. */
export function moneySentences({ grant, receipts, account }: Gathered): Proposed[] {
  const from = (what: string, page: "belege" | "plan-ist", text: string): Proposed => ({
    section: "money",
    sourceKey: `money:${what}`,
    sourceLabel: page === "belege" ? "Belegliste" : "Plan und Ist",
    sourcePath: `/team/foerderung/${grant.id}/${page}`,
    text,
  });
  if (receipts.length === 0) return [from("sum", "belege", "Im Berichtszeitraum wurde kein Beleg gebucht.")];
  const { lines, totals } = account;
  const refunds = receipts.filter(({ kind }) => kind === "refund");
  const sum = receipts.reduce((all, receipt) => all + signedCents(receipt), 0);
  return [
    from(
      "sum",
      "belege",
      receipts.length === 1
        ? `Im Berichtszeitraum wurde ein Beleg über ${moneyText(sum)} gebucht.`
        : `Im Berichtszeitraum wurden ${inWords(receipts.length)} Belege über zusammen ${moneyText(sum)} gebucht.`,
    ),
    ...(refunds.length > 0 ? [from("refunds", "belege", refundsText(refunds))] : []),
    ...(totals.plannedCents > 0
      ? [
          from(
            "plan",
            "plan-ist",
            `Geplant waren ${moneyText(totals.plannedCents)}; ausgegeben sind davon ${numberText(Math.round((totals.paidCents / totals.plannedCents) * 100))} Prozent.`,
          ),
        ]
      : []),
    ...lines
      .filter(({ overCents }) => overCents > 0)
      .map((line) => from(`line:${line.id}`, "plan-ist", overText(line, lines, grant.permittedShift))),
    from(
      "funded",
      "plan-ist",
      `Auf die Zuwendung entfallen davon ${moneyText(totals.fundedCents)} (${shareText(grant.share)} der zuwendungsfähigen Ausgaben, höchstens ${moneyText(totals.grantedCents)}); ${moneyText(totals.ownCents)} trägt der Kreis selbst.`,
    ),
  ];
}

function refundsText(refunds: Gathered["receipts"]): string {
  const cents = moneyText(refunds.reduce((sum, { amountCents }) => sum + amountCents, 0));
  return refunds.length === 1
    ? `Einer davon ist eine Erstattung über ${cents}, sie ist schon abgezogen.`
    : `Darunter sind ${inWords(refunds.length)} Erstattungen über zusammen ${cents}, sie sind schon abgezogen.`;
}

function overText(line: AccountLine, lines: readonly AccountLine[], permittedShift: number): string {
  const over = `Der Ansatz „${line.name}“ liegt ${moneyText(line.overCents)} über dem Plan`;
  if (line.consentCents > 0)
    return `${over}; ${moneyText(line.consentCents)} davon gehen über die zulässige Verschiebung hinaus oder sind nicht durch Einsparungen gedeckt und bedürfen der Zustimmung des Zuwendungsgebers.`;
  const saving = lines.filter(({ plannedCents, paidCents }) => paidCents < plannedCents).map(({ name }) => `„${name}“`);
  return `${over}; das bleibt innerhalb der zulässigen ${permittedShift} Prozent und ist durch Einsparungen bei ${listText(saving)} gedeckt.`;
}
