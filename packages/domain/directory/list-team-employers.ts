import { Employers } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { countChanges } from "./count-changes.ts";
import { nameKey } from "./name-key.ts";

const PAGE_SIZE = 50;
/** SQLite compares patterns of at most fifty bytes. */
const LONGEST_WORD = 40;

export const employerLists = ["own", "shown", "region"] as const;
export type EmployerList = (typeof employerLists)[number];

/** For the team: employers the county vouches for, shows, or could show, with what it has made of each. */
export async function listTeamEmployers(
  scope: Scope,
  _reader: Reader,
  { list, query, after }: { list: EmployerList; query: string; after?: string },
) {
  const words = nameKey(query)
    .split(" ")
    .filter(Boolean)
    .slice(0, 6)
    .map((word) => word.slice(0, LONGEST_WORD));
  const [found, changes] = await Promise.all([
    Employers.in(scope.directory).forTeam({
      list,
      countyAgs: scope.tenant.countyAgs ?? "",
      words,
      after,
      limit: PAGE_SIZE + 1,
    }),
    countChanges(scope),
  ]);
  const employers = found.slice(0, PAGE_SIZE).map(({ vouchedBy, ...employer }) => ({
    ...employer,
    own: Employers.in(scope.directory).vouchedFor({ vouchedBy }),
    masterChanged: employer.overtaken === 1,
  }));
  return { employers, changes, next: found.length > PAGE_SIZE ? employers.at(-1)!.id : undefined };
}
export type TeamEmployer = Awaited<ReturnType<typeof listTeamEmployers>>["employers"][number];
