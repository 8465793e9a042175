import type { TwinsPage } from "./list-twins.ts";

type Side = TwinsPage["pairs"][number]["one"];

/** Where an employer is, in one line: `Markt 1, 59929 Brilon`. */
const whereOf = ({ street, postcode, place }: Pick<Side, "street" | "postcode" | "place">): string =>
  [street, `${postcode} ${place}`.trim()].filter(Boolean).join(", ");

/** A list of pairs as people read it; `href` leads to a record where the reader has a page of it. */
export const pairLines = ({ pairs }: TwinsPage, href?: (side: Side) => string) => {
  const line = (side: Side) => ({
    id: side.id,
    name: side.name,
    href: href?.(side),
    where: whereOf(side),
    county: side.county,
  });
  return pairs.map(({ one, other, score, reasons }) => ({ one: line(one), other: line(other), score, reasons }));
};
