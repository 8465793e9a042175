import { Pagination } from "#ui";

interface ResultPagesProps {
  words: { pages: string; next: string; previous: string; first: string; pageOf(page: number, pages: number): string };
  /** Of results that are counted: which page this is of how many. */
  page?: number;
  pages?: number;
  /** Of a list that is read on from entry to entry: the last entry of the page before, and of this one. */
  after?: string;
  next?: string;
  addressOf(more: { seite?: number; nach?: string }): string;
}

/** The way on and back through a list. */
export function ResultPages({ words, page, pages = 1, after, next, addressOf }: ResultPagesProps) {
  if (page !== undefined) {
    return (
      <Pagination
        label={words.pages}
        previous={
          page > 1 ? { href: addressOf({ seite: page > 2 ? page - 1 : undefined }), label: words.previous } : undefined
        }
        next={page < pages ? { href: addressOf({ seite: page + 1 }), label: words.next } : undefined}
        summary={words.pageOf(page, pages)}
      />
    );
  }
  return (
    <Pagination
      label={words.pages}
      previous={after ? { href: addressOf({}), label: words.first } : undefined}
      next={next ? { href: addressOf({ nach: next }), label: words.next } : undefined}
    />
  );
}
