import type { CardAttachment } from "#db/repositories";
import type { Problem } from "#kernel";
import { Button, Field, Form } from "#ui";
import type { Typed } from "#web";
import { formFields } from "../form-fields.ts";
import { Attachments } from "./attachments.tsx";

interface OwnAttachmentsProps {
  attachments: readonly CardAttachment[];
  /** The card's own path. */
  path: string;
  mayChange: boolean;
  typed?: Typed;
  problems?: Problem[];
}

/** The files of the county's own card, and the form for one more. */
export function OwnAttachments({ attachments, path, mayChange, typed = {}, problems = [] }: OwnAttachmentsProps) {
  const fields = formFields(typed, problems);
  const { error } = fields.of("file");
  return (
    <>
      {attachments.length === 0 && <p class="hint">Noch liegt nichts bei.</p>}
      <Attachments
        files={attachments.map((attachment) => ({
          ...attachment,
          href: `${path}/anhaenge/${attachment.id}`,
          removal: mayChange ? `${path}/anhaenge/${attachment.id}/entfernung` : undefined,
        }))}
      />
      {mayChange && (
        <Form action={`${path}/anhaenge`} enctype="multipart/form-data" label="Datei beilegen">
          <Field
            name="file"
            kind="file"
            label="Bild oder PDF"
            hint="JPEG, PNG, WebP oder PDF, höchstens 10 MB. Bilder verlieren Ort, Zeit und Kamera; ein PDF bleibt, wie es ist, auch mit dem, was unter Eigenschaften steht."
            accept="image/jpeg,image/png,image/webp,application/pdf"
            error={error}
            required
          />
          <Field
            {...fields.of("title")}
            label="Titel oder Beschreibung"
            hint="Bei einem Bild: was darauf zu sehen ist, für alle, die es nicht sehen. Bei einem PDF: wie es heißt."
            maxlength={200}
            required
          />
          <Button kind="secondary" icon="upload">
            Beilegen
          </Button>
        </Form>
      )}
    </>
  );
}
