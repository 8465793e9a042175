import { mergeRows, undoRows, undoSentences } from "#domain/directory/merges/in-words";
import type { MergesPage as Merges } from "#domain/directory/merges/list-merges";
import type { MergePreview } from "#domain/directory/merges/preview-merge";
import type { UndoPreview } from "#domain/directory/merges/preview-undo";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { EmptyState, Notice, PageTitle, Pagination } from "#ui";
import { MergeForm, MergeList, obstacleTexts, Reasons, shortDate, UndoForm } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";

const PATH = "/team/arbeitgeber/zusammenfuehrungen";
const PAIRS = "/team/arbeitgeber/doppelte";
const day = (at: number) => shortDate(at, "de");

/** What was merged among the employers around this county, and what can be parted again. */
export function MergesPage({ merges, next, ...page }: PageProps & Merges) {
  return (
    <TeamFrame {...page} path={PATH} title="Zusammenführungen">
      <PageTitle
        kicker="Arbeitgeber"
        title="Zusammenführungen"
        lead="Was Sie selbst zusammengeführt haben, lässt sich dreißig Tage lang trennen, auch wenn inzwischen weiter bearbeitet wurde. Bei Paaren über Kreisgrenzen hilft die Agentur."
      />
      {merges.length === 0 ? (
        <EmptyState title="Noch nichts zusammengeführt" />
      ) : (
        <MergeList
          merges={merges.map((merge) => ({ ...merge, survivorHref: `/team/arbeitgeber/${merge.survivorId}` }))}
          path={PATH}
          mayUndo={mayActAs("lead", page.member.role)}
        />
      )}
      <Pagination label="Seiten" next={next ? { href: `${PATH}?nach=${next}`, label: "Weiter" } : undefined} />
    </TeamFrame>
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
    <TeamFrame {...page} path={PATH} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker="Zusammenführen"
        title={title}
        lead={`Sie pflegen beide. Angebote und eigene Fassungen aller Kreise kommen mit, die alte Adresse führt zum neuen Eintrag.`}
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
    </TeamFrame>
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
    <TeamFrame {...page} path={PATH} title={title}>
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
    </TeamFrame>
  );
}
