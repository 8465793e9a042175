import { compareParts, HINT } from "#domain/directory/matching/compare";
import { keysOf } from "#domain/directory/matching/keys-of";
import { partsOf } from "#domain/directory/matching/match-record";
import type { Sample } from "./employers.ts";

export interface Pair {
  one: Sample;
  other: Sample;
  score: number;
}

/** All pairs that have a key in common, as the directory looks for them, with their scores. */
export function candidatePairs(samples: Sample[]): Pair[] {
  const holders = new Map<string, Sample[]>();
  for (const sample of samples) {
    for (const { kind, key } of keysOf(sample)) {
      const at = `${kind} ${key}`;
      const list = holders.get(at);
      if (list) list.push(sample);
      else holders.set(at, [sample]);
    }
  }
  const parts = samples.map(partsOf);
  const pairs = new Map<number, Pair>();
  for (const block of holders.values()) {
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const name = one.id * samples.length + other.id;
        if (!pairs.has(name))
          pairs.set(name, { one, other, score: compareParts(parts[one.id]!, parts[other.id]!).score });
      }
    }
  }
  return [...pairs.values()];
}

export interface Measure {
  precision: number;
  recall: number;
  /** All pairs people would be told of. */
  hints: Pair[];
  compared: number;
  /** Of the known duplicates of each kind, how many are found. */
  byKind: { kind: string; known: number; found: number }[];
  missed: [Sample, Sample][];
  /** Hints that are none. */
  wrong: Pair[];
}

/** Which hints people would get for a set, held against what is known of it. */
export function measure(samples: Sample[]): Measure {
  const pairs = candidatePairs(samples);
  const hints = pairs.filter(({ score }) => score >= HINT);
  const right = new Set(hints.filter(({ one, other }) => one.entity === other.entity).map(({ other }) => other.id));
  const twice = samples.filter(({ id, entity }) => id !== entity && samples[entity]?.entity === entity);
  const kinds = [...new Set(twice.map(({ sort }) => sort))];
  return {
    precision: right.size / hints.length,
    recall: right.size / twice.length,
    hints,
    compared: pairs.length,
    byKind: kinds.map((kind) => {
      const known = twice.filter(({ sort }) => sort === kind);
      return { kind, known: known.length, found: known.filter(({ id }) => right.has(id)).length };
    }),
    missed: twice.filter(({ id }) => !right.has(id)).map((sample) => [samples[sample.entity]!, sample]),
    wrong: hints.filter(({ one, other }) => one.entity !== other.entity),
  };
}
