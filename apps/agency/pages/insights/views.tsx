import { COHORT_NOTE, programmeFinding, seatFinding } from "#domain/insights/findings";
import {
  countyTable,
  effectTable,
  insightTables,
  overviewTable,
  rateTable,
  releaseTable,
  seatTable,
  stayTable,
} from "#domain/insights/insight-tables";
import type { Indicator } from "#kernel";
import { Columns, Section, TabNav } from "#ui";
import { addressIn, views } from "./address.ts";
import { Figures } from "./figures.tsx";
import { Honestly, InsightsFrame, type InsightsProps } from "./frame.tsx";
import {
  EffectPicture,
  KindPicture,
  MapPicture,
  orders,
  RatePicture,
  SeatPicture,
  StayPicture,
  TrendPicture,
  type Order,
} from "./pictures.tsx";
import { Table } from "./tables.tsx";

/** What people ask for first. */
const firstAsked: Indicator[] = ["boxes", "dates", "heads", "followers", "enquiries", "returns"];

export function OverviewPage(props: InsightsProps) {
  return (
    <InsightsFrame
      {...props}
      view="ueberblick"
      chooses
      lead="Aus Monaten, die die Kreise freigegeben haben. Was nicht freigegeben ist, sieht hier niemand."
    >
      <Figures insights={props.insights} ids={firstAsked} />
      <Columns>
        <TrendPicture insights={props.insights} />
        <KindPicture insights={props.insights} />
      </Columns>
      <Section
        title="Alle Kennzahlen"
        lead="Zahlen über Menschen sind auf 5 gerundet und werden nur zusammengezählt, wenn mindestens drei Kreise darin sind und keiner mehr als 85 % ausmacht."
      >
        <Table table={overviewTable(props.insights)} />
        <Table table={releaseTable(props.insights)} />
      </Section>
    </InsightsFrame>
  );
}

export function CountiesPage({ order, ...props }: InsightsProps & { order: Order }) {
  const { insights } = props;
  return (
    <InsightsFrame
      {...props}
      view="kreise"
      chooses
      keeps={{ ordnung: order }}
      lead="Nebeneinander, nicht gegeneinander: je 10.000 Einwohner, aus den gerundeten Zahlen."
    >
      <TabNav
        label="Reihenfolge"
        items={(Object.keys(orders) as Order[]).map((one) => ({
          label: orders[one],
          href: addressIn(insights, views.kreise.path, { ordnung: one }),
          current: one === order,
        }))}
      />
      <RatePicture insights={insights} order={order} />
      <Section title="Alle Kennzahlen nach Kreis" lead="So, wie jeder Kreis sie freigegeben hat.">
        <Table table={countyTable(insights)} />
        <Table table={rateTable(insights)} />
      </Section>
    </InsightsFrame>
  );
}

export const MapPage = (props: InsightsProps) => (
  <InsightsFrame
    {...props}
    view="karte"
    chooses
    lead="Die Gemeinden der Region in Stufen. Keine Stufe sagt mehr, als freigegeben ist."
  >
    <MapPicture insights={props.insights} />
  </InsightsFrame>
);

export const EffectsPage = (props: InsightsProps) => (
  <InsightsFrame
    {...props}
    view="wirkung"
    lead="Was ein Kontakt und eine Rückkehr kosten, aus dem, was Kreise einander erzählen."
  >
    <EffectPicture insights={props.insights} />
    <Honestly title="So ist das zu lesen">
      Ein Kontakt ist in jeder Art von Aktion etwas anderes: eine Box, eine Karte, ein Mensch am Tisch, ein erreichtes
      Konto. Kosten einer Rückkehr stehen erst da, wenn drei Kreise bei solchen Aktionen gezählt haben, wer zurückkam.
    </Honestly>
    <Table table={effectTable(props.insights)} />
  </InsightsFrame>
);

export const StayPage = (props: InsightsProps) => (
  <InsightsFrame {...props} view="bleiben" lead="Wie viele zurückkommen, und wie viele bleiben.">
    <StayPicture insights={props.insights} />
    <Honestly title="Warum hier keine Jahrgänge stehen">{COHORT_NOTE}</Honestly>
    <Table table={stayTable(props.insights)} />
  </InsightsFrame>
);

export const DoctorsPage = (props: InsightsProps) => (
  <InsightsFrame {...props} view="hausaerzte" lead="Studierende, Famulaturen und Sitze nach Planungsbereich.">
    <p>{programmeFinding(props.insights)}</p>
    <Figures insights={props.insights} ids={["students", "clerkships", "beginnings"]} />
    <SeatPicture insights={props.insights} />
    <Table table={seatTable(props.insights)} />
  </InsightsFrame>
);

/** Everything on one page, to be printed for a committee; the files carry the same tables. */
export function ReportPage(props: InsightsProps) {
  const { insights } = props;
  return (
    <InsightsFrame
      {...props}
      view="bericht"
      chooses
      lead="Alles auf einer Seite, zum Drucken und Vorlegen. PDF, XLSX und CSV tragen dieselben Zahlen."
    >
      <Section title="Überblick">
        <Figures insights={insights} ids={firstAsked} />
        <TrendPicture insights={insights} level={3} />
        <KindPicture insights={insights} level={3} />
      </Section>
      <Section title="Kreise und Gemeinden">
        <RatePicture insights={insights} level={3} />
        <MapPicture insights={insights} level={3} />
      </Section>
      <Section title="Was wirkt">
        <EffectPicture insights={insights} level={3} />
      </Section>
      <Section title="Rückkehr und Bleiben">
        <StayPicture insights={insights} level={3} />
        <p>{COHORT_NOTE}</p>
      </Section>
      <Section title="Hausärztinnen und Hausärzte" lead={seatFinding(insights)}>
        <p>{programmeFinding(insights)}</p>
        <SeatPicture insights={insights} level={3} />
      </Section>
      <Section title="Alle Tabellen" id="tabellen">
        {insightTables(insights).map((table) => (
          <Table table={table} />
        ))}
      </Section>
    </InsightsFrame>
  );
}
