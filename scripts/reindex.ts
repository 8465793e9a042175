import { spawnSync } from "node:child_process";
import { openDoor } from "./development-door.ts";

// Has the search index written anew, every entry in its place, so that all is found meanwhile: `npm run reindex` on this
// machine's running platform, `npm run reindex production` in a deployment. There everything is marked as stale, and the next
// five-minute run does the work.
const STALE = "UPDATE documents SET stamp = ''; DELETE FROM watermarks";
const [environment] = process.argv.slice(2);
if (environment) {
  const wrangler = ["d1", "execute", "SEARCH", "--remote", "--env", environment, "--command", STALE];
  process.exitCode = spawnSync("wrangler", wrangler, { stdio: "inherit" }).status ?? 1;
} else openDoor("/entwicklung/suchindex");
