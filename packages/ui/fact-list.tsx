import type { ComponentChildren } from "preact";

export type FactListProps = {
  items: readonly { term: ComponentChildren; detail: ComponentChildren }[];
  /** `rows`: term beside detail; `columns`: term above. */ layout?: "rows" | "columns";
};

export function FactList({ items, layout = "rows" }: FactListProps) {
  return (
    <dl class={`fact-list fact-list-${layout}`}>
      {items.map(({ term, detail }) => (
        <div>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

export type StatProps = { value: ComponentChildren; label: ComponentChildren; note?: ComponentChildren };

/** One figure and what it counts. */
export function Stat({ value, label, note }: StatProps) {
  return (
    <div class="stat">
      <dt>{label}</dt>
      <dd>
        <b>{value}</b>
        {note && <span>{note}</span>}
      </dd>
    </div>
  );
}

export type StatRowProps = { items: readonly StatProps[] };

export function StatRow({ items }: StatRowProps) {
  return (
    <dl class="stat-row">
      {items.map((item) => (
        <Stat {...item} />
      ))}
    </dl>
  );
}
