import { contentExamples } from "./content-examples.tsx";
import type { Example } from "./example.ts";
import { figureExamples } from "./figure-examples.tsx";
import { formExamples } from "./form-examples.tsx";
import { frameExamples } from "./frame-examples.tsx";
import { teamExamples } from "./team-examples.tsx";

/** Every component with what it can do, in the order the gallery shows them. */
export const examples: readonly Example[] = [
  ...frameExamples,
  ...contentExamples,
  ...formExamples,
  ...figureExamples,
  ...teamExamples,
];
