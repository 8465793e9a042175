import { asEditor, asLead, asReader } from "#domain/team/actors";
import { Refusal } from "#kernel";
import { expect } from "vitest";
import { mintCounty, type County } from "../../../support/platform.ts";

export const refusal = (code: string) => expect.objectContaining({ code }) as Refusal;

/** A county with somebody at the desk who may do everything. */
export async function seated(county: County) {
  const [scope, member] = [await county.scope(), await county.member("lead")];
  return {
    county,
    slug: county.slug,
    scope,
    lead: asLead(member),
    editor: asEditor(member),
    reader: asReader(member),
    proposer: { origin: "county", editor: asEditor(member) } as const,
  };
}
export type Seat = Awaited<ReturnType<typeof seated>>;

export async function twoSeats(first?: County) {
  const [hsk, soest] = await Promise.all([
    first ?? mintCounty({ countyAgs: "05958" }),
    mintCounty({ countyAgs: "05974" }),
  ]);
  return { hsk: await seated(hsk), soest: await seated(soest) };
}
