import type { Adaptation, FieldReview } from "#domain/directory/field-review";
import type { Places } from "#domain/directory/list-places";
import { DataTable, Tag } from "#ui";
import { shortDate } from "#web";
import { fieldNames, occasionNames, valueInWords } from "../texts/employer-words.ts";
import { ValueDiff } from "./value-diff.tsx";

/** Every field with its value here, who set it and when, whether it is inherited or adapted, and what came before. */
export const EmployerFields = ({ fields, places }: { fields: FieldReview[]; places: Places }) => (
  <DataTable
    caption="Angaben"
    captionHidden
    narrow="stack"
    columns={[{ label: "Feld" }, { label: "Bei uns zu lesen" }, { label: "Gesetzt" }, { label: "Verlauf" }]}
    rows={fields.map((review) => [
      fieldNames[review.field],
      <Value review={review} places={places} />,
      <SetBy review={review} />,
      <FieldHistory review={review} places={places} />,
    ])}
  />
);

function Value({ review: { field, value, adapted }, places }: { review: FieldReview; places: Places }) {
  const shared = valueInWords(field, value, places) || "–";
  if (!adapted)
    return (
      <>
        {shared} <Tag>geerbt</Tag>
      </>
    );
  return (
    <>
      {adapted.value} <Tag tone="accent">angepasst</Tag>
      <p class="hint">Im gemeinsamen Eintrag: {shared}</p>
    </>
  );
}

function SetBy({ review: { setBy, adapted } }: { review: FieldReview }) {
  const shared = setBy && `${setBy.by}, ${shortDate(setBy.at, "de")}, ${occasionNames[setBy.occasion]}`;
  if (!adapted) return <>{shared ?? "–"}</>;
  return (
    <>
      {setInWords(adapted)}
      <p class="hint">Eintrag: {shared ?? "–"}</p>
    </>
  );
}

/** Which member of this team set a value of its own, and when. */
export const setInWords = ({ by, at }: Pick<Adaptation, "by" | "at">): string =>
  [by ?? "unser Team", at && shortDate(at, "de")].filter(Boolean).join(", ");

function FieldHistory({ review: { field, history }, places }: { review: FieldReview; places: Places }) {
  if (history.length === 0) return <span class="hint">unverändert</span>;
  return (
    <details class="field-history">
      <summary>
        {history.length === 1 ? "1 Änderung" : `${history.length} Änderungen`}
        <span class="away"> von {fieldNames[field]}</span>
      </summary>
      <ol>
        {history.map(({ setAt, setByName, occasion, oldValue, newValue }) => (
          <li>
            <p class="item-meta">
              <span>{shortDate(setAt, "de")}</span>
              <span>{setByName}</span>
              <span>{occasionNames[occasion]}</span>
            </p>
            <ValueDiff field={field} before={oldValue} after={newValue} places={places} />
          </li>
        ))}
      </ol>
    </details>
  );
}
