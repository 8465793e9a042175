import { Employers, EmployerTwins, Municipalities, Tenants, type TwinPair } from "#db/repositories";
import { isId, type EmployerId } from "#kernel";
import type { Scope } from "../../scope.ts";
import type { Reader } from "../../team/actors.ts";
import { compare } from "../matching/compare.ts";
import { caresForAll } from "./may-merge.ts";

const PAGE_SIZE = 20;

/** Where a list of pairs goes on, as an address says it: `987.emp_….emp_…`. */
const cursorOf = ({ score, oneId, otherId }: TwinPair): string => [score, oneId, otherId].join(".");

function cursorIn(text: string): TwinPair | undefined {
  const [score, oneId = "", otherId = ""] = text.split(".");
  if (!/^\d{1,4}$/.test(score ?? "") || !isId("emp", oneId) || !isId("emp", otherId)) return undefined;
  return { score: Number(score), oneId, otherId };
}

/**
 * Pairs that look like one employer and that nobody has decided about, the likeliest first, with the reasons; of a county those
 * it vouches for on both sides, for the agency all.
 */
export async function listTwins(scope: Scope, _reader: Reader, after = "") {
  const { directory } = scope;
  const ownOnly = !caresForAll(scope);
  const [pairs, total, places, tenants] = await Promise.all([
    EmployerTwins.in(directory).page({ ownOnly, after: cursorIn(after), limit: PAGE_SIZE + 1 }),
    EmployerTwins.in(directory).count(ownOnly),
    Municipalities.in(directory).list(),
    Tenants.in(directory).list(),
  ]);
  const page = pairs.slice(0, PAGE_SIZE);
  const employers = await Employers.in(directory).among(page.flatMap(({ oneId, otherId }) => [oneId, otherId]));
  const side = (id: EmployerId) => {
    const employer = employers.find((one) => one.id === id)!;
    const place = places.find(({ ags }) => ags === employer.municipalityAgs)?.name ?? "";
    const county = tenants.find((tenant) => tenant.id === employer.vouchedBy)?.shortName ?? "";
    return { ...employer, place, county };
  };
  return {
    total,
    pairs: page.map(({ oneId, otherId }) => {
      const [one, other] = [side(oneId), side(otherId)];
      return { one, other, ...compare(one, other) };
    }),
    next: pairs.length > PAGE_SIZE ? cursorOf(page.at(-1)!) : undefined,
  };
}
export type TwinsPage = Awaited<ReturnType<typeof listTwins>>;
