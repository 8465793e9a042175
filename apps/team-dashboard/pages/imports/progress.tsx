import type { ImportView } from "#domain/imports/view-import";
import { Button, ButtonLink, ButtonRow, Form, Notice, PageTitle } from "#ui";
import { wholeNumber } from "#web";
import { kindNames, ofRows } from "../../texts/imports.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

/** How far checking or taking over has come. The page comes again by itself every few seconds. */
export function ProgressPage({ view: { import: from, counts }, ...page }: PageProps & { view: ImportView }) {
  const path = `/team/import/${from.id}`;
  const checks = from.status === "checking";
  const total = checks ? from.rowCount : from.toApply;
  const done = checks ? from.rowCount - counts.unchecked : counts.done + counts.failed;
  const title = checks ? "Die Datei wird geprüft" : "Die Datei wird übernommen";
  return (
    <TeamFrame {...page} path={path} title={title}>
      <PageTitle
        title={title}
        kicker={`${from.fileName} · ${kindNames[from.kind]}`}
        lead="Sie können diese Seite schließen; es geht ohne Sie weiter."
      />
      <p role="status">
        <label for="fortschritt">{`${wholeNumber(done, "de")} von ${ofRows(total)}`}</label>
      </p>
      <progress id="fortschritt" class="progress" max={Math.max(1, total)} value={done} />
      {counts.failed > 0 && (
        <Notice
          kind="warning"
          title={`${ofRows(counts.failed)} ${counts.failed === 1 ? "ließ" : "ließen"} sich nicht übernehmen`}
        >
          <p>Welche und warum, steht am Ende neben jeder Zeile.</p>
        </Notice>
      )}
      <ButtonRow>
        <ButtonLink href={path} kind="secondary">
          Stand neu laden
        </ButtonLink>
        {!checks && (
          <Form action={`${path}/abbruch`} layout="inline">
            <Button kind="danger" icon="close">
              Abbrechen
            </Button>
          </Form>
        )}
      </ButtonRow>
      {!checks && <p>Nach einem Abbruch bleibt, was schon übernommen ist; der Rest bleibt, wie er war.</p>}
    </TeamFrame>
  );
}
