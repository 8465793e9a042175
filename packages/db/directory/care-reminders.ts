import { careReminders } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { CountyReminders } from "./county-reminders.ts";

/** When the agency last reminded each county of its old records. */
export class CareReminders extends CountyReminders {
  static in = (directory: DirectoryDb) => new CareReminders(directory, careReminders);
}
