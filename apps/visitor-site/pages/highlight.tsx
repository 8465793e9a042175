import { marked } from "#domain/search/marked";

export interface Highlighting {
  words?: readonly string[];
  similar?: boolean;
}

/** A text with the words that were looked for marked. */
export function Highlight({ text, words = [], similar }: Highlighting & { text: string }) {
  if (words.length === 0) return <>{text}</>;
  return <>{marked(text, words, similar).map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</>;
}
