import type { Gathered } from "../gather.ts";
import { goalsReached } from "../goals-reached.ts";
import { countedWords } from "./counted-words.ts";
import { numberText } from "./german.ts";
import type { Proposed } from "./proposed.ts";

const WHEN = "Im Berichtszeitraum";

/** What was reached: first what the grant aims at, then what else was counted. */
export function reachedSentences(gathered: Gathered): Proposed[] {
  const { definitions, indicators, amountOf } = gathered;
  const goals = goalsReached(gathered);
  const aimedAt = new Set(goals.map(({ indicatorId }) => indicatorId));
  return [
    ...goals.map(({ id, text, indicatorId, target, actual }) => {
      const definition = indicators.get(indicatorId) ?? { id: indicatorId as never, name: indicatorId, unit: "" };
      return {
        section: "reached" as const,
        sourceKey: `goal:${id}`,
        sourceLabel: `Ziel „${text}“, Kennzahl ${definition.name}`,
        sourcePath: "/team/kennzahlen",
        text: `Zum Ziel „${text.replace(/\.$/, "")}“: ${WHEN} ${countedWords(definition, actual)}${targetText(target, actual)}.`,
      };
    }),
    ...definitions
      .filter((definition) => !aimedAt.has(definition.id) && amountOf(definition.id) > 0)
      .map((definition) => ({
        section: "reached" as const,
        sourceKey: `indicator:${definition.id}`,
        sourceLabel: `Kennzahl ${definition.name}`,
        sourcePath: "/team/kennzahlen",
        text: `${WHEN} ${countedWords(definition, amountOf(definition.id))}.`,
      })),
  ];
}

function targetText(target: number | null, actual: number): string {
  if (target === null) return "; eine Zahl war dafür nicht vorgegeben";
  if (target === 0) return "; angestrebt war keine bestimmte Zahl";
  return `; angestrebt ${target === 1 ? "war" : "waren"} ${numberText(target)}, erreicht sind damit ${numberText(Math.round((actual / target) * 100))} Prozent`;
}
