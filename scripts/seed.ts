import { request } from "node:http";

/** A step of the planting: a month of the demo's history, and how much of all of it is done. */
const STEP = /^(\d{4}-\d\d): (\d+) von (\d+)/;

/** Has the running local platform plant the demo, unless it has counties already; draws how far it is. */
export async function plantDemo(port: number, baseDomain: string): Promise<"planted" | "was there"> {
  let last = "";
  const status = await lines(port, baseDomain, (line) => {
    last = line;
    draw(line);
  });
  if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");
  if (status === 409) return "was there";
  if (status !== 200 || last !== "fertig") throw new Error(`The demo could not be planted: ${last}`);
  return "planted";
}

/** Asked for over the socket: what comes through the tools' own door comes only when all of it is there. */
function lines(port: number, baseDomain: string, hear: (line: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request({
      host: "127.0.0.1",
      port,
      method: "POST",
      path: "/entwicklung/saat",
      headers: { host: `${baseDomain}:${port}` },
    });
    call.on("error", reject);
    call.on("response", (answer) => {
      let rest = "";
      answer.setEncoding("utf8");
      answer.on("data", (text: string) => {
        const parts = (rest + text).split("\n");
        rest = parts.pop()!;
        for (const line of parts) if (line) hear(line);
      });
      answer.on("end", () => resolve(answer.statusCode!));
      answer.on("error", reject);
    });
    call.end();
  });
}

let tenth = -1;

function draw(line: string) {
  const [, month, done, all] = STEP.exec(line) ?? [];
  if (!month) return;
  const share = Number(done) / Number(all);
  if (process.stdout.isTTY) {
    process.stdout.write(
      `\r\x1b[K  ${"█".repeat(Math.round(share * 30)).padEnd(30, "░")} ${Math.round(share * 100)} %  ${month}`,
    );
  } else if (Math.floor(share * 10) > tenth) {
    tenth = Math.floor(share * 10);
    console.log(`  ${tenth * 10} %  ${month}`);
  }
}

// `npm run seed` plants into a platform that was started empty, with DEMO=none.
if (import.meta.main) {
  const outcome = await plantDemo(Number(process.env.PORT ?? 8787), "heimvorteil.localhost");
  console.log(outcome === "planted" ? "The demo is planted." : "There are counties already; nothing was planted.");
}
