import type { ComponentChildren } from "preact";

export type ProseProps = { children?: ComponentChildren; lang?: string; large?: boolean };

/** Running text: a readable measure, headings from h2, lists, quotes. */
export function Prose({ children, lang, large }: ProseProps) {
  return (
    <div class={large ? "prose prose-large" : "prose"} lang={lang}>
      {children}
    </div>
  );
}
