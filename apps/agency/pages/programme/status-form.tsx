import type { Problem } from "#kernel";
import { Button, Field, Form, Section } from "#ui";
import { formFields, type Typed } from "#web";

interface StatusFormProps {
  /** The path of what is put aside, `/programm/ziele/gol_…`. */
  path: string;
  version: number;
  retired: boolean;
  words: { title: string; lead: string; button: string };
  typed?: Typed;
  problems?: Problem[];
}

/** Puts something of the region aside or brings it back, with a reason that the counties read. */
export function StatusForm({ path, version, retired, words, typed = {}, problems = [] }: StatusFormProps) {
  const fields = formFields(typed, problems);
  return (
    <Section title={words.title} lead={words.lead}>
      <Form action={`${path}/${retired ? "wiederaufnahme" : "absetzung"}`} hidden={{ seen: String(version) }}>
        <Field
          {...fields.of("reason")}
          label="Grund"
          hint="Steht in der Änderungsliste jedes Kreises."
          maxlength={300}
          required
        />
        <Button kind={retired ? "secondary" : "danger"}>{words.button}</Button>
      </Form>
    </Section>
  );
}
