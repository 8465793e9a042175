import { deadlineKindNames } from "#domain/funding/deadline-labels";
import { Field } from "#ui";
import type { FormFields } from "../form-fields.ts";

/** What is expected, by when, and how long before to say so. */
export const DeadlineFields = ({ fields }: { fields: FormFields }) => (
  <div class="form-grid">
    <Field
      {...fields.of("kind")}
      kind="select"
      label="Was"
      empty="Bitte wählen"
      options={Object.entries(deadlineKindNames).map(([value, label]) => ({ value, label }))}
      required
    />
    <Field {...fields.of("title")} label="Genauer" hint="Bei „Sonstiges“ nötig" maxlength={120} />
    <Field {...fields.of("dueOn")} kind="date" label="Fällig am" required />
    <Field
      {...fields.of("remindDays")}
      label="Tage vorher erinnern"
      hint="Die Leitung bekommt dann eine E-Mail."
      inputmode="numeric"
      width="short"
      required
    />
  </div>
);
