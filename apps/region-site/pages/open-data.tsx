import type { OpenRelease } from "#domain/open-data/open-release";
import { jsonLd } from "#domain/open-data/linked";
import type { OpenData } from "#domain/open-data/view-open-data";
import type { Scope } from "#domain/scope";
import type { Language } from "#kernel";
import { ButtonLink, ButtonRow, DataTable, Link, PageTitle, Prose, Section } from "#ui";
import { monthName, shortDate } from "#web";
import { hrefIn } from "../href.ts";
import { openDataTexts } from "../texts/open-data.ts";
import { Frame } from "./frame.tsx";

interface OpenDataProps {
  scope: Scope;
  language: Language;
  data: OpenData;
}

const LICENCE_TEXT = "https://www.govdata.de/dl-de/by-2-0";

/** What counties released, for everybody to take along. */
export function OpenDataPage({ scope, language, data }: OpenDataProps) {
  const t = openDataTexts(language);
  const german = language === "de" ? undefined : "de";
  return (
    <Frame
      scope={scope}
      language={language}
      path="/offene-daten"
      title={t.title}
      description={t.lead}
      jsonLd={jsonLd(data.catalogue)}
    >
      <div class="wrap page-body">
        <PageTitle title={t.title} kicker={scope.tenant.regionName} lead={t.lead} />
      </div>
      <Section title={t.wholeTitle} lead={t.wholeLead} tone="tint">
        {data.years.length === 0 ? <p>{t.none}</p> : <Years data={data} language={language} />}
      </Section>
      {data.items.length > 0 && (
        <Section title={t.releasesTitle} lead={t.releasesLead}>
          <DataTable
            id="freigaben"
            caption={t.releasesTitle}
            captionHidden
            narrow="stack"
            columns={[t.period, t.county, t.released, t.version, t.files].map((label) => ({ label }))}
            rows={data.items.map((item) => [
              periodName(item.period, language),
              item.county.name,
              shortDate(secondsOf(item.releasedAt), language),
              <Corrections release={item} language={language} />,
              <Files
                path={`/offene-daten/${item.county.slug}/${item.period}`}
                of={`${item.county.name} ${item.period}`}
              />,
            ])}
          />
          {data.next && (
            <ButtonRow>
              <ButtonLink kind="secondary" href={`${hrefIn(language)("/offene-daten")}?ab=${data.next}`}>
                {t.older}
              </ButtonLink>
            </ButtonRow>
          )}
        </Section>
      )}
      <Section title={t.readTitle} tone="tint">
        <Prose>
          <ul>
            {t.read.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section title={t.countedTitle} lead={t.germanNote || undefined}>
        <DataTable
          id="kennzahlen"
          caption={t.countedTitle}
          captionHidden
          narrow="stack"
          columns={[t.indicator, t.counts, t.leavesOut, t.about].map((label) => ({ label }))}
          rows={data.definitions.map(({ name, nameEn, counts, leavesOut, aboutPeople }) => [
            language === "en" ? nameEn : name,
            <span lang={german}>{counts}</span>,
            <span lang={german}>{leavesOut}</span>,
            aboutPeople ? t.people : t.things,
          ])}
        />
      </Section>
      <Section title={t.softwareTitle} lead={t.software} tone="tint">
        <Prose>
          <ul>
            <li>
              <Link href="/api/v1/openapi.json">{t.api}</Link>
            </li>
            <li>
              <Link href="/offene-daten/katalog.jsonld">{t.jsonLd}</Link>
            </li>
            <li>
              <Link href="/offene-daten/katalog.ttl">{t.turtle}</Link>
            </li>
          </ul>
          <h3>{t.licenceTitle}</h3>
          <p>
            {t.licence} {scope.tenant.name}, {scope.origin}/offene-daten.{" "}
            <Link href={LICENCE_TEXT}>{LICENCE_TEXT}</Link>
          </p>
        </Prose>
      </Section>
    </Frame>
  );
}

function Years({ data, language }: Pick<OpenDataProps, "data" | "language">) {
  const t = openDataTexts(language);
  const newest = Math.max(...data.years.map(({ modified }) => modified));
  const span = (first: string, last: string) => `${monthName(first, language)} – ${monthName(last, language)}`;
  const row = (file: string, name: string, first: string, last: string, modified: number) => [
    name,
    span(first, last),
    shortDate(modified, language),
    <Files path={`/offene-daten/${file}`} of={name} />,
  ];
  return (
    <DataTable
      id="jahre"
      caption={t.wholeTitle}
      captionHidden
      narrow="stack"
      columns={[t.year, t.span, t.modified, t.files].map((label) => ({ label }))}
      rows={[
        row("alles", t.whole, data.years[0]!.first, data.years.at(-1)!.last, newest),
        ...data.years.toReversed().map(({ year, first, last, modified }) => row(year, year, first, last, modified)),
      ]}
    />
  );
}

function Corrections({ release, language }: { release: OpenRelease; language: Language }) {
  const t = openDataTexts(language);
  if (release.corrections.length === 0) return <>{t.first}</>;
  return (
    <ul>
      {release.corrections.toReversed().map(({ number, releasedAt, reason }) => (
        <li>
          {t.corrections(number - 1)}, {shortDate(secondsOf(releasedAt), language)}:{" "}
          <span lang={language === "de" ? undefined : "de"}>{reason}</span>
        </li>
      ))}
    </ul>
  );
}

const Files = ({ path, of }: { path: string; of: string }) => (
  <>
    <Link href={`${path}.csv`} label={`${of}, CSV`} download>
      CSV
    </Link>
    {", "}
    <Link href={`${path}.json`} label={`${of}, JSON`}>
      JSON
    </Link>
  </>
);

const periodName = (period: string, language: Language) => (period.length === 4 ? period : monthName(period, language));
const secondsOf = (iso: string) => Date.parse(iso) / 1000;
