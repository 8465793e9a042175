import type { ComponentChildren } from "preact";
import { DateBlock, type DateBlockProps } from "./date-block.tsx";

export type DateStripProps = {
  label: string;
  items: readonly {
    date: DateBlockProps;
    title: ComponentChildren;
    /** The whole span, "27.–30. Dezember". */ when?: string;
  }[];
};

/** Leaves of the calendar side by side, each with its name: times of the year rather than dates to go to. */
export function DateStrip({ label, items }: DateStripProps) {
  return (
    <ul class="date-strip" aria-label={label}>
      {items.map(({ date, title, when }) => (
        <li>
          <DateBlock {...date} />
          <p>
            <b>{title}</b>
            {when && <span>{when}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
