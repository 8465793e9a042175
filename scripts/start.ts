import { buildClient } from "./build.ts";
import { foundRegion } from "./found-region.ts";
import { bundleWorker, launch } from "./platform.ts";

const port = Number(process.env.PORT ?? 8787);
const bundle = `dist/start-${port}`;

await buildClient();
await bundleWorker("", bundle);
const platform = await launch({ environment: "", port, persist: process.env.DATA ?? ".heimvorteil" }, bundle);
await foundRegion(platform.env);

console.log(`http://heimvorteil.localhost:${port}`);

process.once("SIGINT", () => void platform.stop().then(() => process.exit(0)));
