import { dataFolder, emptyDataFolder, occupant } from "./data-folder.ts";

const pid = await occupant();
if (pid) {
  console.error(`The platform is running (process ${pid}). Stop it with Ctrl+C first, then reset.`);
  process.exit(1);
}
await emptyDataFolder();
console.log(`${dataFolder} is gone. The next npm start plants a fresh demo.`);
