export type ErrorSummaryProps = {
  id?: string;
  title: string;
  /** In the order of the form; `field` is the field's id, without it the message stands alone. */
  errors: readonly { field?: string; message: string }[];
};

/** What must be corrected, at the top of the page, each entry leading to its field (the pattern of the GOV.UK design system). */
export function ErrorSummary({ id = "error-summary", title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
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
        {errors.map(({ field, message }) => (
          <li>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
