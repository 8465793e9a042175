import { useLabels } from "./field-labels.tsx";

export type ErrorSummaryProps = {
  id?: string;
  title: string;
  /** `field` is the field's id, without it the message stands alone. */
  errors: readonly { field?: string; message: string }[];
};

/** What must be corrected, at the top of the page, each entry leading to its field (the pattern of the GOV.UK design system). */
export function ErrorSummary({ id = "error-summary", title, errors }: ErrorSummaryProps) {
  const labels = useLabels();
  if (errors.length === 0) return null;
  const order = [...(labels?.keys() ?? [])];
  const placed = errors.toSorted((one, other) => order.indexOf(one.field ?? "") - order.indexOf(other.field ?? ""));
  return (
    <div
      class="error-summary"
      role="alert"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      id={id}
      data-island="error-summary"
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <ul>
        {placed.map(({ field, message }) => (
          <li>{field ? <a href={`#${field}`}>{named(labels?.get(field), message)}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}

/** "Dein Name: Bitte ausfüllen.", "Worum geht es? Bitte auswählen." */
const named = (label: string | undefined, message: string) =>
  label ? `${label}${/[?!.:]$/.test(label) ? "" : ":"} ${message}` : message;
