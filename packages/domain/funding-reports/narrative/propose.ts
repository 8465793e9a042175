import type { Gathered } from "../gather.ts";
import { learnedSentences } from "./learned.ts";
import { moneySentences } from "./money.ts";
import { outlookSentences } from "./outlook.ts";
import type { Proposed } from "./proposed.ts";
import { purposeSentences } from "./purpose.ts";
import { reachedSentences } from "./reached.ts";
import { workSentences } from "./work.ts";

/** The text of a report as the data say it, sentence by sentence and in its order. */
export const propose = (gathered: Gathered, kind: "interim" | "final"): Proposed[] => [
  ...purposeSentences(gathered, kind),
  ...workSentences(gathered),
  ...reachedSentences(gathered),
  ...learnedSentences(gathered),
  ...moneySentences(gathered),
  ...outlookSentences(gathered, kind),
];
