import { addressTroubles, WebAddresses, type AddressInUse, type AddressTrouble } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { PAGE_SIZE } from "./bulk-input.ts";
import { forAgency } from "./for-agency.ts";
import { pageFrom } from "./page.ts";

export const troubles = Object.keys(addressTroubles) as AddressTrouble[];

/** Web addresses with one kind of trouble, and how many there are of each. */
export async function listAddresses(
  scope: Scope,
  _reader: Reader,
  { trouble, after }: { trouble: AddressTrouble; after?: string },
) {
  forAgency(scope);
  const addresses = WebAddresses.in(scope.directory);
  const [rows, sums] = await Promise.all([
    addresses.inTrouble(trouble, { after, limit: PAGE_SIZE + 1 }),
    addresses.counts(),
  ]);
  return { ...pageFrom<AddressInUse>(rows, ({ address }) => address), counts: countsOf(sums) };
}

/** Addresses by trouble, and how many are well or have not been looked at yet. */
export function countsOf(sums: Awaited<ReturnType<WebAddresses["counts"]>>) {
  const numberOf = (outcome: string | null) => sums.find((sum) => sum.outcome === outcome)?.number ?? 0;
  const broken = sums.reduce((sum, one) => sum + one.broken, 0);
  return {
    broken,
    moved: numberOf("moved"),
    "http-only": numberOf("http-only"),
    "not-asked": numberOf("not-asked"),
    answers: numberOf("answers"),
    unseen: numberOf(null),
    /** Failed, but not yet often enough to be called broken. */
    wavering: numberOf("silent") + numberOf("unknown-name") + numberOf("error") - broken,
  };
}
