/** Plain text in paragraphs, as it was typed with blank lines between them. */
export const Paragraphs = ({ text, lang }: { text: string; lang?: string }) => (
  <>
    {text.split(/\n\s*\n/).map((paragraph) => (
      <p lang={lang}>{paragraph.split("\n").flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}</p>
    ))}
  </>
);
