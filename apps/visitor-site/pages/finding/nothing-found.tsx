import type { Language } from "#kernel";
import { ButtonLink, EmptyState } from "#ui";
import { wholeNumber } from "#web";
import { hrefIn } from "../../href.ts";
import { addressWith } from "../../address.ts";
import { findingTexts } from "../../texts/finding.ts";

interface NothingFoundProps {
  language: Language;
  regionName: string;
  title: string;
  text: string;
  query?: string;
  /** How much the rest of the region has, and where that is listed. */
  elsewhere: number;
  wider?: string;
  /** The same search without its filters, where it has some. */
  withoutFilters?: string;
}

/** Says what to do next, the likeliest first. */
export function NothingFound({ language, regionName, title, text, query, ...ways }: NothingFoundProps) {
  const t = findingTexts(language);
  const href = hrefIn(language);
  return (
    <EmptyState
      title={title}
      actions={
        <>
          {ways.wider && (
            <ButtonLink kind={ways.elsewhere > 0 ? "primary" : "secondary"} href={ways.wider}>
              {ways.elsewhere > 0
                ? t.elsewhere(regionName, wholeNumber(ways.elsewhere, language))
                : t.wholeRegion(regionName)}
            </ButtonLink>
          )}
          {ways.withoutFilters && (
            <ButtonLink kind="secondary" href={ways.withoutFilters}>
              {t.withoutFilters}
            </ButtonLink>
          )}
          {query && (
            <ButtonLink kind="secondary" href={href(addressWith("/suche", { q: query }))}>
              {t.everything}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" href={href("/kontakt")}>
            {t.ask}
          </ButtonLink>
        </>
      }
    >
      <p>{text}</p>
    </EmptyState>
  );
}
