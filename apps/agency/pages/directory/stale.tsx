import type { listStale, StaleCounty } from "#domain/care/list-stale";
import { labels } from "#domain/directory/labels";
import { mayActAs } from "#domain/team/actors";
import { Button, DataTable, EmptyState, Form, Link, Pagination, Section } from "#ui";
import { shortDate, wholeNumber } from "#web";
import type { PageProps } from "../frame.tsx";
import { DirectoryFrame } from "./directory-frame.tsx";

export interface StaleProps extends PageProps {
  list: Awaited<ReturnType<typeof listStale>>;
}

const PATH = "/verzeichnis/veraltete";

/** Records that nobody has confirmed for a year, and a nudge for those who can. */
export function StalePage({ list: { rows, next, counties, chosen }, ...page }: StaleProps) {
  const isLead = mayActAs("lead", page.member.role);
  const address = (after?: string) =>
    `${PATH}?${new URLSearchParams({ ...(chosen && { kreis: chosen.slug }), ...(after && { nach: after }) })}`;
  return (
    <DirectoryFrame
      {...page}
      path={PATH}
      title="Veraltete"
      lead="Einträge, die seit über einem Jahr niemand bestätigt hat. Bestätigen können sie die Kreise und die Arbeitgeber selbst."
    >
      <DataTable
        id="kreise"
        caption="Veraltete Einträge nach Kreisen"
        captionHidden
        narrow="stack"
        columns={[
          { label: "Kreis" },
          { label: "Unbestätigt", numeric: true },
          { label: "Zuletzt erinnert" },
          ...(isLead ? [{ label: "Erinnern", hidden: true }] : []),
        ]}
        rows={counties.map((county) => [
          county.stale > 0 ? <Link href={`${PATH}?kreis=${county.slug}`}>{county.name}</Link> : county.name,
          `${wholeNumber(county.stale, "de")} von ${wholeNumber(county.number, "de")}`,
          county.remindedAt ? `am ${shortDate(county.remindedAt, "de")}` : "noch nie",
          ...(isLead ? [<Remind county={county} />] : []),
        ])}
      />
      <Section
        title={chosen ? chosen.name : "Die ältesten in der Region"}
        more={chosen && { href: PATH, label: "Alle Kreise" }}
      >
        <DataTable
          id="veraltete"
          caption="Veraltete Einträge, die ältesten zuerst"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Arbeitgeber" },
            { label: "Art" },
            { label: "Ort" },
            { label: "Kreis" },
            { label: "Zuletzt bestätigt" },
          ]}
          rows={rows.map(({ name, kind, place, county, confirmedAt }) => [
            name,
            labels("de").kinds[kind],
            place,
            county,
            shortDate(confirmedAt, "de"),
          ])}
          empty={
            <EmptyState title="Alles frisch" level={3}>
              <p>Jeder Eintrag ist in den letzten zwölf Monaten bestätigt worden.</p>
            </EmptyState>
          }
        />
        <Pagination label="Weitere Einträge" next={next ? { href: address(next), label: "Weiter" } : undefined} />
      </Section>
    </DirectoryFrame>
  );
}

function Remind({ county: { slug, name, stale, active, mayRemind } }: { county: StaleCounty }) {
  if (!active) return <>ruht</>;
  if (stale === 0) return null;
  if (!mayRemind) return <>wieder möglich nach einer Woche</>;
  return (
    <Form action="/verzeichnis/erinnerungen" layout="inline" hidden={{ county: slug }}>
      <Button kind="secondary" small icon="mail" label={`${name} erinnern`}>
        Erinnern
      </Button>
    </Form>
  );
}
