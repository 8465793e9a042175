import { and, eq, gt, isNotNull, type SQL, sql } from "drizzle-orm";
import type { EmployerKind, EmployerSize, Sector } from "#kernel";
import { employers, municipalities } from "../tables/index.ts";

/** What a reader narrows the directory by; practices have filters of their own. */
export interface DirectoryFilter {
  /** The slug of a municipality. */
  municipality?: string;
  kind?: EmployerKind;
  sector?: Sector;
  size?: EmployerSize;
  planningArea?: string;
  /** Practices that take students. */
  students?: boolean;
  /** Practices that may train doctors. */
  training?: boolean;
  /** Practices that look for a successor. */
  succession?: boolean;
}

export const inMunicipality = (slug: string | undefined): SQL | undefined =>
  slug === undefined
    ? undefined
    : sql`${employers.municipalityAgs} = (SELECT ${municipalities.ags} FROM ${municipalities} WHERE ${municipalities.slug} = ${slug})`;

/** All of the filter but its municipality, so that the places left to choose from can be counted. */
export const matching = ({
  kind,
  sector,
  size,
  planningArea,
  students,
  training,
  succession,
}: DirectoryFilter): SQL | undefined =>
  and(
    kind && eq(employers.kind, kind),
    sector && eq(employers.sector, sector),
    size && eq(employers.size, size),
    planningArea ? eq(employers.planningArea, planningArea) : undefined,
    students ? eq(employers.studentsWelcome, true) : undefined,
    training ? gt(employers.trainingMonths, 0) : undefined,
    succession ? isNotNull(employers.successionYear) : undefined,
  );
