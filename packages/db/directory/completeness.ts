import { and, eq, isNotNull, ne, or, sql, type SQL } from "drizzle-orm";
import { employerPictures, employers } from "../tables/index.ts";

/** Groups of fields an employer's record is complete in, each by itself. */
export const fieldGroups = ["contact", "text", "location", "practice"] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** What it takes; what only practices have to say, others need not. */
export const completeIn: Record<FieldGroup, SQL> = {
  contact: and(or(ne(employers.phone, ""), ne(employers.mail, "")), ne(employers.website, ""))!,
  text: and(ne(employers.teaser, ""), ne(employers.description, ""))!,
  location: and(ne(employers.street, ""), ne(employers.postcode, ""))!,
  practice: or(
    ne(employers.kind, "practice"),
    and(isNotNull(employers.planningArea), isNotNull(employers.doctors), isNotNull(employers.trainingMonths)),
  )!,
};

/** Somebody looks better with a picture; nobody lacks anything without one. */
export const hasPicture: SQL = sql`EXISTS (SELECT 1 FROM ${employerPictures} WHERE ${employerPictures.employerId} = ${employers.id})`;
export const isPractice: SQL = eq(employers.kind, "practice");
export const isIncomplete: SQL = sql`NOT (${and(...Object.values(completeIn))})`;
