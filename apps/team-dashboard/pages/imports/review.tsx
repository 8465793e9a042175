import type { ImportRow, RowState, Verdict } from "#db/repositories";
import { namesACounty } from "#domain/imports/columns";
import type { ImportView } from "#domain/imports/view-import";
import { wordKey } from "#domain/imports/word-key";
import { Button, ButtonLink, ButtonRow, EmptyState, Form, Notice, PageTitle, Pagination, Section, TabNav } from "#ui";
import { wholeNumber } from "#web";
import { kindNames, notTheCounty, ofRows, verdicts } from "../../texts/imports.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ImportRowsTable } from "./rows.tsx";

export interface ReviewProps extends PageProps {
  view: ImportView;
  rows: ImportRow[];
  verdict?: Verdict;
  state?: RowState;
  /** The number of the last row of a list that goes on. */
  next?: number;
}

const shownVerdicts = ["error", "new", "changed", "twin", "foreign", "unchanged"] as const;

/** What each row of a file would do, before anything is done; afterwards what became of it. */
export function ReviewPage({ view, rows, verdict, state, next, ...page }: ReviewProps) {
  const { import: from, counts } = view;
  const path = `/team/import/${from.id}`;
  const isReady = from.status === "ready";
  const address = (filter: Record<string, string>) => {
    const query = new URLSearchParams(filter).toString();
    return query ? `${path}?${query}` : path;
  };
  const filter: Record<string, string> = {
    ...(verdict ? { befund: verdict } : {}),
    ...(state ? { stand: state } : {}),
  };
  const wrong = counts.error + counts.failed;
  const table = (
    <ImportRowsTable import={from} rows={rows} empty={<EmptyState title="Keine solchen Zeilen" level={3} />} />
  );
  return (
    <TeamFrame {...page} path={path} title={isReady ? "Datei prüfen" : "Ergebnis"}>
      <PageTitle
        title={
          isReady ? "Das würde die Datei bewirken" : from.status === "done" ? "Die Datei ist übernommen" : "Abgebrochen"
        }
        kicker={`${from.fileName} · ${kindNames[from.kind]} · ${ofRows(from.rowCount)}`}
        lead={
          isReady
            ? "Noch ist nichts geändert. Sehen Sie die Zeilen durch und übernehmen Sie dann alle auf einmal."
            : undefined
        }
        actions={
          wrong > 0 && (
            <ButtonLink href={`${path}/fehler.csv`} kind="secondary" icon="download" download>
              {ofRows(wrong)} mit Fehlern herunterladen
            </ButtonLink>
          )
        }
      />
      <Ignored header={from.header} />
      {!isReady && <Result view={view} />}
      <TabNav
        label="Zeilen"
        items={[
          { href: path, label: "Alle", current: !verdict && !state, count: wholeNumber(from.rowCount, "de") },
          ...(counts.failed > 0
            ? [
                {
                  href: address({ stand: "failed" }),
                  label: "Nicht übernommen",
                  current: state === "failed",
                  count: wholeNumber(counts.failed, "de"),
                },
              ]
            : []),
          ...shownVerdicts
            .filter((one) => counts[one] > 0)
            .map((one) => ({
              href: address({ befund: one }),
              label: verdicts[one].many,
              current: verdict === one,
              count: wholeNumber(counts[one], "de"),
            })),
        ]}
      />
      {isReady && (verdict === "twin" || verdict === "foreign") ? (
        <Form action={`${path}/entscheidungen`} hidden={{ befund: verdict }}>
          <ForAll verdict={verdict} />
          {table}
          <Button kind="secondary">Entscheidungen auf dieser Seite speichern</Button>
        </Form>
      ) : isReady ? (
        <Form action={`${path}/entscheidungen`} hidden={{ befund: verdict ?? "" }}>
          {table}
          {rows.some((row) => row.verdict === "twin" || row.verdict === "foreign") && (
            <Button kind="secondary">Entscheidungen auf dieser Seite speichern</Button>
          )}
        </Form>
      ) : (
        table
      )}
      <Pagination
        label="Seiten"
        next={next ? { href: address({ ...filter, nach: String(next) }), label: "Weitere Zeilen" } : undefined}
      />
      {isReady && <Confirm view={view} />}
      <Section title={isReady ? "Stimmt etwas mit den Spalten nicht?" : "Aufräumen"}>
        <ButtonRow>
          {isReady && (
            <ButtonLink href={`${path}/spalten`} kind="secondary">
              Spalten neu zuordnen
            </ButtonLink>
          )}
          <Form action={`${path}/loeschung`} layout="inline">
            <Button kind="quiet" icon="remove">
              {isReady ? "Datei verwerfen" : "Datei und Prüfergebnis löschen"}
            </Button>
          </Form>
        </ButtonRow>
      </Section>
    </TeamFrame>
  );
}

function Ignored({ header }: { header: string[] }) {
  const ignored = header.filter((heading) => namesACounty(wordKey(heading)) && heading !== "Gepflegt von");
  if (ignored.length === 0) return null;
  return (
    <Notice title={notTheCounty}>
      <p>{`Weggelassen: ${ignored.map((heading) => `„${heading}“`).join(", ")}.`}</p>
    </Notice>
  );
}

const ForAll = ({ verdict }: { verdict: "twin" | "foreign" }) => (
  <ButtonRow>
    {(verdict === "twin"
      ? ([
          ["other", "Alle sind andere: neu anlegen"],
          ["skip", "Alle überspringen"],
        ] as const)
      : ([
          ["propose", "Alle Änderungen vorschlagen"],
          ["skip", "Alle überspringen"],
        ] as const)
    ).map(([choice, label]) => (
      <Button kind="secondary" small name="alle" value={choice}>
        {label}
      </Button>
    ))}
  </ButtonRow>
);

function Confirm({ view: { import: from, counts } }: { view: ImportView }) {
  const left = from.rowCount - counts.wanted;
  return (
    <Section title="Übernehmen">
      {counts.undecided > 0 && (
        <Notice kind="warning" title={`${ofRows(counts.undecided)} ohne Entscheidung`}>
          <p>Sie sehen aus wie ein Eintrag, den es schon gibt. Ohne Entscheidung werden sie übersprungen.</p>
        </Notice>
      )}
      {counts.wanted === 0 ? (
        <p>In dieser Datei steht nichts, was zu übernehmen wäre.</p>
      ) : (
        <Form action={`/team/import/${from.id}/uebernahme`}>
          <p>
            {`${ofRows(counts.wanted)} ${counts.wanted === 1 ? "wird" : "werden"} übernommen`}
            {left > 0 ? `, ${ofRows(left)} ${left === 1 ? "bleibt" : "bleiben"} ohne Wirkung.` : "."}
          </p>
          <Button icon="check">{`${ofRows(counts.wanted)} übernehmen`}</Button>
        </Form>
      )}
    </Section>
  );
}

function Result({ view: { import: from, counts } }: { view: ImportView }) {
  return (
    <Notice
      kind={counts.failed > 0 || from.status === "cancelled" ? "warning" : "success"}
      title={`${wholeNumber(counts.done, "de")} von ${ofRows(from.toApply)} übernommen`}
    >
      {counts.waiting > 0 && <p>{`${ofRows(counts.waiting)} waren beim Abbruch noch nicht an der Reihe.`}</p>}
      {counts.failed > 0 && (
        <p>{`${ofRows(counts.failed)} ${counts.failed === 1 ? "ging" : "gingen"} nicht mehr, meist weil inzwischen jemand anderes etwas geändert hat.`}</p>
      )}
    </Notice>
  );
}
