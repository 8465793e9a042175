import type { RunPart, RunView } from "#domain/job-search/view-run";
import { labels } from "#domain/directory/labels";
import { mayActAs } from "#domain/team/actors";
import { DataTable, EmptyState, FactList, Link, Notice, PageTitle, Pagination, TabNav, Tag } from "#ui";
import { wholeNumber } from "#web";
import { countsInWords, parts, remarkInWords, runStates, shapes, whenInWords } from "../../texts/job-search.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { RunActions } from "./run-actions.tsx";

type RunProps = PageProps & RunView;

/** What a file or a fetch brings: before it is taken over, while that happens, and afterwards. */
export function JobSearchRunPage({ run, counts, part, removal, rows, gone, next, progress, ...page }: RunProps) {
  const path = `/team/angebote/jobsuche/laeufe/${run.id}`;
  const title = run.origin === "file" ? run.fileName : `Abruf ${whenInWords(run.createdAt, page.scope.clock.now())}`;
  const tabs = (Object.keys(parts) as RunPart[]).filter((one) => counts[one] || one === part);
  const state = runStates[run.status];
  return (
    <TeamFrame {...page} path={path} title={title}>
      <PageTitle kicker="Jobsuche" title={title} meta={<Tag tone={state.tone}>{state.label}</Tag>} />
      <FactList
        layout="columns"
        items={[
          { term: "Zeilen", detail: wholeNumber(run.rowCount, "de") },
          { term: "Form", detail: shapes[run.shape ?? "empty"] },
          {
            term: "Vollständig",
            detail: run.isWhole
              ? "ja"
              : run.total === null
                ? "nein"
                : `nein, die Jobsuche nennt ${wholeNumber(run.total, "de")}`,
          },
          ...(run.status === "done" || run.status === "applying"
            ? [{ term: "Übernommen", detail: countsInWords(run) }]
            : []),
        ]}
      />
      {run.status === "applying" && (
        <Notice
          title={`Wird übernommen: ${wholeNumber(progress.done, "de")} von ${wholeNumber(progress.of, "de")}`}
          announce
        >
          <p>
            Sie können die Seite verlassen. <Link href={path}>Stand neu laden</Link>
          </p>
        </Notice>
      )}
      {mayActAs("editor", page.member.role) && (
        <RunActions run={run} counts={counts} removal={removal} role={page.member.role} />
      )}
      <TabNav
        label="Zeilen"
        items={tabs.map((one) => ({
          href: `${path}?art=${one}`,
          label: parts[one].label,
          count: wholeNumber(counts[one] ?? 0, "de"),
          current: one === part,
        }))}
      />
      <p class="hint">{parts[part].explains}</p>
      {part === "gone" ? <Gone gone={gone} /> : <Rows part={part} rows={rows} />}
      <Pagination
        label="Seiten"
        next={next ? { href: `${path}?art=${part}&nach=${next}`, label: "Weitere" } : undefined}
      />
    </TeamFrame>
  );
}

const nothing = (
  <EmptyState level={2} title="Hier ist nichts">
    <p>Von dieser Art ist keine Zeile dabei.</p>
  </EmptyState>
);

const Rows = ({ part, rows }: Pick<RunView, "part" | "rows">) => (
  <DataTable
    caption={parts[part].label}
    captionHidden
    narrow="stack"
    columns={[
      { label: "Angebot" },
      { label: "Arbeitgeber" },
      { label: "Art" },
      { label: "Zeile", numeric: true },
      { label: "Hinweis" },
    ]}
    rows={rows.map(({ number, ref, content, remarks }) => [
      content ? (
        <>
          {content.offer.title}
          <br />
          <small>{ref}</small>
        </>
      ) : (
        ref || "ohne Referenznummer"
      ),
      content?.offer.firm ?? "–",
      content ? labels("de").openings[content.offer.kind] : "–",
      String(number),
      remarks.map(remarkInWords).join(" ") || "–",
    ])}
    empty={nothing}
  />
);

const Gone = ({ gone }: Pick<RunView, "gone">) => (
  <DataTable
    caption={parts.gone.label}
    captionHidden
    narrow="stack"
    columns={[{ label: "Angebot" }, { label: "Arbeitgeber" }, { label: "Referenznummer" }, { label: "Hinweis" }]}
    rows={gone.map(({ title, firm, ref, openingId, isDetached }) => [
      openingId ? <Link href={`/team/angebote/${openingId}`}>{title ?? ref}</Link> : (title ?? ref),
      firm ?? "–",
      ref,
      isDetached ? "abgekoppelt, bleibt offen" : openingId ? "–" : "war nicht übernommen",
    ])}
    empty={nothing}
  />
);
