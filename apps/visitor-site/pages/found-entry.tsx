import type { FoundEntry } from "#domain/search/ask";
import type { FoundKind } from "#domain/search/find-everything";
import { hours } from "#domain/events/when-and-where";
import type { Language, OpeningKind } from "#kernel";
import { EventItem, PostItem } from "#ui";
import { leaf, longDate } from "#web";
import { hrefIn } from "../href.ts";
import { postTexts } from "../texts/posts.ts";
import { EmployerEntry } from "./employer-items.tsx";
import { Highlight, Summary, type Highlighting } from "./highlight.tsx";
import { OpeningEntry } from "./opening-items.tsx";

interface FoundItemProps extends Highlighting {
  kind: FoundKind;
  entry: FoundEntry;
  language: Language;
  level?: 2 | 3;
}

/** Something found, as its own lists show it. */
export function FoundItem({ kind, entry, language, level = 3, ...found }: FoundItemProps) {
  if (kind === "employer") return <EmployerEntry employer={entry} language={language} level={level} {...found} />;
  if (kind === "opening")
    return (
      <OpeningEntry
        opening={{ ...entry, title: entry.name, kind: entry.variety as OpeningKind }}
        language={language}
        level={level}
        {...found}
      />
    );
  return kind === "post" ? (
    <FoundPost entry={entry} language={language} level={level} {...found} />
  ) : (
    <FoundEvent entry={entry} language={language} level={level} {...found} />
  );
}

type Own = Omit<FoundItemProps, "kind">;

/** Title and teaser in the reader's language, or in German marked as such. */
function wordsOf({ entry, language, ...found }: Own) {
  const english = language === "en" && Boolean(entry.nameEn);
  const [title, teaser] = english ? [entry.nameEn!, entry.teaserEn ?? ""] : [entry.name, entry.teaser];
  return {
    title: (
      <span lang={english || language === "de" ? undefined : "de"}>
        <Highlight text={title} words={found.words} similar={found.similar} />
      </span>
    ),
    summary: (
      <Summary
        teaser={teaser}
        passage={entry.passage}
        language={language}
        english={english}
        words={found.words}
        similar={found.similar}
      />
    ),
  };
}

function FoundPost(props: Own) {
  const { entry, language, level } = props;
  const at = entry.shownFrom ?? 0;
  return (
    <PostItem
      {...wordsOf(props)}
      level={level}
      href={hrefIn(language)(`/neues/${entry.slug}`)}
      kicker={postTexts(language).kind[entry.variety as "news" | "story"]}
      date={{ datetime: new Date(at * 1000).toISOString(), label: longDate(at, language) }}
    />
  );
}

function FoundEvent(props: Own) {
  const { entry, language, level } = props;
  const span = { startsAt: entry.startsAt ?? 0, endsAt: entry.endsAt ?? 0 };
  const { iso, year: _year, ...date } = leaf(span.startsAt, language);
  return (
    <EventItem
      {...wordsOf(props)}
      level={level}
      href={hrefIn(language)(`/termine/${entry.slug}`)}
      date={{ datetime: iso, ...date }}
      when={hours(span, language)}
      place={entry.place}
    />
  );
}
