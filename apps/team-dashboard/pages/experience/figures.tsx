import type { CardFigures, ExperienceContent, IndicatorDefinition } from "#db/repositories";
import { costPerContact } from "#domain/campaigns/contacts";
import { marksOf } from "#domain/experience/figures-of";
import { markNames } from "#domain/experience/labels";
import { amountText } from "#domain/experience/version-changes";
import { euroText } from "#domain/experience/wording";
import { DataTable, StatRow } from "#ui";
import { shortDate, wholeNumber } from "#web";
import { figureOccasions } from "../../texts/experience.ts";

interface FiguresProps {
  experience: {
    hours: number;
    costCents: number;
    reached: number;
    figuresMeasured: boolean;
    content: Pick<ExperienceContent, "marks" | "figures">;
  };
  indicators: readonly IndicatorDefinition[];
}

/** The figures of a card, each with where it comes from. */
export function Figures({ experience, indicators }: FiguresProps) {
  const { hours, costCents, reached, content } = experience;
  const marks = marksOf(experience);
  const perContact = costPerContact(costCents, reached);
  const isEstimate = marks.reached === "typed" || marks.costCents === "typed";
  return (
    <>
      <StatRow
        items={[
          { value: wholeNumber(reached, "de"), label: `erreicht (${markNames[marks.reached]})` },
          {
            value: perContact === null ? "–" : euroText(perContact),
            label: `je Kontakt (${isEstimate ? "geschätzt" : "gemessen"})`,
          },
          { value: euroText(costCents), label: `Kosten (${markNames[marks.costCents]})` },
          { value: wholeNumber(hours, "de"), label: `Stunden (${markNames[marks.hours]})` },
        ]}
      />
      {content.figures && content.figures.length > 0 && (
        <p class="hint">
          Auf der Aktion gezählt: {content.figures.map((figure) => amountText(figure, indicators)).join(" · ")}
        </p>
      )}
    </>
  );
}

/** What the figures of a card were before, and why they changed. */
export const FigureHistory = ({ history }: { history: readonly CardFigures[] }) => (
  <DataTable
    caption="Wie die Zahlen zustande kamen"
    narrow="stack"
    columns={[
      { label: "Tag" },
      { label: "Anlass" },
      { label: "Erreicht", numeric: true },
      { label: "Kosten", numeric: true },
      { label: "Stunden", numeric: true },
    ]}
    rows={history.map(({ notedAt, occasion, figures: { reached, costCents, hours } }) => [
      shortDate(notedAt, "de"),
      figureOccasions[occasion],
      wholeNumber(reached, "de"),
      euroText(costCents),
      wholeNumber(hours, "de"),
    ])}
  />
);
