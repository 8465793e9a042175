import { startIslands } from "#ui/islands";

startIslands({});
