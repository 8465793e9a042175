import type { Rating } from "#db/repositories";
import { DataTable } from "#ui";
import { wholeNumber } from "#web";

/** How many counties gave how many stars. */
export const Votes = ({ rating: { number, votes } }: { rating: Rating }) =>
  number === 0 ? null : (
    <DataTable
      caption="Stimmen der Kreise"
      captionHidden
      columns={[{ label: "Sterne" }, { label: "Stimmen", numeric: true }]}
      rows={votes
        .map((count, at) => [at === 0 ? "1 Stern" : `${at + 1} Sterne`, wholeNumber(count, "de")])
        .toReversed()}
    />
  );
