import { bundleWorker } from "../../scripts/platform.ts";
import { printYearReport } from "./year-report.ts";

// The regional year report by itself: `npm run bench:year`.
await bundleWorker("production", "dist/bench");
await printYearReport(8799);
