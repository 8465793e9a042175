import { berlinInstant, monthOf, type Day, type Instant } from "#kernel";
import type { CountySlug } from "../content/county-slugs.ts";

/** In whose book something is written. */
type Writer = CountySlug | "agentur";

interface Entry {
  county: Writer;
  at: Instant;
  act(): Promise<unknown>;
}

/**
 * What every county did, and when. It is played month by month, each county by itself in the order of time, so that history,
 * audit log and figures read as they would have been written, and what one county does may rest on another's month before.
 */
export class Diary {
  readonly #entries: Entry[] = [];

  /** At the given time of day in Europe/Berlin; entries of the same moment stay in the order they were written in. */
  note(county: Writer, day: Day, time: string, act: (at: Instant) => Promise<unknown>) {
    const at = berlinInstant(day, time);
    this.#entries.push({ county, at, act: () => act(at) });
  }

  get length(): number {
    return this.#entries.length;
  }

  /** Plays everything until `now`; later entries have not happened yet. */
  async play(now: Instant, tell: (month: string, done: number) => void): Promise<void> {
    const happened = this.#entries.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    let done = 0;
    for (const [month, entries] of Map.groupBy(happened, ({ at }) => monthOf(at))) {
      const lanes = [...Map.groupBy(entries, ({ county }) => county).values()];
      await Promise.all(
        lanes.map(async (lane) => {
          for (const { act } of lane) await act();
        }),
      );
      tell(month, (done += entries.length));
    }
  }
}
