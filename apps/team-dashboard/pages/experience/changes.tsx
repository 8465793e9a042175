import type { VersionChange } from "#domain/experience/version-changes";
import { WordDiff } from "#ui";
import { versionFieldNames } from "../../texts/experience.ts";

/** What changed, field by field and word by word. */
export const Changes = ({ changes, level = 3 }: { changes: readonly VersionChange[]; level?: 2 | 3 }) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div class="text-parts">
      {changes.map(({ field, before, after }) => (
        <section>
          <Heading>{versionFieldNames[field]}</Heading>
          <WordDiff before={before} after={after} labels={{ added: "neu", removed: "gestrichen" }} />
        </section>
      ))}
    </div>
  );
};
