import { spawnSync } from "node:child_process";
import { request } from "node:http";

// Has the search index written anew, every entry in its place, so that all is found meanwhile: `npm run reindex` on this
// machine's running platform, `npm run reindex production` in a deployment. There everything is marked as stale, and the next
// five-minute run does the work.
const STALE = "UPDATE documents SET stamp = ''; DELETE FROM watermarks";
const [environment] = process.argv.slice(2);
if (environment) {
  const wrangler = ["d1", "execute", "SEARCH", "--remote", "--env", environment, "--command", STALE];
  process.exitCode = spawnSync("wrangler", wrangler, { stdio: "inherit" }).status ?? 1;
} else {
  const port = Number(process.env.PORT ?? 8787);
  const headers = { host: `heimvorteil.localhost:${port}` };
  const call = request({ host: "127.0.0.1", port, method: "POST", path: "/entwicklung/suchindex", headers });
  call.on("response", (answer) => {
    process.exitCode = answer.statusCode === 200 ? 0 : 1;
    answer.pipe(process.stdout);
  });
  call.on("error", () => {
    console.error(`Nothing answers on port ${port}. Start the platform first: npm start`);
    process.exitCode = 1;
  });
  call.end();
}
