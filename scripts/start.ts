import { createServer } from "node:net";
import { buildWhenChanged } from "./build-when-changed.ts";
import { dataFolder, demoState, emptyDataFolder, moveIn, noteDemo, occupant } from "./data-folder.ts";
import { demoInternet } from "./demo-internet.ts";
import { launch, type Platform } from "./platform.ts";
import { printDoors } from "./print-doors.ts";
import { plantDemo } from "./seed.ts";

const OFTEN = "*/5 * * * *";
const NIGHTLY = "17 2 * * *";

const port = Number(process.env.PORT ?? 8787);
/** `DEMO=none` starts with an empty region. */
const wantsDemo = process.env.DEMO !== "none";

const other = await occupant();
if (other)
  leave(
    `Another platform (process ${other}) already serves from ${dataFolder}. Stop it first, or set DATA to another folder.`,
  );
if (!(await isFree(port)))
  leave(`Port ${port} is taken. Stop what runs there, or start with another one: PORT=${port + 1} npm start`);
if ((await demoState()) === "planting") {
  console.log("The last start was interrupted while planting the demo; beginning afresh.");
  await emptyDataFolder();
}
await moveIn();

const bundle = `dist/start-${port}`;
await buildWhenChanged(bundle);
const platform = await launch({ environment: "", port, persist: dataFolder, outside: demoInternet }, bundle);
const baseDomain = platform.env.BASE_DOMAIN;
const clock = setInterval(() => void tick(platform), 60_000);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());

// Reaches what was just built, so it cannot be read before.
const { foundRegion } = await import("../apps/gateway/found-region.ts");
await foundRegion(platform.env);
if (wantsDemo && (await demoState()) === "none") await plant();
printDoors(port, baseDomain, wantsDemo);

/** Plants the demo once, then does what a night does: deletes what is due and brings the search index up to date. */
async function plant() {
  console.log("Planting the demo: five counties with two years of work. This happens once.");
  await noteDemo("planting");
  const started = performance.now();
  const outcome = await plantDemo(port, baseDomain);
  await platform.tick(NIGHTLY);
  await noteDemo("planted");
  if (outcome === "planted") console.log(`  done in ${Math.round((performance.now() - started) / 1000)} seconds`);
}

/** Runs the Worker's schedules as the machine's clock reaches them. */
async function tick({ tick: run }: Platform) {
  const now = new Date();
  const isNight = now.getUTCHours() === 2 && now.getUTCMinutes() === 17;
  await run(isNight ? NIGHTLY : OFTEN).catch((error: Error) =>
    console.error(`a scheduled round failed: ${error.message}`),
  );
}

async function stop() {
  clearInterval(clock);
  await platform.stop();
  process.exit(0);
}

function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(wanted, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

function leave(reason: string): never {
  console.error(reason);
  process.exit(1);
}
