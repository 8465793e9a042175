import { Appearances } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Desk } from "./open-desk.ts";

/** On which counties' sites the employer stands, with the address there. */
export async function listAppearances(scope: Scope, desk: Desk) {
  const counties = await Appearances.in(scope.directory).of(desk.employerId);
  const here = new URL(scope.origin);
  return counties.map(({ host, ...county }) => ({
    ...county,
    url: `${here.protocol}//${host}${here.port && `:${here.port}`}/arbeitgeber/${desk.slug}`,
  }));
}
export type Appearance = Awaited<ReturnType<typeof listAppearances>>[number];
