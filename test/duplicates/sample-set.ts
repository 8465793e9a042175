import { nameKey } from "#domain/directory/name-key";
import { Chance } from "./chance.ts";
import { duplicateKinds, writtenOtherwise } from "./duplicates.ts";
import { anEmployer, asEntered, type Facts, type Sample } from "./employers.ts";
import { nearMissKinds } from "./near-misses.ts";

const EMPLOYERS = 2000;
const DUPLICATES = 300;
const NEAR_MISSES = 300;

/**
 * 2,000 employers as counties might have entered them. 300 of them stand there twice, in eight ways; another 300 only look
 * like somebody else. The same seed makes the same set.
 */
export function sampleSet(seed: number): Sample[] {
  const chance = new Chance(seed);
  const samples: Sample[] = [];
  const taken = new Set<string>();
  const add = (facts: Facts, entity: number, sort: string): boolean => {
    const place = `${nameKey(facts.name)} ${facts.municipalityAgs}`;
    if (taken.has(place)) return false;
    taken.add(place);
    samples.push({ ...facts, id: samples.length, entity, sort });
    return true;
  };

  const originals: Facts[] = [];
  while (originals.length < EMPLOYERS - DUPLICATES - NEAR_MISSES) {
    const facts = anEmployer(chance);
    if (add(asEntered(chance, facts), originals.length, "ordinary")) originals.push(facts);
  }

  const used = new Set<number>();
  const original = (fits: (facts: Facts) => boolean): number => {
    const at = chance.below(originals.length);
    return used.has(at) || !fits(originals[at]!) ? original(fits) : at;
  };
  const ways = Object.entries(duplicateKinds);
  for (let made = 0; made < DUPLICATES;) {
    const [sort, { fits, change, known }] = ways[made % ways.length]!;
    const at = original(fits);
    const facts = originals[at]!;
    const second = { ...asEntered(chance, writtenOtherwise(chance, change(chance, facts))) };
    for (const field of known?.(chance, facts) ?? []) {
      Object.assign(second, { [field]: facts[field] });
      Object.assign(samples[at]!, { [field]: facts[field] });
    }
    if (!add(second, at, sort)) continue;
    used.add(at);
    made++;
  }

  const looks = Object.entries(nearMissKinds);
  for (let made = 0; made < NEAR_MISSES;) {
    const [sort, { fits, make }] = looks[made % looks.length]!;
    const at = original(fits);
    if (!add(asEntered(chance, make(chance, originals[at]!)), originals.length + made, sort)) continue;
    used.add(at);
    made++;
  }
  return samples;
}
