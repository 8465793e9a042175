import type { JobSearchRun } from "#db/repositories";
import type { Overview } from "#domain/job-search/view-overview";
import type { SettingsView } from "#domain/job-search/view-settings";
import { mayActAs } from "#domain/team/actors";
import type { Instant } from "#kernel";
import {
  Button,
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  ErrorSummary,
  Field,
  Form,
  Link,
  Notice,
  PageTitle,
  Section,
  StatRow,
  Tag,
} from "#ui";
import { shortDate, wholeNumber } from "#web";
import { countsInWords, failureInWords, fileProblems, runStates, whenInWords } from "../../texts/job-search.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { JobSearchTabs } from "./tabs.tsx";

interface OverviewProps extends PageProps {
  view: Overview;
  /** Why the file that was just sent could not be read. */
  problem?: string;
}

const PATH = "/team/angebote/jobsuche";

/** Bringing in vacancies from the Federal Employment Agency: what came of it, a file, the nightly fetch. */
export function JobSearchPage({ view, problem, ...page }: OverviewProps) {
  const { settings, counts, undecided, runs, detached } = view;
  const now = page.scope.clock.now();
  const may = mayActAs("editor", page.member.role);
  return (
    <TeamFrame {...page} path={PATH} title="Jobsuche">
      {problem && (
        <ErrorSummary
          title="Die Datei ließ sich nicht lesen"
          errors={[{ field: "datei", message: fileProblems[problem]! }]}
        />
      )}
      <PageTitle
        title="Jobsuche"
        lead="Angebote aus der Jobsuche der Bundesagentur für Arbeit übernehmen und auf dem Laufenden halten."
      />
      <JobSearchTabs at={PATH} undecided={undecided} role={page.member.role} />
      {undecided > 0 && may && (
        <Notice
          kind="warning"
          title={
            undecided === 1
              ? "Bei einer Firma wissen wir nicht, wer gemeint ist"
              : `Bei ${wholeNumber(undecided, "de")} Firmen wissen wir nicht, wer gemeint ist`
          }
          actions={
            <ButtonLink kind="secondary" small href={`${PATH}/arbeitgeber`}>
              Jetzt entscheiden
            </ButtonLink>
          }
        >
          <p>Ihre Angebote warten so lange.</p>
        </Notice>
      )}
      {settings.isOn && (
        <LastFetch settings={settings} runs={runs} now={now} lead={mayActAs("lead", page.member.role)} />
      )}
      <StatRow
        items={[
          { value: wholeNumber(counts.open, "de"), label: "Angebote auf der Website", note: "aus der Jobsuche" },
          { value: wholeNumber(undecided, "de"), label: "Firmen ohne Zuordnung" },
          { value: wholeNumber(counts.detached, "de"), label: "abgekoppelt", note: "von Ihrem Team bearbeitet" },
        ]}
      />
      {may && (
        <Section
          title="Datei einlesen"
          lead="Ein gespeichertes Suchergebnis als JSON, in der älteren oder der neueren Form. Sie sehen zuerst, was sich ändern würde; übernommen wird erst, wenn Sie es sagen."
        >
          <Form action={`${PATH}/laeufe`} enctype="multipart/form-data">
            <Field
              kind="file"
              name="datei"
              label="Suchergebnis (JSON)"
              hint="Höchstens 5 MB."
              accept=".json,application/json"
              error={problem && fileProblems[problem]}
            />
            <ButtonRow>
              <Button icon="upload">Einlesen und ansehen</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
      <Section title="Was zuletzt geschah">
        <Runs runs={runs} now={now} />
      </Section>
      {detached.length > 0 && <Detached detached={detached} />}
    </TeamFrame>
  );
}

function LastFetch({
  settings,
  runs,
  now,
  lead,
}: {
  settings: SettingsView;
  runs: JobSearchRun[];
  now: Instant;
  lead: boolean;
}) {
  const last = runs.find(({ origin }) => origin === "fetch");
  const next =
    settings.dueAt && settings.dueAt > now
      ? `Nächster Abruf: ${whenInWords(settings.dueAt, now)} Uhr.`
      : "Der nächste Abruf beginnt gleich.";
  const action = lead && (
    <Form action={`${PATH}/abruf`} layout="inline">
      <Button kind="secondary" small icon="download">
        Jetzt abrufen
      </Button>
    </Form>
  );
  if (!last)
    return (
      <Notice title="Der nächtliche Abruf ist eingestellt" actions={action}>
        <p>{next}</p>
      </Notice>
    );
  if (last.status === "failed")
    return (
      <Notice kind="problem" title={`Zuletzt ${whenInWords(last.createdAt, now)}: nicht gelungen`} actions={action}>
        <p>
          {failureInWords(last)} Ihre Angebote bleiben, wie sie sind. {next}
        </p>
      </Notice>
    );
  if (last.removal === "asks" && last.status === "done")
    return (
      <Notice
        kind="warning"
        title={`Zuletzt ${whenInWords(last.createdAt, now)}: ungewöhnlich wenig gefunden`}
        actions={
          <ButtonLink kind="secondary" small href={`${PATH}/laeufe/${last.id}?art=gone`}>
            Ansehen und entscheiden
          </ButtonLink>
        }
      >
        <p>Mehr als die Hälfte der bekannten Angebote fehlte. Wir haben nichts geschlossen. {next}</p>
      </Notice>
    );
  return (
    <Notice
      kind="success"
      title={`Zuletzt ${whenInWords(last.createdAt, now)}: ${countsInWords(last)}`}
      actions={action}
    >
      <p>{next}</p>
    </Notice>
  );
}

function Runs({ runs, now }: { runs: JobSearchRun[]; now: Instant }) {
  return (
    <DataTable
      caption="Dateien und Abrufe"
      captionHidden
      narrow="stack"
      columns={[{ label: "Wann" }, { label: "Woher" }, { label: "Ergebnis" }, { label: "Stand" }]}
      rows={runs.map((run) => [
        run.status === "failed" ? (
          whenInWords(run.createdAt, now)
        ) : (
          <Link href={`${PATH}/laeufe/${run.id}`}>{whenInWords(run.createdAt, now)}</Link>
        ),
        run.origin === "file" ? run.fileName : "Abruf",
        run.status === "failed"
          ? failureInWords(run)
          : run.status === "done"
            ? countsInWords(run)
            : `${wholeNumber(run.rowCount, "de")} Zeilen`,
        <Tag tone={runStates[run.status].tone}>{runStates[run.status].label}</Tag>,
      ])}
      empty={
        <EmptyState level={3} title="Noch ist nichts eingelesen">
          <p>Beginnen Sie mit einer Datei. Die Leitung kann einen nächtlichen Abruf einstellen.</p>
        </EmptyState>
      }
    />
  );
}

const Detached = ({ detached }: Pick<Overview, "detached">) => (
  <Section
    title="Abgekoppelt"
    lead="Diese Angebote hat Ihr Team nach der Übernahme bearbeitet. Ihre Fassung gilt; schließen müssen Sie sie selbst."
  >
    <DataTable
      caption="Abgekoppelte Angebote"
      captionHidden
      narrow="stack"
      columns={[{ label: "Angebot" }, { label: "Ort" }, { label: "Referenznummer" }, { label: "In der Jobsuche" }]}
      rows={detached.map((one) => [
        <Link href={`/team/angebote/${one.openingId}`}>{one.title}</Link>,
        one.place,
        one.ref,
        one.goneAt ? <Tag tone="warning">weg seit {shortDate(one.goneAt, "de")}</Tag> : "noch da",
      ])}
    />
  </Section>
);
