import { releaseReminders } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { CountyReminders } from "./county-reminders.ts";

/** When the agency last reminded each county of months that it has not released. */
export class ReleaseReminders extends CountyReminders {
  static in = (directory: DirectoryDb) => new ReleaseReminders(directory, releaseReminders);
}
