import type { ComponentChildren } from "preact";
import { Button } from "./button.tsx";
import { Link } from "./link.tsx";

export type ToolbarProps = { label?: string; children?: ComponentChildren; actions?: ComponentChildren };

/** What can be done with the list below: filters at the start, actions at the end. */
export function Toolbar({ label, children, actions }: ToolbarProps) {
  return (
    <div class="toolbar" role={label ? "group" : undefined} aria-label={label}>
      <div>{children}</div>
      {actions && <div class="button-row">{actions}</div>}
    </div>
  );
}

export type FilterBarProps = {
  action: string;
  /** Where fields elsewhere on the page belong to this form. */ id?: string;
  label: string;
  submit: string;
  reset?: { href: string; label: string };
  children?: ComponentChildren;
  /** Further filters: on a narrow screen they fold away, on a wide one they always show. */
  more?: { label: string; open: boolean; children: ComponentChildren };
  /** How much was found, announced. */ result?: ComponentChildren;
};

/** Search and filters as one form whose answer has an address to share. */
export function FilterBar({ action, id, label, submit, reset, children, more, result }: FilterBarProps) {
  return (
    <form class="filter-bar" role="search" id={id} action={action} method="get" aria-label={label}>
      <div class="filter-fields">{children}</div>
      {more && (
        <details class="filter-more" open={more.open}>
          <summary>{more.label}</summary>
          <div class="filter-fields">{more.children}</div>
        </details>
      )}
      <div class="filter-actions">
        <Button icon="search">{submit}</Button>
        {reset && <Link href={reset.href}>{reset.label}</Link>}
        {result && (
          <p class="filter-result" role="status">
            {result}
          </p>
        )}
      </div>
    </form>
  );
}

export type SearchBoxProps = {
  action: string;
  name?: string;
  label: string;
  submit: string;
  value?: string;
  placeholder?: string;
  id?: string;
  hidden?: Record<string, string>;
};

export function SearchBox({
  action,
  name = "q",
  label,
  submit,
  value,
  placeholder,
  id = "suche",
  hidden = {},
}: SearchBoxProps) {
  return (
    <form class="search-box" role="search" action={action} method="get">
      {Object.entries(hidden).map(([key, entry]) => (
        <input type="hidden" name={key} value={entry} />
      ))}
      <label for={id}>{label}</label>
      <div>
        <input type="search" id={id} name={name} value={value} placeholder={placeholder} />
        <Button icon="search">{submit}</Button>
      </div>
    </form>
  );
}
