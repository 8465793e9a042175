import type { ComponentChildren } from "preact";
import { Button } from "./button.tsx";
import { Link } from "./link.tsx";

export type FacetOption = {
  value: string;
  label: string;
  /** How much there is of it, "12". */ count?: string;
};

export type FacetProps = {
  kind: "radios" | "checkboxes";
  /** The id of the form the choices belong to; it may stand elsewhere on the page. */
  form: string;
  name: string;
  legend: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  /** The entry of radios for "nothing chosen". */
  all?: string;
  /** Opens what does not fit among the first, with how many there are. */
  more: (number: number) => string;
};

const FIRST = 6;

/** One way to narrow a list: its choices with how much there is of each, what is chosen on top. */
export function Facet({ kind, form, name, legend, options, chosen, all, more }: FacetProps) {
  // A fold for a single choice would be longer than the choice.
  const folds = options.length > FIRST + 1;
  const isChosen = ({ value }: FacetOption) => Number(chosen.includes(value));
  const sorted = folds ? [...options].sort((a, b) => isChosen(b) - isChosen(a)) : options;
  const first = folds ? FIRST : sorted.length;
  const box = ({ value, label, count }: FacetOption, at: number) => {
    const id = `${form}-${name}-${at}`;
    return (
      <div class="choice">
        <input
          type={kind === "radios" ? "radio" : "checkbox"}
          id={id}
          form={form}
          name={name}
          value={value}
          checked={value === "" ? chosen.length === 0 : chosen.includes(value)}
        />
        <label for={id}>
          {label}
          {count !== undefined && <span class="facet-count"> ({count})</span>}
        </label>
      </div>
    );
  };
  return (
    <fieldset class="facet">
      <legend>{legend}</legend>
      {kind === "radios" && all && box({ value: "", label: all }, 0)}
      {sorted.slice(0, first).map((option, at) => box(option, at + 1))}
      {sorted.length > first && (
        <details>
          <summary>{more(sorted.length - first)}</summary>
          {sorted.slice(first).map((option, at) => box(option, at + first + 1))}
        </details>
      )}
    </fieldset>
  );
}

export type FacetLinksProps = {
  legend: string;
  links: readonly { href: string; label: string; count: string; current?: boolean }[];
  more: (number: number) => string;
};

/** Places to go to with how much there is in each. */
export function FacetLinks({ legend, links, more }: FacetLinksProps) {
  const first = links.length <= FIRST + 1 ? links.length : FIRST;
  const list = (some: FacetLinksProps["links"]) => (
    <ul>
      {some.map(({ href, label, count, current }) => (
        <li>
          <Link href={href} current={current && "true"}>
            {label} <span class="facet-count">({count})</span>
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <nav class="facet" aria-label={legend}>
      <p class="facet-title">{legend}</p>
      {list(links.slice(0, first))}
      {links.length > first && (
        <details>
          <summary>{more(links.length - first)}</summary>
          {list(links.slice(first))}
        </details>
      )}
    </nav>
  );
}

export type FacetPanelProps = {
  title: string;
  /** The button that applies the choices to the form `form`. */
  submit: string;
  form: string;
  /** Unfolded on a narrow screen too; on a wide one everything always shows. */
  open: boolean;
  children?: ComponentChildren;
};

/** All that narrows a list, beside it on a wide screen and folded above it on a narrow one. */
export function FacetPanel({ title, submit, form, open, children }: FacetPanelProps) {
  return (
    <div class="facet-panel">
      <h2 class="away">{title}</h2>
      <details open={open}>
        <summary>{title}</summary>
        {children}
        <Button kind="secondary" form={form}>
          {submit}
        </Button>
      </details>
    </div>
  );
}
