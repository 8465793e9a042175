import { measure } from "./measure.ts";
import { sampleSet } from "./sample-set.ts";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Prints how well duplicates are found in sets of 2,000 generated employers: `npm run duplicates:measure [seed …]`. */
for (const seed of process.argv
  .slice(2)
  .map(Number)
  .concat(process.argv.length > 2 ? [] : [1, 2, 3])) {
  const started = performance.now();
  const { precision, recall, hints, compared, byKind, missed, wrong } = measure(sampleSet(seed));
  const took = Math.round(performance.now() - started);
  console.log(`\nSet ${seed}: precision ${percent(precision)}, recall ${percent(recall)}`);
  console.log(`${hints.length} hints from ${compared} pairs compared, ${took} ms`);
  for (const { kind, known, found } of byKind) console.log(`  ${kind.padEnd(44)} ${found} of ${known}`);
  for (const { one, other } of wrong) console.log(`  wrong:  ${one.name} | ${other.name} (${other.sort})`);
  for (const [one, other] of missed) console.log(`  missed: ${one.name} | ${other.name} (${other.sort})`);
}
