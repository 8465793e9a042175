import { figureText, isVague } from "#domain/insights/figure-words";
import { regionalTotal, totalBefore } from "#domain/insights/pooled-insights";
import type { Insights } from "#domain/insights/read-insights";
import type { Indicator } from "#kernel";
import { StatRow } from "#ui";

/** A few of the region's figures, large. */
export function Figures({ insights, ids }: { insights: Insights; ids: readonly Indicator[] }) {
  return (
    <StatRow
      items={insights.definitions
        .filter(({ id }) => ids.includes(id))
        .map((definition) => {
          const { figure, counties } = regionalTotal(insights, definition);
          const before = totalBefore(insights, definition);
          const notes = [
            counties === 1 ? "aus einem Kreis" : `aus ${counties} Kreisen`,
            isVague(figure) && `je Monat unter 8 (${figureText(figure)})`,
            before && !isVague(before) && `im Jahr davor ${figureText(before)}`,
          ];
          return {
            value: counties === 0 ? "–" : isVague(figure) ? "wenige" : figureText(figure),
            label: definition.name,
            note: notes.filter(Boolean).join("; "),
          };
        })}
    />
  );
}
