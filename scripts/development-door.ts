import { request } from "node:http";

/** Has this machine's running platform open one of its development doors, and prints what it answers. */
export function openDoor(path: string): void {
  const port = Number(process.env.PORT ?? 8787);
  const headers = { host: `heimvorteil.localhost:${port}` };
  const call = request({ host: "127.0.0.1", port, method: "POST", path, headers });
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
