import { BarChart } from "../charts/bar-chart.tsx";
import { ChartFrame, Figure } from "../charts/chart-frame.tsx";
import { CohortChart } from "../charts/cohort-chart.tsx";
import { FunnelChart } from "../charts/funnel-chart.tsx";
import { LineChart } from "../charts/line-chart.tsx";
import { type MapTopology, MunicipalityMap } from "../charts/municipality-map.tsx";
import { StackedBar } from "../charts/stacked-bar.tsx";
import { TargetChart } from "../charts/target-chart.tsx";
import { Motif } from "../motif.tsx";
import { ShareBar } from "../share-bar.tsx";
import type { Example } from "./example.ts";

const months = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];
const thisYear = [20, 22, 31, 40, 52, 88, 130, 121, 70, 60, 66, null];
const lastYear = [12, 15, 18, 28, 33, 61, 90, 84, 50, 41, 44, 58];
const shown = (values: (number | null)[]) => values.map((value) => (value === null ? "–" : String(value)));

/** Two invented municipalities side by side, enough to show the map. */
const topology: MapTopology = {
  type: "Topology",
  arcs: [
    [
      [8.2, 51.2],
      [8.2, 51.5],
    ],
    [
      [8.2, 51.5],
      [7.8, 51.45],
      [7.9, 51.15],
      [8.2, 51.2],
    ],
    [
      [8.2, 51.5],
      [8.6, 51.4],
      [8.5, 51.1],
      [8.2, 51.2],
    ],
  ],
  objects: {
    municipalities: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "05000001", arcs: [[-2, -1]], properties: { name: "Westdorf" } },
        { type: "Polygon", id: "05000002", arcs: [[0, 2]], properties: { name: "Ostdorf" } },
      ],
    },
  },
};

