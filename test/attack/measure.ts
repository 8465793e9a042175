import type { Indicator } from "#kernel";
import {
  releasing,
  repetition,
  singleArrivals,
  subtractOwnRows,
  subtractPeriods,
  subtractTotals,
  withoutRules,
  withoutThreeCounties,
  type Outcome,
} from "./attacks.ts";

/** More seeds and all figures about people, for whoever wants to look longer than the tests do: `npm run attack:measure -- 5`. */
const seeds = Number(process.argv[2] ?? 3);
const people: Indicator[] = ["heads", "rsvps", "followers", "enquiries", "returns"];

for (let seed = 1; seed <= seeds; seed++) {
  const counties = releasing(seed, people);
  const cells = counties.flatMap(({ history }) => history.tables.flatMap(({ coarser }) => coarser));
  console.log(`\nSeed ${seed}: ${cells.length} cells made coarser to protect others`);
  say("subtraction of totals", subtractTotals(counties, people));
  say("subtraction of periods", subtractPeriods(counties, people));
  say("subtraction of a county's own exact rows", subtractOwnRows(counties, people));
  for (const insight of ["believes", "knows"] as const) {
    say(`single arrivals, by one who ${insight} what changed`, singleArrivals(seed, people, insight));
    say(`averaging by repetition, by one who ${insight} it`, repetition(seed, people, insight, 8));
  }
  say("control: exact figures beside hidden ones", withoutRules(counties, people, "exact"));
  say("control: rounding without the solver", withoutRules(counties, people, "rounded"));
  say("control: two counties in exact regional cells", withoutThreeCounties(counties, people));
}

function say(name: string, { hidden, recovered }: Outcome) {
  console.log(`  ${name.padEnd(50)} ${String(recovered.length).padStart(5)} of ${hidden} hidden cells`);
}
