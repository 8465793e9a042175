import type { CountyQuality, DirectoryQuality } from "#domain/care/directory-quality";
import { fieldGroupHints, fieldGroupNames } from "#domain/care/labels";
import { ButtonLink, DataTable, FactList, Section, ShareBar } from "#ui";
import { wholeNumber } from "#web";
import type { PageProps } from "../frame.tsx";
import { DirectoryFrame } from "./directory-frame.tsx";
import { qualitySentence } from "./quality-sentence.ts";

export interface QualityProps extends PageProps {
  quality: DirectoryQuality;
}

const number = (value: number) => wholeNumber(value, "de");

/** How complete and how fresh the records are that each county vouches for; in the order of their names, not of their figures. */
export function QualityPage({ quality: { counties }, ...page }: QualityProps) {
  return (
    <DirectoryFrame
      {...page}
      path="/verzeichnis/qualitaet"
      title="Qualität"
      lead="Was da ist und was noch fehlt, Kreis für Kreis. Kreise fangen verschieden an; die Zahlen sind ein Arbeitszettel und keine Rangliste."
      actions={
        <ButtonLink kind="secondary" icon="download" href="/verzeichnis/qualitaet.csv" download>
          Als CSV
        </ButtonLink>
      }
    >
      <DataTable
        id="qualitaet"
        caption="Qualität nach Kreisen"
        captionHidden
        narrow="stack"
        columns={[
          { label: "Kreis" },
          { label: fieldGroupNames.contact },
          { label: fieldGroupNames.text },
          { label: fieldGroupNames.location },
          { label: fieldGroupNames.practice },
          { label: "Mit Bild" },
          { label: "Bestätigt" },
        ]}
        rows={counties.map((county) => [
          county.name,
          <Share part={county.contact} whole={county.number} />,
          <Share part={county.text} whole={county.number} />,
          <Share part={county.location} whole={county.number} />,
          <Share part={county.practice} whole={county.practices} />,
          <Share part={county.pictured} whole={county.number} />,
          <Share part={county.confirmed} whole={county.number} />,
        ])}
      />
      <Section title="Offene Punkte">
        <DataTable
          id="offen"
          caption="Offene Punkte nach Kreisen"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Kreis" },
            { label: "Webadressen defekt", numeric: true },
            { label: "Vielleicht doppelt", numeric: true },
            { label: "Verwaist", numeric: true },
          ]}
          rows={counties.map(({ name, broken, doubtful, orphans }) => [
            name,
            number(broken),
            number(doubtful),
            number(orphans),
          ])}
        />
      </Section>
      <Section title="In Worten">
        <FactList
          items={counties.map((county: CountyQuality) => ({ term: county.name, detail: qualitySentence(county) }))}
        />
      </Section>
      <Section title="Was gezählt wird">
        <FactList
          items={[
            ...(["contact", "text", "location", "practice"] as const).map((group) => ({
              term: fieldGroupNames[group],
              detail: `${fieldGroupHints[group]} sind eingetragen.`,
            })),
            { term: "Bestätigt", detail: "In den letzten zwölf Monaten geändert oder mit „stimmt noch“ bestätigt." },
            { term: "Webadressen defekt", detail: "Dreimal über mehrere Tage ohne gute Antwort." },
            {
              term: "Vielleicht doppelt",
              detail: "Ein anderer Eintrag sieht nach demselben Arbeitgeber aus, entschieden ist noch nichts.",
            },
            { term: "Verwaist", detail: "Arbeitgeber im Gebiet des Kreises, die kein aktiver Kreis pflegt." },
          ]}
        />
      </Section>
    </DirectoryFrame>
  );
}

const Share = ({ part, whole }: { part: number; whole: number }) =>
  whole === 0 ? <>–</> : <ShareBar part={part} whole={whole} display={`${number(part)} von ${number(whole)}`} />;
