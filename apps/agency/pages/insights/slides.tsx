import type { ComponentChildren } from "preact";
import {
  effectFinding,
  mapFinding,
  programmeFinding,
  rateFinding,
  seatFinding,
  spanText,
  stayFinding,
  takingPart,
  trendFinding,
} from "#domain/insights/findings";
import { figureText } from "#domain/insights/figure-words";
import { regionalTotal } from "#domain/insights/pooled-insights";
import type { Insights } from "#domain/insights/read-insights";
import type { Indicator } from "#kernel";
import { StatRow } from "#ui";
import { EffectPicture, MapPicture, RatePicture, SeatPicture, StayPicture, TrendPicture } from "./pictures.tsx";

export interface Slide {
  /** What is said, in a sentence. */
  statement: string;
  picture?: ComponentChildren;
}

/** The insights as slides, one statement each, in the order in which one tells them. */
export const slidesOf = (insights: Insights): Slide[] => [
  {
    statement: `${insights.region}, ${insights.period.name}`,
    picture: (
      <>
        <p class="lead">{spanText(insights.period)}</p>
        <p class="lead">{takingPart(insights)}</p>
      </>
    ),
  },
  {
    statement: "Das haben wir gemeinsam auf die Beine gestellt.",
    picture: <Numbers insights={insights} ids={["boxes", "cards", "dates", "posts", "openings", "reach"]} />,
  },
  {
    statement: "So viele Menschen waren dabei.",
    picture: <Numbers insights={insights} ids={["heads", "rsvps", "followers", "enquiries", "talks", "returns"]} />,
  },
  { statement: trendFinding(insights), picture: <TrendPicture insights={insights} /> },
  { statement: firstSentence(rateFinding(insights)), picture: <RatePicture insights={insights} /> },
  { statement: mapFinding(insights), picture: <MapPicture insights={insights} /> },
  { statement: effectFinding(insights), picture: <EffectPicture insights={insights} /> },
  { statement: stayFinding(insights), picture: <StayPicture insights={insights} /> },
  { statement: seatFinding(insights), picture: <SeatPicture insights={insights} /> },
  {
    statement: programmeFinding(insights),
    picture: <Numbers insights={insights} ids={["students", "clerkships", "beginnings"]} />,
  },
];

function Numbers({ insights, ids }: { insights: Insights; ids: readonly Indicator[] }) {
  return (
    <StatRow
      items={insights.definitions
        .filter(({ id }) => ids.includes(id))
        .map((definition) => {
          const { figure, counties } = regionalTotal(insights, definition);
          return {
            value: counties === 0 ? "–" : figureText(figure),
            label: definition.name,
            note: counties === 1 ? "aus einem Kreis" : `aus ${counties} Kreisen`,
          };
        })}
    />
  );
}

const firstSentence = (text: string) => text.slice(0, text.indexOf(". ") + 1) || text;
