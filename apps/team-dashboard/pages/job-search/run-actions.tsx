import type { RunView } from "#domain/job-search/view-run";
import { mayActAs } from "#domain/team/actors";
import type { Role } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, Notice } from "#ui";
import { wholeNumber } from "#web";

type ActionsProps = Pick<RunView, "run" | "counts" | "removal"> & { role: Role };

/** What can be done with a run: take it over, put it away, or say that what it lacks is gone. */
export function RunActions({ run, counts, removal, role }: ActionsProps) {
  const path = `/team/angebote/jobsuche/laeufe/${run.id}`;
  if (run.status === "done" && run.removal === "asks" && mayActAs("lead", role) && removal.missing > 0)
    return (
      <Notice kind="warning" title={missingInWords(removal)}>
        <p>
          Vielleicht hat die Jobsuche nur nicht alles geliefert. Sind sie wirklich weg? Dann schließen wir{" "}
          {removal.open === 1 ? "das Angebot" : "die Angebote"} auf der Website.
        </p>
        <Form action={`${path}/abgaenge`}>
          <ButtonRow>
            <Button kind="danger">Ja, {wholeNumber(removal.open, "de")} schließen</Button>
          </ButtonRow>
        </Form>
      </Notice>
    );
  if (run.status !== "staged") return null;
  return (
    <>
      {(counts["no-employer"] ?? 0) > 0 && (
        <Notice
          title="Bei manchen Firmen wissen wir nicht, wer gemeint ist"
          actions={
            <ButtonLink kind="secondary" small href="/team/angebote/jobsuche/arbeitgeber">
              Arbeitgeber zuordnen
            </ButtonLink>
          }
        >
          <p>Das geht jetzt oder später: Was Sie zuordnen, wird dann gleich übernommen.</p>
        </Notice>
      )}
      {!run.isWhole && (
        <Notice title="Die Datei ist nicht vollständig">
          <p>Angebote, die in ihr fehlen, bleiben deshalb auf der Website.</p>
        </Notice>
      )}
      <Form action={`${path}/uebernahme`} label="Übernehmen">
        {removal.removal !== "no" && (
          <Field
            kind="checkbox"
            name="remove"
            checked={removal.isPlausible}
            label={`Angebote schließen, die in der Datei fehlen (${wholeNumber(removal.open, "de")})`}
            hint={
              removal.isPlausible
                ? undefined
                : "Es fehlt mehr als die Hälfte. Bitte nur ankreuzen, wenn die Datei wirklich alles enthält."
            }
          />
        )}
        <ButtonRow>
          <Button icon="check">Übernehmen</Button>
        </ButtonRow>
      </Form>
      <Form action={`${path}/verwerfung`} label="Verwerfen">
        <ButtonRow>
          <Button kind="quiet">Verwerfen</Button>
        </ButtonRow>
      </Form>
    </>
  );
}

const missingInWords = ({ missing, known }: RunView["removal"]) =>
  `${wholeNumber(missing, "de")} von ${wholeNumber(known, "de")} bekannten Angeboten fehlten`;
