import { startIslands } from "#ui/islands";
import { headCount } from "./head-count.ts";
import { lookPreview } from "./look-preview.tsx";
import { markdown } from "./markdown.ts";
import { twinHints } from "./twin-hints.tsx";

startIslands({ "head-count": headCount, "look-preview": lookPreview, markdown, "twin-hints": twinHints });
