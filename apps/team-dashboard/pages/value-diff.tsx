import type { EmployerField } from "#domain/directory/employer-record";
import type { Places } from "#domain/directory/list-places";
import { WordDiff } from "#ui";
import { valueInWords } from "../texts/employer-words.ts";

const labels = { added: "neu", removed: "gestrichen" };

interface ValueDiffProps {
  field: EmployerField;
  before: string | null;
  after: string | null;
  places: Places;
}

/** Two values of a field of an employer in one, word by word. */
export const ValueDiff = ({ field, before, after, places }: ValueDiffProps) => (
  <WordDiff before={valueInWords(field, before, places)} after={valueInWords(field, after, places)} labels={labels} />
);

/** Two texts of a county's own. */
export const TextDiff = ({ before, after }: { before: string; after: string }) => (
  <WordDiff before={before} after={after} labels={labels} />
);
