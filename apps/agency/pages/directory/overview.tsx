import type { DirectoryQuality } from "#domain/care/directory-quality";
import { DataTable, Link, Section, StatRow } from "#ui";
import { wholeNumber } from "#web";
import type { PageProps } from "../frame.tsx";
import { DirectoryFrame } from "./directory-frame.tsx";

export interface OverviewProps extends PageProps {
  quality: DirectoryQuality;
}

const number = (value: number) => wholeNumber(value, "de");
const linked = (href: string, value: number) => (value > 0 ? <Link href={href}>{number(value)}</Link> : "0");

const besides = (openings: number, inCustody: number) =>
  [`mit ${number(openings)} offenen Angeboten`, inCustody > 0 && `${number(inCustody)} in Obhut der Agentur`]
    .filter(Boolean)
    .join(", ");

/** The shared directory as a whole: how much there is, county by county, and what wants care. */
export function OverviewPage({ quality, ...page }: OverviewProps) {
  const { counties, employers, openings, orphans, twins, stale, inCustody, addresses } = quality;
  return (
    <DirectoryFrame
      {...page}
      path="/verzeichnis"
      title="Verzeichnis"
      lead="Ein Verzeichnis für die ganze Region. Die Kreise pflegen es; hier sehen Sie, wo es Hilfe braucht."
    >
      <StatRow
        items={[
          { value: number(employers), label: "Arbeitgeber", note: besides(openings, inCustody) },
          { value: linked("/verzeichnis/doppelte", twins), label: "Paare sehen doppelt aus" },
          { value: linked("/verzeichnis/verwaiste", orphans), label: "ohne Kreis, der sie pflegt" },
          { value: linked("/verzeichnis/veraltete", stale), label: "seit über einem Jahr unbestätigt" },
          {
            value: linked("/verzeichnis/webadressen", addresses.broken),
            label: "Webadressen antworten nicht",
            note: addresses.wavering > 0 ? `${number(addresses.wavering)} weitere unter Beobachtung` : undefined,
          },
        ]}
      />
      <Section title="Nach Kreisen">
        <DataTable
          id="kreise"
          caption="Das Verzeichnis nach Kreisen"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Kreis" },
            { label: "Arbeitgeber", numeric: true },
            { label: "Angebote", numeric: true },
            { label: "Unbestätigt", numeric: true },
            { label: "Webadressen defekt", numeric: true },
            { label: "Vielleicht doppelt", numeric: true },
            { label: "Verwaist im Gebiet", numeric: true },
          ]}
          rows={counties.map((county) => [
            <>
              {county.name}
              {!county.active && " (ruht)"}
            </>,
            number(county.number),
            number(county.openings),
            linked(`/verzeichnis/veraltete?kreis=${county.slug}`, county.number - county.confirmed),
            linked("/verzeichnis/webadressen", county.broken),
            linked("/verzeichnis/doppelte", county.doubtful),
            linked("/verzeichnis/verwaiste", county.orphans),
          ])}
        />
      </Section>
    </DirectoryFrame>
  );
}
