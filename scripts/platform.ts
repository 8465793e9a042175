import { execFile } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { convertV4MiniflareOptions, Miniflare, type V4MiniflareOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions, unstable_splitSqlQuery } from "wrangler";
import type { Env } from "../apps/gateway/env.ts";

/** Signs links on this machine; a deployment has a secret of its own. */
const LINK_SECRET = "only-for-this-machine-never-for-a-deployment";

export interface LaunchOptions {
  /** "production" is the Worker as it is deployed; "" has the development doors beside it. */
  environment: "" | "production";
  port: number;
  /** Where databases and files stay; in memory without it. */
  persist?: string;
  vars?: Record<string, string>;
  /** Serves the Worker itself on the port, without the proxy of the local tools; for measuring. */
  direct?: boolean;
  /** Answers in place of the internet. */
  outside?: (request: Request) => Promise<Response>;
}

export interface Platform {
  env: Env;
  /** A request to any host, sent straight to the Worker. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Runs the Worker's cron handler once. */
  tick(cron: string): Promise<void>;
  stop(): Promise<void>;
}

/** Bundles the Worker, or another entry that wraps it, into `outdir` the way a deployment does. */
export async function bundleWorker(environment: LaunchOptions["environment"], outdir: string, entry?: string) {
  const build = [
    "deploy",
    ...(entry ? [entry] : []),
    "--dry-run",
    `--env=${environment}`,
    "--outdir",
    outdir,
    "--minify",
  ];
  await promisify(execFile)("wrangler", build, {
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
}

/** Serves a bundled Worker from workerd with its databases, files, queue and mail, on a socket of its own without a proxy. */
export async function launch(
  { environment, port, persist, vars = {}, direct = false, outside }: LaunchOptions,
  bundle: string,
): Promise<Platform> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions("wrangler.toml", environment || undefined);
  if (persist) await mkdir(persist, { recursive: true });
  const { modulesRules: _, ...bindings } = workerOptions as Record<string, unknown>;
  const options = {
    ...bindings,
    name: "heimvorteil",
    host: "127.0.0.1",
    ...(direct ? { unsafeDirectSockets: [{ host: "127.0.0.1", port }] } : { port }),
    modules: true,
    modulesRoot: bundle,
    scriptPath: join(
      bundle,
      (await readdir(bundle)).find((name) => name.endsWith(".js"))!,
    ),
    bindings: { LINK_SECRET, ...(workerOptions.bindings as object), PUBLIC_PORT: String(port), ...vars },
    ...(persist ? { resourcePersistencePath: persist } : {}),
    ...(outside ? { outboundService: outside } : {}),
    cf: false,
    handleStructuredLogs: ({ level, message }) => (level === "error" ? console.error : console.log)(message),
  } as V4MiniflareOptions;
  const miniflare = new Miniflare(convertV4MiniflareOptions(options));
  await miniflare.ready;
  const env = await miniflare.getBindings<Env>();
  await migrate(env.DB, "migrations");
  await migrate(env.SEARCH, "migrations/search");
  const worker = await miniflare.getWorker();
  return {
    env,
    fetch: (url, init) => miniflare.dispatchFetch(url, init as never) as unknown as Promise<Response>,
    async tick(cron) {
      const run = () => worker.scheduled({ cron, scheduledTime: new Date() });
      // The tools keep a connection open that workerd has closed meanwhile; a round may run twice.
      await run().catch((error: Error) => (error.message === "fetch failed" ? run() : Promise.reject(error)));
    },
    stop: () => miniflare.dispose(),
  };
}

/** Applies the migrations that a database does not have yet, each as one batch, and notes them where wrangler notes them too. */
async function migrate(database: D1Database, folder: string) {
  await database
    .prepare(
      "CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)",
    )
    .run();
  const { results } = await database.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  const files = (await readdir(folder)).filter((name) => name.endsWith(".sql") && !applied.has(name)).sort();
  for (const name of files) {
    const statements = unstable_splitSqlQuery(await readFile(join(folder, name), "utf8"));
    await database.batch([
      ...statements.map((statement) => database.prepare(statement)),
      database.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name),
    ]);
  }
}
