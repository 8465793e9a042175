import type { EmployerReview } from "#domain/directory/review-employer";
import { DataTable, Section, WordDiff } from "#ui";
import { shortDate } from "#web";
import { fieldNames, valueInWords } from "../texts/employer-words.ts";

export const diffLabels = { added: "neu", removed: "gestrichen" };

/** Every change of an employer, the newest first. */
export function EmployerHistory({ history, places }: Pick<EmployerReview, "history" | "places">) {
  return (
    <Section title="Verlauf">
      <DataTable
        caption="Verlauf"
        captionHidden
        narrow="stack"
        columns={[{ label: "Wann" }, { label: "Wer" }, { label: "Feld" }, { label: "Änderung" }]}
        rows={history.map(({ field, oldValue, newValue, setByName, setAt }) => [
          shortDate(setAt, "de"),
          setByName,
          field ? fieldNames[field] : "aufgenommen",
          field && (
            <WordDiff
              before={valueInWords(field, oldValue, places)}
              after={valueInWords(field, newValue, places)}
              labels={diffLabels}
            />
          ),
        ])}
      />
    </Section>
  );
}
