import { Field, FieldGroup } from "#ui";
import { rowsShown, type Typed } from "#web";
import type { FormFields } from "../form-fields.ts";

/** Texts to reuse, each with its title; empty ones fall away. */
export function TextRows({ typed, fields }: { typed: Typed; fields: FormFields }) {
  return (
    <FieldGroup
      legend="Texte zum Wiederverwenden"
      hint="Einladung, Plakat, Pressenotiz. Ohne Namen und Telefonnummern, dann kann sie jeder brauchen. Leere fallen weg; nach dem Speichern ist Platz für weitere."
    >
      {Array.from({ length: Math.min(10, rowsShown(typed, "texts", 1)) }, (_, row) => (
        <div class="text-row">
          <Field
            {...fields.of(`texts.${row}.title`)}
            label={`Text ${row + 1}: Titel`}
            optional="(freiwillig)"
            maxlength={120}
          />
          <Field
            {...fields.of(`texts.${row}.body`)}
            kind="textarea"
            rows={4}
            label={`Text ${row + 1}: Wortlaut`}
            optional="(freiwillig)"
          />
        </div>
      ))}
    </FieldGroup>
  );
}
