import { mergeRows, undoRows, undoSentences } from "#domain/directory/merges/in-words";
import type { MergesPage as Merges } from "#domain/directory/merges/list-merges";
import type { MergePreview } from "#domain/directory/merges/preview-merge";
import type { UndoPreview } from "#domain/directory/merges/preview-undo";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { EmptyState, Notice, PageTitle, Pagination } from "#ui";
import { MergeForm, MergeList, obstacleTexts, Reasons, shortDate, UndoForm } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";
import { DirectoryFrame } from "./directory-frame.tsx";

const PATH = "/verzeichnis/zusammenfuehrungen";
const PAIRS = "/verzeichnis/doppelte";
const day = (at: number) => shortDate(at, "de");

/** Everything that was merged in the region, and what can be parted again. */
export function MergesPage({ merges, next, ...page }: PageProps & Merges) {
  return (
    <DirectoryFrame
      {...page}
      path={PATH}
      title="Zusammenführungen"
      lead="Dreißig Tage lang lässt sich jede rückgängig machen, auch wenn inzwischen weiter bearbeitet wurde."
    >
      {merges.length === 0 ? (
        <EmptyState title="Noch nichts zusammengeführt" />
      ) : (
        <MergeList merges={merges} path={PATH} mayUndo={mayActAs("lead", page.member.role)} />
      )}
      <Pagination label="Seiten" next={next ? { href: `${PATH}?nach=${next}`, label: "Weiter" } : undefined} />
    </DirectoryFrame>
  );
}

/** Two records side by side before they become one. */
export function MergePage({
  preview,
  problems = [],
  ...page
}: PageProps & { preview: MergePreview; problems?: Problem[] }) {
  const { survivor, merged, comparison } = preview;
  const title = `${merged.employer.name} in ${survivor.employer.name} aufgehen lassen`;
  return (
    <AgencyFrame {...page} path={PATH} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker="Zusammenführen"
        title={title}
        lead={`Betreut weiter von ${survivor.county}. ${merged.county} erfährt davon, Angebote und eigene Fassungen aller Kreise kommen mit, die alte Adresse führt zum neuen Eintrag.`}
      />
      <Reasons {...comparison} />
      <MergeForm
        action={PATH}
        survivor={survivor.employer}
        merged={merged.employer}
        rows={mergeRows(preview, day)}
        turnedHref={`${PATH}/neu?bleibt=${merged.employer.id}&geht=${survivor.employer.id}`}
        backHref={PAIRS}
      />
    </AgencyFrame>
  );
}

/** What undoing would do, or why it cannot be. */
export function UndoPage({
  preview,
  problems = [],
  ...page
}: PageProps & { preview: UndoPreview; problems?: Problem[] }) {
  const { merge, survivor, merged, obstacle, until } = preview;
  const title =
    survivor.name === merged.name
      ? `${survivor.name} wieder trennen`
      : `${survivor.name} und ${merged.name} wieder trennen`;
  return (
    <AgencyFrame {...page} path={PATH} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker="Zusammenführung"
        title={title}
        lead={`Zusammengeführt am ${day(merge.mergedAt)} von ${merge.by}; umkehrbar bis ${day(until)}.`}
      />
      {obstacle ? (
        <Notice kind="info" title={obstacleTexts[obstacle]} />
      ) : (
        <UndoForm
          action={`${PATH}/${merge.id}/ruecknahme`}
          backHref={PATH}
          survivor={survivor}
          merged={merged}
          fields={undoRows(preview, day)}
          consequences={undoSentences(preview, day)}
        />
      )}
    </AgencyFrame>
  );
}
