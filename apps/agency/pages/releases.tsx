import type { CountyReleases, ReleaseState } from "#domain/figures/release-state";
import { mayActAs } from "#domain/team/actors";
import type { Month } from "#kernel";
import { Button, DataTable, Form, PageTitle, Section, TabNav } from "#ui";
import { longDate, monthName, shortDate, shortDateTime, wholeNumber } from "#web";
import { AgencyFrame, type PageProps } from "./frame.tsx";

export interface ReleasesProps extends PageProps {
  state: ReleaseState;
}

const PATH = "/freigaben";
const name = (month: Month) => monthName(month, "de");

/** Who released what, when and in which version, and which months are missing. */
export function ReleasesPage({ state: { counties, year, years, versions }, ...page }: ReleasesProps) {
  const isLead = mayActAs("lead", page.member.role);
  return (
    <AgencyFrame {...page} path={PATH} title="Freigaben">
      <PageTitle
        title="Freigaben"
        lead="Was die Kreise freigegeben haben, in welcher Fassung und warum. Vorher sieht hier niemand eine Zahl."
      />
      <Section
        title="Was fehlt"
        lead="Aus den letzten zwölf Monaten. Eine Erinnerung geht an die Leitung des Kreises, höchstens einmal am Tag."
      >
        <DataTable
          id="kreise"
          caption="Kreise und ihre fehlenden Monate"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Kreis" },
            { label: "Dabei" },
            { label: "Fehlt" },
            { label: "Zuletzt erinnert" },
            ...(isLead ? [{ label: "Erinnern", hidden: true }] : []),
          ]}
          rows={counties.map((county) => [
            county.name,
            tookPart(county),
            county.missing.length > 0 ? county.missing.map(name).join(", ") : "nichts",
            county.remindedAt ? `am ${shortDate(county.remindedAt, "de")}` : "noch nie",
            ...(isLead ? [<Remind county={county} />] : []),
          ])}
          empty={<p>Noch gehört kein Kreis zur Region.</p>}
        />
      </Section>
      <Section
        title="Alle Fassungen"
        lead="Eine Freigabe bleibt, wie sie ist; eine Korrektur ist eine neue Fassung daneben. Ein Jahr kommt mit dem Monat, der es vollständig macht."
      >
        <TabNav
          label="Jahr"
          items={years.map((one) => ({ label: one, href: `${PATH}?jahr=${one}`, current: one === year }))}
        />
        <DataTable
          id="fassungen"
          caption={`Freigaben ${year}`}
          captionHidden
          narrow="stack"
          columns={[
            { label: "Zeitraum" },
            { label: "Kreis" },
            { label: "Fassung" },
            { label: "Am" },
            { label: "Grund der Korrektur" },
            { label: "Geändert", numeric: true },
          ]}
          rows={versions.map(({ period, months, county, number, releasedAt, reason, changes }) => [
            period.length === 4 ? `Jahr ${period} (${wholeNumber(months.length, "de")} Monate)` : name(period as Month),
            county,
            number === 1 ? "erste" : `${number - 1}. Korrektur`,
            shortDateTime(releasedAt, "de"),
            number === 1 ? "–" : reason,
            number === 1 ? "–" : `${wholeNumber(changes.length, "de")} ${changes.length === 1 ? "Zahl" : "Zahlen"}`,
          ])}
          empty={<p>Aus diesem Jahr ist noch nichts freigegeben.</p>}
        />
      </Section>
    </AgencyFrame>
  );
}

function tookPart({ tookPart: part, active, pausedAt }: CountyReleases): string {
  const rests = active || pausedAt === null ? "" : `; ruht seit ${longDate(pausedAt, "de")}`;
  if (!part) return `noch mit keinem Monat${rests}`;
  const months = part.months === 1 ? "ein Monat" : `${wholeNumber(part.months, "de")} Monate`;
  return part.from === part.to
    ? `${name(part.from)}${rests}`
    : `${name(part.from)} bis ${name(part.to)}, ${months}${rests}`;
}

const Remind = ({ county }: { county: CountyReleases }) =>
  county.mayRemind ? (
    <Form action={`${PATH}/erinnerungen`} hidden={{ county: county.slug }}>
      <Button small kind="secondary" icon="mail" label={`${county.name} an fehlende Monate erinnern`}>
        Erinnern
      </Button>
    </Form>
  ) : (
    <></>
  );
