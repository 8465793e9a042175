import { Button, ButtonLink, ButtonRow, DataTable, Form, Section } from "#ui";

export interface UndoFormProps {
  action: string;
  backHref: string;
  survivor: { version: number };
  merged: { version: number };
  /** Values the merge brought: what each says now, what it would say, and why. */
  fields: readonly { label: string; now: string; after: string; why: string }[];
  /** Everything else that would happen, a sentence each. */
  consequences: readonly string[];
}

/** What undoing a merge would do, before it is done. */
export function UndoForm({ action, backHref, survivor, merged, fields, consequences }: UndoFormProps) {
  return (
    <>
      {fields.length > 0 && (
        <Section title="Was aus den übernommenen Angaben wird">
          <DataTable
            caption="Angaben, die beim Zusammenführen übernommen wurden"
            captionHidden
            narrow="stack"
            columns={[{ label: "Feld" }, { label: "Jetzt" }, { label: "Danach" }, { label: "Warum" }]}
            rows={fields.map(({ label, now, after, why }) => [label, now || "leer", after || "leer", why])}
          />
        </Section>
      )}
      <Section title="Und sonst">
        <div class="prose">
          <ul>
            {consequences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </div>
      </Section>
      <Form
        action={action}
        hidden={{ survivorVersion: String(survivor.version), mergedVersion: String(merged.version) }}
      >
        <ButtonRow>
          <Button>Wieder trennen</Button>
          <ButtonLink kind="quiet" href={backHref}>
            So lassen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
