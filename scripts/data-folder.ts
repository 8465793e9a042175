import { existsSync, rmSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where databases, files and queues of the local platform stay between two starts; `DATA` names another place. */
export const dataFolder = process.env.DATA ?? ".heimvorteil";

const pidFile = join(dataFolder, "running.pid");
const demoFile = join(dataFolder, "demo.txt");

/** The process that serves from the folder now, if there is one. */
export async function occupant(): Promise<number | undefined> {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number(await readFile(pidFile, "utf8"));
  try {
    process.kill(pid, 0);
    return pid === process.pid ? undefined : pid;
  } catch {
    return undefined;
  }
}

/** Marks the folder as in use until this process ends, however it does. */
export async function moveIn(): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  await writeFile(pidFile, String(process.pid));
  process.once("exit", () => rmSync(pidFile, { force: true }));
}

/** How far the demo came: a start that was interrupted while planting leaves it half done. */
export const demoState = async (): Promise<"none" | "planting" | "planted"> =>
  existsSync(demoFile) ? ((await readFile(demoFile, "utf8")).trim() as "planting" | "planted") : "none";

export const noteDemo = (state: "planting" | "planted") => writeFile(demoFile, `${state}\n`);

/** Forgets everything the local platform ever stored. */
export const emptyDataFolder = () => rm(dataFolder, { recursive: true, force: true });
