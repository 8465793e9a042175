import { startIslands } from "#ui/islands";
import { headCount } from "./head-count.ts";
import { lookPreview } from "./look-preview.tsx";
import { markdown } from "./markdown.ts";

startIslands({ "head-count": headCount, "look-preview": lookPreview, markdown });
