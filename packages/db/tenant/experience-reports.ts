import { and, desc, eq, getTableColumns, gt, lt, or, sql } from "drizzle-orm";
import type { Id, Instant, ReportSection } from "#kernel";
import type { Write } from "../connection.ts";
import type { Row, RowOf } from "../statement.ts";
import { experienceReports, experienceReportVersions } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type ExperienceReport = Row<typeof experienceReports>;

const { sections: _, summary: __, ...inList } = getTableColumns(experienceReports);
const { content, filePath, ...facts } = getTableColumns(experienceReportVersions);
const { slug, latest } = experienceReports;
const published = { ...facts, slug, latest };
const inFull = { ...published, content };
const inLibrary = {
  slug,
  number: experienceReportVersions.number,
  publishedAt: experienceReportVersions.publishedAt,
  fileBytes: experienceReportVersions.fileBytes,
  title: sql<string>`json_extract(${content}, '$.title')`,
  subtitle: sql<string>`json_extract(${content}, '$.subtitle')`,
  summary: sql<string>`json_extract(${content}, '$.summary')`,
};
/** A version without its content. */
export type PublishedVersion = RowOf<typeof published>;
export type PublishedReport = RowOf<typeof inFull>;
export type LibraryReport = RowOf<typeof inLibrary>;

/** Reports of experience, as they are composed, and their published versions, which stay as they are. */
export class ExperienceReports {
  static in = (db: TenantDb) => new ExperienceReports(db);
  readonly #rows: Rows<typeof experienceReports>;
  readonly #versions: Rows<typeof experienceReportVersions>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, experienceReports);
    this.#versions = new Rows(db, experienceReportVersions, { publishes: "tenant" });
  }

  get = (id: string) => this.#rows.get(id);
  find = (id: string) => this.#rows.find(id);
  add = (report: New<typeof experienceReports>) => this.#rows.addUnlessThere(report);

  /** The newest first, after the one a reader has already seen. */
  list({ limit, after }: { limit: number; after?: { at: Instant; id: string } }) {
    const { createdAt, id } = experienceReports;
    const where = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), lt(id, after.id as Id<"rpt">)));
    return this.#rows.select(inList, { where, orderBy: [desc(createdAt), desc(id)], limit });
  }

  /** Changes a report that is as it was read; answers with nothing where somebody else was faster. */
  changeAsRead(
    { id, revision }: Pick<ExperienceReport, "id" | "revision">,
    patch: Patch<typeof experienceReports> & { sections?: ReportSection[] },
  ): Write<ExperienceReport> {
    return this.#rows.change(
      id,
      { ...patch, revision: sql`${experienceReports.revision} + 1` },
      eq(experienceReports.revision, revision),
    );
  }

  /**
   * Publishes a report that is as it was read. Fails where another version of this number was first, and adds nothing where the
   * report was changed meanwhile.
   */
  publish(
    { id, revision }: Pick<ExperienceReport, "id" | "revision">,
    version: Omit<New<typeof experienceReportVersions>, "reportId" | "revision">,
  ): Write<Row<typeof experienceReportVersions>> {
    const asRead = sql`EXISTS (SELECT 1 FROM experience_reports r WHERE r.tenant_id = ${this.#rows.tenantId} AND r.id = ${id}
      AND r.revision = ${revision} AND r.latest = ${version.number - 1})`;
    const added = this.#versions.addIf(asRead, { ...version, reportId: id, revision });
    const noted = this.#rows.changeWhere(
      and(
        eq(experienceReports.id, id),
        eq(experienceReports.revision, revision),
        eq(experienceReports.latest, version.number - 1),
      ),
      { latest: version.number },
    );
    return { ...added, statements: [...added.statements, ...(noted.statements as unknown as typeof added.statements)] };
  }

  /** Every version of a report, the newest first. */
  versionsOf = (id: string): Promise<PublishedVersion[]> =>
    this.#versions.select(published, {
      where: eq(experienceReportVersions.reportId, id as Id<"rpt">),
      joins: [this.#report],
      orderBy: [desc(experienceReportVersions.number)],
    });

  /** Every version of the report at an address, the newest first. */
  versionsAt = (address: string): Promise<PublishedVersion[]> =>
    this.#versions.select(published, {
      where: eq(experienceReports.slug, address),
      joins: [this.#report],
      orderBy: [desc(experienceReportVersions.number)],
    });

  /** A version of the report at an address; the newest where no number is given. */
  async version(address: string, number?: number): Promise<PublishedReport | undefined> {
    const { number: numbered } = experienceReportVersions;
    const [row] = await this.#versions.select(inFull, {
      where: and(eq(slug, address), number === undefined ? eq(numbered, latest) : eq(numbered, number)),
      joins: [this.#report],
      limit: 1,
    });
    return row;
  }

  /** Where the file of a version lies. */
  async fileOf(address: string, number: number): Promise<{ path: string; title: string } | undefined> {
    const [row] = await this.#versions.select(
      { path: filePath, title: sql<string>`json_extract(${content}, '$.title')` },
      {
        where: and(eq(slug, address), eq(experienceReportVersions.number, number)),
        joins: [this.#report],
        limit: 1,
      },
    );
    return row;
  }

  /** The newest version of each published report, the newest report first. */
  library = (limit: number): Promise<LibraryReport[]> =>
    this.#versions.select(inLibrary, {
      where: and(gt(latest, 0), eq(experienceReportVersions.number, latest)),
      joins: [this.#report],
      orderBy: [desc(experienceReports.createdAt), desc(experienceReports.id)],
      limit,
    });

  get #report() {
    return { table: experienceReports, on: eq(experienceReports.id, experienceReportVersions.reportId) };
  }
}
