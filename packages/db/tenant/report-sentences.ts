import { asc, eq, sql } from "drizzle-orm";
import type { Id } from "#kernel";
import type { Row } from "../statement.ts";
import { reportSentences } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type ReportSentence = Row<typeof reportSentences>;
type Named = { id: ReportSentence["id"] };

/** The text of reports to funders, each sentence with its source. */
export class ReportSentences {
  static in = (db: TenantDb) => new ReportSentences(db);
  readonly #rows: Rows<typeof reportSentences>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, reportSentences);
  }

  /** In the order in which they are read within their section. */
  ofReport = (reportId: string) =>
    this.#rows.list({
      where: eq(reportSentences.reportId, reportId as Id<"frp">),
      orderBy: [asc(reportSentences.position), asc(reportSentences.id)],
    });

  addAll = (sentences: New<typeof reportSentences>[]) => this.#rows.addAll(sentences);

  /** What the data say now; the team's wording stays. */
  repropose = (
    sentences: (Named &
      Pick<ReportSentence, "section" | "position" | "proposed" | "sourceLabel" | "sourcePath" | "orphaned">)[],
  ) => this.#rows.changeEach(sentences, ["section", "position", "proposed", "sourceLabel", "sourcePath", "orphaned"]);

  /** The team's wording. */
  word = (sentences: (Named & Pick<ReportSentence, "worded" | "wordedOver" | "leftOut">)[]) =>
    this.#rows.changeEach(sentences, ["worded", "wordedOver", "leftOut"]);

  removeEach = (ids: string[]) =>
    this.#rows.removeAll(sql`${reportSentences.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  removeOfReport = (reportId: Id<"frp">) => this.#rows.removeAll(eq(reportSentences.reportId, reportId));
}
