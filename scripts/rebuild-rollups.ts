import { spawnSync } from "node:child_process";
import { openDoor } from "./development-door.ts";

// Has the sums by day and by month written anew from the touchpoints, month by month, so that they are read all the while:
// `npm run rollups:rebuild` on this machine's running platform, `npm run rollups:rebuild production` in a deployment. There
// every month is marked as stale, and the five-minute runs do the work, two years of each county in a run.
const STALE = `INSERT INTO stale_months (tenant_id, id, month)
  SELECT tenant_id, 'stm_' || lower(hex(randomblob(8))), month FROM (
    SELECT tenant_id, substr(day, 1, 7) AS month FROM touchpoints
    UNION SELECT tenant_id, substr(day, 1, 7) FROM figures_by_day
    UNION SELECT tenant_id, month FROM figures_by_month) WHERE true ON CONFLICT DO NOTHING`;
const [environment] = process.argv.slice(2);
if (environment) {
  const wrangler = ["d1", "execute", "DB", "--remote", "--env", environment, "--command", STALE];
  process.exitCode = spawnSync("wrangler", wrangler, { stdio: "inherit" }).status ?? 1;
} else openDoor("/entwicklung/summen");
