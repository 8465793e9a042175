import { goalRows, originNames, shortDay } from "#domain/funding-reports/report-rows";
import type { FrozenAccount } from "#kernel";
import { DataTable, Section, StatRow } from "#ui";
import { euros, wholeNumber } from "#web";
import { receiptsText } from "../../texts/receipts.ts";

const euro = (cents: number) => euros(cents, "de");

/** The figures of a report: money by line, goals and indicators, receipts. */
export const AccountFigures = ({ account }: { account: FrozenAccount }) => (
  <>
    <Money account={account} />
    <Goals account={account} />
    <ReceiptList account={account} />
  </>
);

const Money = ({ account: { lines, totals, receipts } }: { account: FrozenAccount }) => (
  <Section id="zahlen" title="Zahlenmäßiger Nachweis">
    <div class="money-stats">
      <StatRow
        items={[
          { value: euro(totals.paidCents), label: "ausgegeben", note: receiptsText(receipts.length) },
          { value: euro(totals.fundedCents), label: "Zuwendung", note: `höchstens ${euro(totals.grantedCents)}` },
          { value: euro(totals.ownCents), label: "Eigenmittel" },
        ]}
      />
    </div>
    <DataTable
      id="plan-ist"
      caption="Plan und Ist nach Ansätzen"
      narrow="stack"
      columns={[
        { label: "Ansatz" },
        { label: "Plan", numeric: true },
        { label: "Ist", numeric: true },
        { label: "Abweichung", numeric: true },
        { label: "Zustimmung nötig", numeric: true },
        { label: "Zuwendung", numeric: true },
      ]}
      rows={lines.map((line) => [
        `${line.number} ${line.name}`,
        euro(line.plannedCents),
        euro(line.paidCents),
        euro(line.paidCents - line.plannedCents),
        line.consentCents > 0 ? euro(line.consentCents) : "–",
        euro(line.fundedCents),
      ])}
      foot={[
        "Summe",
        euro(totals.plannedCents),
        euro(totals.paidCents),
        euro(totals.paidCents - totals.plannedCents),
        totals.consentCents > 0 ? euro(totals.consentCents) : "–",
        euro(totals.fundedCents),
      ]}
    />
  </Section>
);

const Goals = ({ account: { goals, indicators } }: { account: FrozenAccount }) => (
  <Section id="ziele" title="Ziele und Kennzahlen">
    <DataTable
      id="ziele-tabelle"
      caption="Ziele: angestrebt und erreicht"
      narrow="stack"
      columns={[
        { label: "Ziel" },
        { label: "Kennzahl" },
        { label: "Herkunft" },
        { label: "Angestrebt", numeric: true },
        { label: "Erreicht", numeric: true },
      ]}
      rows={goalRows(goals).map(({ text, indicator, origin, target, actual }) => [
        text,
        indicator,
        originNames[origin],
        target === null ? "–" : wholeNumber(target, "de"),
        wholeNumber(actual, "de"),
      ])}
      empty={<p>Für diese Förderung sind keine Ziele gewählt.</p>}
    />
    <DataTable
      id="kennzahlen"
      caption="Kennzahlen des Zeitraums"
      narrow="stack"
      columns={[{ label: "Kennzahl" }, { label: "Was zählt" }, { label: "Anzahl", numeric: true }]}
      rows={indicators.map(({ name, counts, amount }) => [name, counts, wholeNumber(amount, "de")])}
      empty={<p>Im Zeitraum ist nichts gezählt.</p>}
    />
  </Section>
);

const ReceiptList = ({ account: { receipts, lines, totals } }: { account: FrozenAccount }) => (
  <Section id="belegliste" title="Belegliste">
    {lines
      .map((line) => ({ line, own: receipts.filter((receipt) => receipt.line === line.number) }))
      .filter(({ own }) => own.length > 0)
      .map(({ line, own }) => (
        <details class="account-receipts">
          <summary>
            {line.number} {line.name}: {receiptsText(own.length)}, {euro(line.paidCents)}
          </summary>
          <DataTable
            id={`belege-${line.number}`}
            caption={`Belege zu ${line.number} ${line.name}`}
            captionHidden
            narrow="stack"
            columns={[
              { label: "Nummer" },
              { label: "Bezahlt am" },
              { label: "Empfänger" },
              { label: "Zweck" },
              { label: "Betrag", numeric: true },
            ]}
            rows={own.map(({ number, paidOn, payee, purpose, cents }) => [
              number,
              shortDay(paidOn),
              payee,
              purpose,
              euro(cents),
            ])}
            foot={["Summe", "", "", "", euro(line.paidCents)]}
          />
        </details>
      ))}
    <p>
      Summe aller Belege: <b>{euro(totals.paidCents)}</b>
    </p>
  </Section>
);
