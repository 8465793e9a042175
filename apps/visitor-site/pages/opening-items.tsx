import { labels } from "#domain/directory/labels";
import type { Instant, Language, OpeningKind } from "#kernel";
import { OpeningItem } from "#ui";
import { shortDate } from "#web";
import { hrefIn } from "../href.ts";
import { openingTexts } from "../texts/openings.ts";
import { distanceOf, Highlight, Summary, type Highlighting } from "./highlight.tsx";
import type { Passage } from "#domain/search/passage";

export interface ListedOpening {
  slug: string;
  title: string;
  teaser: string;
  kind: OpeningKind;
  /** Left out on the employer's own page. */
  employer?: string;
  place: string;
  validUntil: Instant | null;
  /** Of a search: the passage of its text that answers, and how far it is. */
  passage?: Passage;
  kilometres?: number | null;
}

/** An opening as a row of a list, on the home page too. */
export function OpeningEntry({
  opening,
  language,
  level,
  ...found
}: Highlighting & { opening: ListedOpening; language: Language; level?: 2 | 3 }) {
  const german = language === "de" ? undefined : "de";
  return (
    <OpeningItem
      href={hrefIn(language)(`/angebote/${opening.slug}`)}
      title={
        <span lang={german}>
          <Highlight text={opening.title} {...found} />
        </span>
      }
      employer={opening.employer}
      place={opening.place}
      kind={labels(language).openings[opening.kind]}
      until={opening.validUntil ? openingTexts(language).until(shortDate(opening.validUntil - 1, language)) : undefined}
      distance={distanceOf(opening.kilometres, language)}
      summary={<Summary teaser={opening.teaser} passage={opening.passage} language={language} {...found} />}
      level={level}
    />
  );
}
