import type { ReceiptFilter, ReceiptItem, ReceiptsView } from "#domain/receipts/list-receipts";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, EmptyState, Field, FilterBar, Link, PageTitle, Pagination, StatRow, Tag } from "#ui";
import { euros } from "#web";
import { dayText, receiptKinds, receiptsText } from "../../texts/receipts.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { GrantTabs } from "./grant-tabs.tsx";

interface ReceiptsProps extends PageProps {
  view: ReceiptsView;
  filter: ReceiptFilter;
  /** The filter as a part of an address, with its question mark. */
  query: string;
  next?: string;
  first: boolean;
}

/** What was paid out of a grant, the latest first, with the sums of what the filter finds. */
export function ReceiptsPage({ view, filter, query, next, first, ...page }: ReceiptsProps) {
  const { grant, receipts } = view;
  const path = `/team/foerderung/${grant.id}/belege`;
  const filtered = query !== "";
  return (
    <TeamFrame {...page} path={path} title="Belege">
      <PageTitle
        kicker={grant.title}
        title="Belege"
        actions={
          mayActAs("editor", page.member.role) && (
            <ButtonLink icon="plus" href={`${path}/neu`}>
              Beleg buchen
            </ButtonLink>
          )
        }
      />
      <GrantTabs grant={grant.id} part="/belege" />
      {first && receipts.length === 0 && !filtered ? (
        <EmptyState title="Noch kein Beleg">
          <p>
            Was aus dieser Förderung bezahlt wird, steht hier mit Beleg, Ansatz und Aktion. Daraus entsteht später der
            Nachweis.
          </p>
        </EmptyState>
      ) : (
        <>
          <Filters view={view} filter={filter} path={path} filtered={filtered} />
          <Sums view={view} />
          <p class="file-links">
            <Link href={`${path}/belege.xlsx${query}`} download>
              Als Excel-Datei
            </Link>{" "}
            <Link href={`${path}/belege.csv${query}`} download>
              Als CSV-Datei
            </Link>
          </p>
          <DataTable
            id="belege"
            caption={filtered ? "Belege dieser Auswahl" : "Alle Belege, die neuesten zuerst"}
            narrow="stack"
            columns={[
              { label: "Nummer" },
              { label: "Bezahlt am" },
              { label: "Empfänger und Zweck" },
              { label: "Ansatz" },
              { label: "Aktion" },
              { label: "Betrag", numeric: true },
            ]}
            rows={receipts.map((receipt) => cells(path, receipt))}
            empty={<p>In dieser Auswahl ist kein Beleg.</p>}
          />
          <Pagination
            label="Belege"
            previous={first ? undefined : { href: `${path}${query}`, label: "Neueste" }}
            next={next ? { href: next, label: "Ältere" } : undefined}
          />
        </>
      )}
    </TeamFrame>
  );
}

const cells = (path: string, receipt: ReceiptItem) => [
  <>
    <Link href={`${path}/${receipt.id}`}>{receipt.number}</Link>{" "}
    {receipt.cancelledAt !== null && <Tag tone="problem">storniert</Tag>}
    {receipt.cancelledAt === null && receipt.filePath === null && <Tag tone="warning">ohne Datei</Tag>}
  </>,
  dayText(receipt.paidOn),
  <>
    {receipt.payee}
    <br />
    <span class="hint">{receipt.purpose}</span>
  </>,
  `${receipt.line} ${receipt.lineName}`,
  receipt.campaign ? <Link href={`/team/aktionen/${receipt.campaignId}`}>{receipt.campaign}</Link> : "–",
  <Amount receipt={receipt} />,
];

/** The amount as it counts; a cancelled one is crossed out and said to be. */
export const Amount = ({ receipt }: { receipt: Pick<ReceiptItem, "kind" | "amountCents" | "cancelledAt"> }) => {
  const text = euros(receipt.kind === "refund" ? -receipt.amountCents : receipt.amountCents, "de");
  if (receipt.cancelledAt !== null)
    return (
      <s>
        {text}
        <span class="away"> (storniert, zählt nicht)</span>
      </s>
    );
  return (
    <>
      {text}
      {receipt.kind === "refund" && <span class="hint"> {receiptKinds.refund}</span>}
    </>
  );
};

function Sums({ view: { sums } }: { view: ReceiptsView }) {
  const total = (of: (sum: (typeof sums)[number]) => number) => sums.reduce((all, one) => all + of(one), 0);
  const refunds = total((one) => one.refunds);
  return (
    <div class="money-stats">
      <StatRow
        items={[
          {
            value: euros(
              total((one) => one.cents),
              "de",
            ),
            label: "Summe",
            note: receiptsText(total((one) => one.receipts)),
          },
          ...(refunds > 0
            ? [
                {
                  value: euros(
                    total((one) => one.refundCents),
                    "de",
                  ),
                  label: "davon Erstattungen, schon abgezogen",
                  note: receiptsText(refunds),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

function Filters({
  view: { lines, campaigns, grant },
  filter,
  path,
  filtered,
}: Pick<ReceiptsProps, "view" | "filter"> & { path: string; filtered: boolean }) {
  const [first, last] = [grant.startsOn, grant.endsOn].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return (
    <FilterBar
      action={path}
      label="Belege auswählen"
      submit="Anzeigen"
      reset={filtered ? { href: path, label: "Alle Belege" } : undefined}
    >
      <Field
        kind="select"
        name="ansatz"
        label="Ansatz"
        empty="alle"
        value={filter.lineId}
        options={lines.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
      />
      <Field
        kind="select"
        name="aktion"
        label="Aktion"
        empty="alle"
        value={filter.campaignId}
        options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Field
        kind="select"
        name="jahr"
        label="Jahr"
        empty="alle"
        value={filter.year === undefined ? undefined : String(filter.year)}
        options={years.map((year) => ({ value: year, label: year }))}
      />
      <Field kind="checkbox" name="ohne-datei" label="nur ohne Datei" checked={filter.withoutFile} />
    </FilterBar>
  );
}
