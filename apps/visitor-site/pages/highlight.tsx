import { marked } from "#domain/search/marked";
import type { Passage } from "#domain/search/passage";
import type { Language } from "#kernel";
import { findingTexts } from "../texts/finding.ts";

export interface Highlighting {
  words?: readonly string[];
  similar?: boolean;
}

/** A text with the words that were looked for marked. */
export function Highlight({ text, words = [], similar }: Highlighting & { text: string }) {
  if (words.length === 0) return <>{text}</>;
  return <>{marked(text, words, similar).map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</>;
}

interface SummaryProps extends Highlighting {
  teaser: string;
  passage?: Passage;
  language: Language;
  /** Whether the teaser is in English. */
  english?: boolean;
}

/** What is said about something found: its teaser, or the passage of its text that answers where the teaser does not. */
export function Summary({ teaser, passage, language, english = false, ...found }: SummaryProps) {
  const text = passage?.text ?? teaser;
  if (!text) return null;
  const lang = (passage ? passage.english : english) ? "en" : "de";
  return (
    <span lang={lang === language ? undefined : lang}>
      <Highlight text={text} {...found} />
    </span>
  );
}

/** "12 km", from the place that was asked for. */
export const distanceOf = (kilometres: number | null | undefined, language: Language): string | undefined =>
  kilometres && kilometres >= 0.5 ? findingTexts(language).kilometres(Math.round(kilometres)) : undefined;
