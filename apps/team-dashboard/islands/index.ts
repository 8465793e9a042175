import { startIslands } from "#ui/islands";
import { headCount } from "./head-count.ts";
import { markdown } from "./markdown.ts";

startIslands({ "head-count": headCount, markdown });
