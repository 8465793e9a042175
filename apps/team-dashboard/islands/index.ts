import { startIslands } from "#ui/islands";
import { headCount } from "./head-count.ts";
import { lookPreview } from "./look-preview.tsx";
import { markdown } from "./markdown.ts";
import { placeByDrag } from "./place-by-drag.ts";
import { twinHints } from "./twin-hints.tsx";

startIslands({
  "head-count": headCount,
  "look-preview": lookPreview,
  markdown,
  "place-by-drag": placeByDrag,
  "twin-hints": twinHints,
});
