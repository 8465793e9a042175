import { request } from "node:http";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { bundleWorker, launch } from "../../scripts/platform.ts";
import { printReleaseCpu } from "./release-cpu.ts";
import { seatForms } from "./seat-forms.ts";
import { benchArguments, cases, serveFilled } from "./serve.ts";
import { printYearReport } from "./year-report.ts";

const SECONDS = 6;
const CONNECTIONS = 8;

interface Load {
  name: string;
  port: number;
  host: string;
  requests: { method: "GET" | "POST"; path: string; body?: string }[];
}
interface Measured {
  name: string;
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  raw: number;
  gzip: number;
  failed: number;
}

const { file, port } = benchArguments();
const { platform, content, county } = await serveFilled({ file, port });
await bundleWorker("production", "dist/bench-ceiling", "test/bench/ceiling.tsx");
const ceiling = await launch({ environment: "production", port: port + 1, direct: true }, "dist/bench-ceiling");

const get = (path: string) => ({ method: "GET" as const, path });
const at = { host: county.host, port };
const bare = { host: "ceiling.localhost", port: port + 1 };
const words = [...new Set(content.employers.flatMap(({ text }) => /Schwerpunkte: (\p{L}+)/u.exec(text)?.[1] ?? []))];
const seats = await seatForms(county.scope, 20_000);

const hello = await measure({ ...bare, name: "bare Hono hello", requests: [get("/hello")] });
const page = await measure({ ...bare, name: "bare Hono page, one query, 20 kB", requests: [get("/page")] });
const results = {
  W1: await measure({ ...at, name: cases.W1.name, requests: [get("/")] }),
  W2: await measure({
    ...at,
    name: cases.W2.name,
    requests: content.towns.map(({ slug }) => get(cases.W2.path.replace("{town}", slug))),
  }),
  W3: await measure({
    ...at,
    name: cases.W3.name,
    requests: words.map((word) => get(cases.W3.path.replace("{q}", encodeURIComponent(word)))),
  }),
  W4: await measure({
    ...at,
    name: cases.W4.name,
    requests: county.employerSlugs.slice(0, 100).map((slug) => get(`/arbeitgeber/${slug}`)),
  }),
  W5: await measure({
    ...at,
    name: cases.W5.name,
    requests: seats.map((body, i) => ({
      method: "POST" as const,
      body,
      path: `/termine/${county.eventSlugs[i % county.eventSlugs.length]}/plaetze`,
    })),
  }),
  W7: await measure({ ...at, name: cases.W7.name, requests: [get("/termine.ics")] }),
};

console.log(
  `\n${CONNECTIONS} connections, ${SECONDS} s each, ${content.employers.length} employers, ${content.jobs.length} openings\n`,
);
console.log("                                        req/s    p50    p95    p99 ms   raw kB   gzip kB   of ceiling");
line("", hello);
line("", page);
for (const [key, measured] of Object.entries(results)) {
  const ceilingOf = key === "W7" ? hello : key === "W5" ? undefined : page;
  line(key, measured, ceilingOf && measured.perSecond / ceilingOf.perSecond);
}
await Promise.all([platform.stop(), ceiling.stop()]);
await printYearReport(port);
printReleaseCpu();

async function measure({ name, port, host, requests }: Load): Promise<Measured> {
  const [first] = requests;
  const headers: Record<string, string> = { host: `${host}:${port}` };
  if (first!.method === "POST") {
    headers.origin = `http://${host}:${port}`;
    headers["content-type"] = "application/x-www-form-urlencoded";
  }
  const sample = await bodyOf(port, headers, first!);
  const load = { url: `http://127.0.0.1:${port}`, connections: CONNECTIONS, headers, requests };
  await autocannon({ ...load, duration: 1 });
  const times: number[] = [];
  const run = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon({ ...load, duration: SECONDS }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    instance.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  times.sort((a, b) => a - b);
  const percentile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    name,
    perSecond: run.requests.average,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    raw: sample.length,
    gzip: gzipSync(sample).length,
    failed: run["4xx"] + run["5xx"] + run.errors,
  };
}

/** One answer's body; Node's own client, because `fetch` chooses the Host header itself. */
function bodyOf(
  port: number,
  headers: Record<string, string>,
  { method, path, body }: Load["requests"][number],
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part)).on("end", () => resolve(Buffer.concat(parts)));
    });
    sent.on("error", reject).end(body);
  });
}

function line(key: string, m: Measured, share?: number) {
  const cell = (value: number, width: number, digits = 1) => value.toFixed(digits).padStart(width);
  console.log(
    `${key.padEnd(3)} ${m.name.padEnd(34)} ${cell(m.perSecond, 7, 0)} ${cell(m.p50, 6)} ${cell(m.p95, 6)} ${cell(m.p99, 6)}    ${cell(m.raw / 1000, 6, 1)}   ${cell(m.gzip / 1000, 6, 1)}   ${share ? `${cell(share * 100, 6, 0)} %` : ""}${m.failed ? `  ${m.failed} failed` : ""}`,
  );
}