export const figureExamples: Example[] = [
  {
    component: "Figure",
    name: "Bild mit Unterschrift",
    render: ({ look }) => (
      <Figure caption="Morgens über dem Tal." source="Zeichnung: Heimvorteil">
        <Motif motif={look.motif} seed="figur" variant="tile" />
      </Figure>
    ),
  },
  {
    component: "ChartFrame",
    name: "leer, mit Tabelle",
    render: () => (
      <ChartFrame
        id="rahmen"
        title="Zurückgekehrt"
        finding="Noch ist nichts freigegeben."
        tableLabel="Als Tabelle"
        columns={[{ label: "Jahr" }, { label: "Personen", numeric: true }]}
        rows={[["2026", "unter 8"]]}
        source="Freigegebene Monate"
      />
    ),
  },
  {
    component: "BarChart",
    name: "mit Ziel",
    render: () => (
      <BarChart
        id="balken"
        title="Kontakte je Aktion"
        finding="Die Boxen bringen die meisten Kontakte."
        tableLabel="Als Tabelle"
        source="Eigene Zählung 2016"
        labels={{ name: "Aktion", value: "Kontakte", target: "Ziel" }}
        bars={[
          {
            label: "Heimvorteil2Go",
            value: 1980,
            display: "1.980",
            target: 2000,
            targetDisplay: "2.000",
            highlight: true,
          },
          { label: "Fotoaktion", value: 940, display: "940", target: 800, targetDisplay: "800" },
          { label: "Stammtische", value: 4, display: "unter 8" },
        ]}
      />
    ),
  },
  {
    component: "LineChart",
    name: "zwei Jahre",
    render: () => (
      <LineChart
        id="linie"
        title="Neue Follower"
        finding="Nach den Schützenfesten kommen die meisten dazu."
        tableLabel="Als Tabelle"
        along={months}
        labels={{ name: "Monat" }}
        series={[
          { label: "2026", values: thisYear, displays: shown(thisYear) },
          { label: "2025", values: lastYear, displays: shown(lastYear) },
        ]}
      />
    ),
  },
  {
    component: "StackedBar",
    name: "Stand der Begleitungen",
    render: () => (
      <StackedBar
        id="stapel"
        title="Begleitungen nach Stand"
        finding="In Soest sind die meisten schon in der Weiterbildung."
        tableLabel="Als Tabelle"
        labels={{ name: "Kreis" }}
        parts={["Studium", "Weiterbildung", "Praxis"]}
        rows={[
          {
            label: "Hochsauerland",
            parts: [
              { value: 20, display: "20" },
              { value: 15, display: "15" },
              { value: 10, display: "10" },
            ],
          },
          {
            label: "Soest",
            parts: [
              { value: 15, display: "15" },
              { value: 40, display: "40" },
              { value: 10, display: "10" },
            ],
          },
        ]}
      />
    ),
  },
  {
    component: "FunnelChart",
    name: "vom Erreichen zur Rückkehr",
    render: () => (
      <FunnelChart
        id="trichter"
        title="Vom ersten Kontakt bis zur Rückkehr"
        finding="Von 112 Menschen, die folgen, kamen neun zurück."
        tableLabel="Als Tabelle"
        source="Die Breite wächst mit der Wurzel der Zahl, damit auch die letzten Stufen zu sehen sind."
        labels={{ name: "Stufe", value: "Menschen", note: "Anteil" }}
        steps={[
          { label: "Erreicht", value: 41800, display: "41.800" },
          { label: "Getroffen", value: 1240, display: "1.240", note: "3,0 % der Erreichten" },
          { label: "Folgen", value: 112, display: "112", note: "9,0 % der Getroffenen" },
          { label: "Rückkehr", value: 9, display: "9", note: "8,0 % der Folgenden" },
        ]}
      />
    ),
  },
  {
    component: "CohortChart",
    name: "Jahrgänge",
    render: () => (
      <CohortChart
        id="jahrgaenge"
        title="Wer wann wegzog"
        finding="Aus dem Jahrgang 2016 sind die meisten zurück: fünf."
        tableLabel="Als Tabelle"
        labels={{ name: "Weggezogen", total: "Zusammen" }}
        parts={["in Kontakt", "in Gesprächen", "zurück"]}
        rows={[
          { label: "2016", parts: [12, 3, 5].map((value) => ({ value, display: String(value) })) },
          { label: "2019", parts: [21, 4, 2].map((value) => ({ value, display: String(value) })) },
          { label: "2022", parts: [34, 1, 0].map((value) => ({ value, display: String(value) })) },
        ]}
      />
    ),
  },
  {
    component: "TargetChart",
    name: "Ziel und Stand",
    render: () => (
      <TargetChart
        id="ziele"
        title="Ziele im Jahr 2026"
        finding="Eines von zwei Zielen ist erreicht."
        tableLabel="Als Tabelle"
        labels={{ name: "Kennzahl", value: "Stand", target: "Ziel", share: "Erreicht" }}
        percent={(share) => `${Math.round(share * 100)} %`}
        rows={[
          { label: "Boxen", value: 1980, target: 2000, display: "1.980", targetDisplay: "2.000" },
          { label: "Köpfe", value: 460, target: 400, display: "460", targetDisplay: "400" },
        ]}
      />
    ),
  },
  {
    component: "MunicipalityMap",
    name: "zwei Gemeinden",
    render: () => (
      <MunicipalityMap
        id="karte"
        title="Arbeitgeber je Gemeinde"
        finding="In Westdorf sind es mehr."
        tableLabel="Als Tabelle"
        source="Erfundene Grenzen; echte Karten nennen hier © GeoBasis-DE / BKG"
        topology={topology}
        bands={["0–9", "10–19", "ab 20"]}
        labels={{ name: "Gemeinde", value: "Arbeitgeber" }}
        places={[
          { ags: "05000001", name: "Westdorf", band: 2, display: "24", href: "#west" },
          { ags: "05000002", name: "Ostdorf", band: 0, display: "6", href: "#ost" },
        ]}
      />
    ),
  },
  {
    component: "ShareBar",
    name: "in einer Zelle",
    render: () => <ShareBar part={412} whole={480} display="412 von 480" />,
  },
];
