import { and, eq, sql, type SQL } from "drizzle-orm";
import type { Benefit, EmployerKind, EmployerSize, Sector } from "#kernel";
import { isNear } from "../distance.ts";
import { employers } from "../tables/index.ts";

/** A benefit, or what a practice offers: takes students, may train doctors, looks for a successor. */
export type Trait = Benefit | "students" | "training" | "succession";

/** What a reader narrows the directory by; practices have filters of their own. */
export interface DirectoryFilter {
  /** The slug or postcode of a municipality; with `radius` in kilometres also what lies around it. */
  municipality?: string;
  radius?: number;
  kind?: EmployerKind;
  sector?: Sector;
  size?: EmployerSize;
  planningArea?: string;
  /** All of them. */
  traits?: readonly Trait[];
}

/** An employer's traits, each between two commas. */
export const traits = sql<string>`',' || ${employers.benefits} || ','
  || CASE WHEN ${employers.studentsWelcome} = 1 THEN 'students,' ELSE '' END
  || CASE WHEN ${employers.trainingMonths} > 0 THEN 'training,' ELSE '' END
  || CASE WHEN ${employers.successionYear} IS NOT NULL THEN 'succession,' ELSE '' END`;

export const having = ({ traits: wanted = [] }: DirectoryFilter): SQL | undefined =>
  and(...wanted.map((trait) => sql`instr(${traits}, ${`,${trait},`}) > 0`));

/** The facets of the directory: the name a choice is counted under, its column, and the condition of what is chosen. */
export const employerFacets = (filter: DirectoryFilter) => ({
  kind: { column: employers.kind, chosen: filter.kind && eq(employers.kind, filter.kind) },
  sector: { column: employers.sector, chosen: filter.sector && eq(employers.sector, filter.sector) },
  size: { column: employers.size, chosen: filter.size && eq(employers.size, filter.size) },
  area: {
    column: employers.planningArea,
    chosen: filter.planningArea ? eq(employers.planningArea, filter.planningArea) : undefined,
  },
  place: {
    column: employers.municipalityAgs,
    chosen: isNear(employers.municipalityAgs, filter.municipality, filter.radius),
  },
});

/** All of the filter. */
export const matching = (filter: DirectoryFilter): SQL | undefined =>
  and(having(filter), ...Object.values(employerFacets(filter)).map(({ chosen }) => chosen));
