export type DateBlockProps = {
  /** Machine-readable, `2026-12-28` or with time and zone. */ datetime: string;
  day: string;
  month: string;
  weekday?: string;
  year?: string;
};

/** A leaf of the calendar. */
export function DateBlock({ datetime, day, month, weekday, year }: DateBlockProps) {
  return (
    <time class="date-block" dateTime={datetime}>
      {weekday && <span class="date-block-weekday">{weekday} </span>}
      <b>{day}</b>{" "}
      <span>
        {month}
        {year && ` ${year}`}
      </span>
    </time>
  );
}
