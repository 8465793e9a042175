import { folded } from "./folding.ts";
import { answering } from "./marked.ts";

/** A piece of a long text, cut at words. */
export interface Passage {
  text: string;
  english: boolean;
}

interface Texts {
  name: string;
  teaser: string;
  nameEn: string | null;
  teaserEn: string | null;
  body: string;
  bodyEn: string | null;
}

const BEFORE = 70;
const AFTER = 130;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The passage of the long text around the first word that answers, unless the name or the teaser show one already. */
export function passage(texts: Texts, asked: readonly string[], similar: boolean): Passage | undefined {
  const isHit = answering(asked, similar);
  const first = (text: string) => [...text.matchAll(WORD)].find(([word]) => isHit(folded(word)));
  const short = [texts.name, texts.teaser, texts.nameEn, texts.teaserEn].filter(Boolean).join(" ");
  if (asked.length === 0 || first(short)) return undefined;
  for (const [text, english] of [[texts.body, false] as const, [texts.bodyEn ?? "", true] as const]) {
    const hit = first(text);
    if (hit) return { text: around(text, hit.index, hit[0].length), english };
  }
  return undefined;
}

function around(text: string, at: number, length: number): string {
  const from = at <= BEFORE ? 0 : text.indexOf(" ", at - BEFORE) + 1;
  const end = at + length + AFTER;
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(" ", end), at + length);
  const cut = text.slice(Math.min(from, at), to).replaceAll(/\s+/g, " ").trim();
  return `${from > 0 ? "… " : ""}${cut}${to < text.length ? " …" : ""}`;
}
