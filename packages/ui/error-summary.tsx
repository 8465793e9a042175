export type ErrorSummaryProps = {
  title: string
  /** In the order of the form; `field` is the field's id, without it the message stands alone. */
  errors: readonly { field?: string; message: string }[]
}

/** What must be corrected, at the top of the page, each entry leading to its field (the pattern of the GOV.UK design system). */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} id="error-summary" data-island="error-summary">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map(({ field, message }) => <li>{field ? <a href={`#${field}`}>{message}</a> : message}</li>)}
      </ul>
    </div>
  )
}
