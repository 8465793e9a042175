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
import type { Insights } from "#domain/insights/read-insights";
import { Figures } from "./figures.tsx";
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
    picture: <Figures insights={insights} ids={["boxes", "cards", "dates", "posts", "openings", "reach"]} />,
  },
  {
    statement: "So viele Menschen waren dabei.",
    picture: <Figures insights={insights} ids={["heads", "rsvps", "followers", "enquiries", "talks", "returns"]} />,
  },
  { statement: `${insights.chosen.name}: ${trendFinding(insights)}`, picture: <TrendPicture insights={insights} /> },
  {
    statement: `${insights.chosen.name}: ${firstSentence(rateFinding(insights))}`,
    picture: <RatePicture insights={insights} />,
  },
  { statement: `${insights.chosen.name}: ${mapFinding(insights)}`, picture: <MapPicture insights={insights} /> },
  { statement: effectFinding(insights), picture: <EffectPicture insights={insights} /> },
  { statement: stayFinding(insights), picture: <StayPicture insights={insights} /> },
  { statement: seatFinding(insights), picture: <SeatPicture insights={insights} most={8} /> },
  {
    statement: programmeFinding(insights),
    picture: <Figures insights={insights} ids={["students", "clerkships", "beginnings"]} />,
  },
];

const firstSentence = (text: string) => text.slice(0, text.indexOf(". ") + 1) || text;
