import { ButtonLink, DataTable, Link, Tag } from "#ui";
import { shortDate } from "../dates.ts";

export interface MergeLine {
  id: string;
  survivor: string;
  merged: string;
  survivorCounty: string;
  mergedCounty: string;
  survivorHref?: string;
  mergedAt: number;
  by: string;
  undoneAt: number | null;
  until: number;
  undoable: boolean;
}

/** Which records became part of which, and what can still be undone. */
export function MergeList({ merges, path, mayUndo }: { merges: readonly MergeLine[]; path: string; mayUndo: boolean }) {
  return (
    <DataTable
      caption="Zusammenführungen"
      captionHidden
      narrow="stack"
      columns={[
        { label: "Bleibt" },
        { label: "Ging darin auf" },
        { label: "Zusammengeführt" },
        { label: "Stand" },
        { label: "Rückgängig machen", hidden: true },
      ]}
      rows={merges.map((merge) => [
        merge.survivorHref ? <Link href={merge.survivorHref}>{merge.survivor}</Link> : merge.survivor,
        `${merge.merged} (${merge.mergedCounty})`,
        `${shortDate(merge.mergedAt, "de")}, ${merge.by}`,
        <State merge={merge} />,
        mayUndo && merge.undoable && (
          <ButtonLink
            kind="quiet"
            small
            href={`${path}/${merge.id}`}
            label={`${merge.survivor} und ${merge.merged} wieder trennen`}
          >
            Wieder trennen
          </ButtonLink>
        ),
      ])}
    />
  );
}

function State({ merge: { undoneAt, until, undoable } }: { merge: MergeLine }) {
  if (undoneAt !== null) return <Tag tone="plain">getrennt am {shortDate(undoneAt, "de")}</Tag>;
  return undoable ? (
    <Tag tone="warning">umkehrbar bis {shortDate(until, "de")}</Tag>
  ) : (
    <Tag tone="success">besteht</Tag>
  );
}
