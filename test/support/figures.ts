import { commit } from "#db/repositories";
import { touched } from "#domain/figures/touched";
import { releaseMonth } from "#domain/figures/release-month";
import { asLead } from "#domain/team/actors";
import { addDays, dayOf, systemClock, type Day, type Indicator, type Month } from "#kernel";
import { mintCounty, mintCountyOnOwnGround, type County } from "./platform.ts";

/** The last day of the last month that is over. */
export const lastDay = addDays(`${dayOf(systemClock.now()).slice(0, 7)}-01` as Day, -1);
export const lastMonth = lastDay.slice(0, 7) as Month;

interface Counted {
  amounts: Partial<Record<Indicator, number>>;
  /** The municipality it happened in. */
  municipalityAgs?: string;
  day?: Day;
}

/** A county of its own that counted this in the last month. */
export async function countyThatCounted(amounts: Counted["amounts"], { ownGround = false } = {}) {
  const minted = ownGround ? await mintCountyOnOwnGround() : { ...(await mintCounty()), municipalityAgs: undefined };
  await count(minted, { amounts, municipalityAgs: minted.municipalityAgs });
  const scope = await minted.scope();
  const lead = asLead(await minted.member("lead"));
  return {
    ...minted,
    name: scope.tenant.name,
    count: (more: Counted) => count(minted, more),
    release: (reason = "") => releaseMonth(scope, lead, lastMonth, { reason, seen: "" }),
  };
}

async function count(county: County, { amounts, municipalityAgs, day = lastDay }: Counted) {
  const scope = await county.scope();
  for (const [indicator, amount] of Object.entries(amounts) as [Indicator, number][]) {
    const key = `${indicator}:${amount}:${day}`;
    await commit(scope.db, touched(scope, { indicator, amount, key, day, municipalityAgs }));
  }
}
