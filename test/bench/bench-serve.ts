import { writeFile } from "node:fs/promises";
import { benchArguments, cases, serveFilled } from "./serve.ts";
import { seatForms } from "./seat-forms.ts";

const { file, port } = benchArguments();
const { platform, county } = await serveFilled({ file, port });
const origin = `http://${county.host}:${port}`;
for (const [key, { name, path }] of Object.entries(cases)) {
  console.log(`${key}  ${key === "W5" ? "POST" : "GET "}  ${origin}${path}  (${name})`);
}
await writeFile("dist/bench-events.txt", county.eventSlugs.join("\n"));
await writeFile("dist/bench-seats.txt", (await seatForms(county.scope, 5000)).join("\n"));
console.log(
  `\n{event} is one of the lines of dist/bench-events.txt; each POST sends another line of dist/bench-seats.txt as`,
);
console.log(`application/x-www-form-urlencoded with Origin: ${origin}. Connect to 127.0.0.1:${port}; Ctrl+C ends it.`);

process.once("SIGINT", () => void platform.stop().then(() => process.exit(0)));
