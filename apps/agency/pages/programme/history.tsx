import type { ComponentChildren } from "preact";
import { Prose, Section, WordDiff } from "#ui";
import { longDate } from "#web";

export interface HistoryEntry {
  number: number;
  at: number;
  reason: string;
  retired: boolean;
  /** What it said, part by part. */
  parts: { term: string; text: string }[];
}

const labels = { added: "neu", removed: "gestrichen" };

/** Every version of something of the region, the newest first, with what became different and why. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <Section title="Fassungen">
      <ol class="timeline">
        {entries.map((entry, at) => (
          <li>
            <h3>
              Fassung {entry.number}
              {entry.at > 0 && `, ${longDate(entry.at, "de")}`}
            </h3>
            {entry.reason && <p>{entry.reason}</p>}
            <Difference entry={entry} before={entries[at + 1]} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Difference({ entry, before }: { entry: HistoryEntry; before: HistoryEntry | undefined }): ComponentChildren {
  if (!before) return <p class="hint">{entry.at > 0 ? "So begann es." : "Von Anfang an dabei."}</p>;
  const changed = entry.parts.filter(({ text }, at) => text !== before.parts[at]?.text);
  return (
    <Prose>
      {entry.retired !== before.retired && <p>{entry.retired ? "Abgesetzt." : "Wieder aufgenommen."}</p>}
      <dl>
        {changed.map(({ term, text }) => (
          <div>
            <dt>{term}</dt>
            <dd>
              <WordDiff
                before={before.parts.find((part) => part.term === term)?.text ?? ""}
                after={text}
                labels={labels}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Prose>
  );
}
