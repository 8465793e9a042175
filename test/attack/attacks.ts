import { pooled, type MonthSum, type ReleasedTable } from "#db/repositories";
import { campaignKinds, type Indicator, type Month } from "#kernel";
import { aboutPeople } from "../../packages/db/region/publication.ts";
import { seeded } from "../support/seeded.ts";
import { Attacker, byYear, exactEye, newestOf, rangeOf, type Eye } from "./attacker.ts";
import { definitionsOf, generatedRegion, monthsFrom, type GeneratedCounty } from "./generated-region.ts";
import { ReleaseHistory } from "./release-history.ts";

/** How many hidden cells an attack was made on, and which of them it recovered. Where a belief did not hold, there was no attack. */
export interface Outcome {
  hidden: number;
  recovered: string[];
}

export const months = monthsFrom("2024-01", 24);
const [START] = months as [Month];

export interface ReleasingCounty extends GeneratedCounty {
  history: ReleaseHistory;
}

const historyOf = ({ ags, municipalities }: GeneratedCounty, indicators: readonly Indicator[]) =>
  new ReleaseHistory(ags, municipalities, definitionsOf(indicators), START);

/** Five counties that release 24 months one after the other. */
export const releasing = (seed: number, indicators: readonly Indicator[]): ReleasingCounty[] =>
  generatedRegion(seed, months).map((county) => {
    const history = historyOf(county, indicators);
    for (const { month, sums } of county.months) history.release(month, sums);
    return { ...county, history };
  });

interface Attacking {
  eye?: Eye;
  /** What is known besides the tables. */
  knowing?: (attacker: Attacker, indicator: Indicator) => void;
  /** What stood behind each version, for somebody who knows what each correction changed. */
  exact?: (indicator: Indicator) => (table: ReleasedTable, cell: string) => number;
}

/** Reads tables, year by year and indicator by indicator, and adds up what came out. */
function attack(
  tables: readonly ReleasedTable[],
  indicators: readonly Indicator[],
  { eye = rangeOf, knowing = () => {}, exact }: Attacking = {},
): Outcome {
  const outcome: Outcome = { hidden: 0, recovered: [] };
  for (const year of byYear(tables))
    for (const indicator of indicators) {
      const attacker = new Attacker(year, indicator, eye, exact?.(indicator));
      knowing(attacker, indicator);
      const recovered = attacker.recovered();
      if (!recovered) continue;
      outcome.hidden += attacker.hidden.size;
      outcome.recovered.push(...recovered.map((name) => `${indicator} ${name}`));
    }
  return outcome;
}

const together = (outcomes: readonly Outcome[]): Outcome => ({
  hidden: outcomes.reduce((sum, { hidden }) => sum + hidden, 0),
  recovered: outcomes.flatMap(({ recovered }) => recovered),
});

/** Takes the parts of each month from its total. */
export const subtractTotals = (counties: readonly ReleasingCounty[], indicators: readonly Indicator[]): Outcome =>
  together(
    counties.flatMap(({ history }) =>
      history.tables.filter(({ period }) => period.length === 7).map((month) => attack([month], indicators)),
    ),
  );

/** Takes months from years and years from months. */
export const subtractPeriods = (counties: readonly ReleasingCounty[], indicators: readonly Indicator[]): Outcome =>
  together(counties.map(({ history }) => attack(newestOf(history.tables), indicators)));

/**
 * Each county takes its own exact rows from every regional cell, and reads the next county's tables beside what is left. What a
 * regional cell adds up are published figures, so that each rounded one in it may be two more or two less.
 */
export function subtractOwnRows(counties: readonly ReleasingCounty[], indicators: readonly Indicator[]): Outcome {
  return together(
    counties.map((own, at) => {
      const target = counties[(at + 1) % counties.length]!;
      const others = counties.filter((one) => one !== own && one !== target);
      return attack(newestOf(target.history.tables), indicators, {
        knowing(attacker, indicator) {
          for (const { month, sums } of own.months)
            for (const kind of ["total", "", ...campaignKinds]) {
              const figures = counties.map((county) => figureOf(county, month, indicator, kind));
              const region = pooled(
                true,
                counties.map(({ ags }, place) => ({ countyId: `tnt_${ags}` as const, publication: figures[place]! })),
              );
              const unknown = attacker.newest(month, kind === "total" ? "t_" : `k_${kind}`);
              if (region.kind !== "about" || !unknown) continue;
              const parts = others.map((county) => {
                const name = `o${county.ags}_${month.replace("-", "_")}_${kind}`;
                attacker.program.know(name, rangeOf(figureOf(county, month, indicator, kind)));
                return name;
              });
              const slack = 2 * figures.filter((figure) => "value" in figure).length;
              const mine = exactly(sums, indicator, kind);
              attacker.program.sum([unknown, ...parts], {
                low: region.low - slack - mine,
                high: region.high + slack - mine,
              });
            }
        },
      });
    }),
  );
}

const figureOf = ({ history }: ReleasingCounty, month: Month, indicator: Indicator, kind: string) => {
  const table = newestOf(history.tables).find(({ period }) => period === month)!;
  return kind === "total" ? table.totals[indicator]! : table.byKind[indicator]![kind]!;
};

const exactly = (sums: readonly MonthSum[], indicator: Indicator, kind: string) =>
  sums
    .filter((sum) => sum.indicator === indicator && (kind === "total" || sum.kind === kind))
    .reduce((sum, { amount }) => sum + amount, 0);

/** One more person at one place, or one less. */
function onePerson(county: GeneratedCounty, indicator: Indicator, random: () => number): MonthSum {
  const places = ["", ...county.municipalities];
  return {
    indicator,
    municipalityAgs: places[Math.floor(random() * places.length)]!,
    kind: ["", ...campaignKinds][Math.floor(random() * (campaignKinds.length + 1))]!,
    amount: 1,
  };
}

/** Whether somebody who reads every version believes that what reads the same is the same, or knows exactly who came. */
export type Insight = "believes" | "knows";

const reading = (history: ReleaseHistory, indicators: readonly Indicator[], insight: Insight): Outcome =>
  attack(history.tables, indicators, insight === "knows" ? { exact: (indicator) => history.exactly(indicator) } : {});

/** In some months one person turns up late, and the month is corrected, before and after its year is complete. */
export function singleArrivals(seed: number, indicators: readonly Indicator[], insight: Insight): Outcome {
  const random = seeded(seed * 31 + 1);
  return together(
    generatedRegion(seed, months).map((county) => {
      const history = historyOf(county, indicators);
      const late = new Set([2, 7, 11, 15]);
      county.months.forEach(({ month, sums }, at) => {
        history.release(month, sums);
        const corrected = at === 13 ? county.months[4]! : late.has(at) ? { month, sums } : undefined;
        if (corrected)
          history.release(corrected.month, [
            ...corrected.sums,
            ...indicators.map((indicator) => onePerson(county, indicator, random)),
          ]);
      });
      return reading(history, indicators, insight);
    }),
  );
}

/** One month is released again and again, with one person more and without; each version is read. */
export function repetition(seed: number, indicators: readonly Indicator[], insight: Insight, times: number): Outcome {
  const random = seeded(seed * 31 + 2);
  return together(
    generatedRegion(seed, months.slice(0, 3)).map((county) => {
      const history = historyOf(county, indicators);
      const [{ month, sums }] = county.months as [GeneratedCounty["months"][number]];
      for (let time = 0; time < times; time++) {
        const person = indicators.map((indicator) => onePerson(county, indicator, random));
        history.release(month, time % 2 === 0 ? sums : [...sums, ...person]);
      }
      return reading(history, indicators, insight);
    }),
  );
}

/** The same tables with the rules switched off: figures below 8 hidden, the others as they are, or rounded without a solver. */
export function withoutRules(
  counties: readonly ReleasingCounty[],
  indicators: readonly Indicator[],
  rule: "exact" | "rounded",
): Outcome {
  const publish = (amount: number) => (rule === "exact" && amount >= 8 ? { value: amount } : aboutPeople(amount));
  return together(
    counties.map(({ history, months: own, municipalities }) => {
      const sumsOf = (table: ReleasedTable) =>
        own.filter(({ month }) => table.months.includes(month)).flatMap(({ sums }) => sums);
      const naive = newestOf(history.tables).map((table): ReleasedTable => {
        const sums = sumsOf(table);
        const amount = (indicator: Indicator, which: (sum: MonthSum) => boolean) =>
          publish(
            sums.filter((sum) => sum.indicator === indicator && which(sum)).reduce((all, one) => all + one.amount, 0),
          );
        const by = (cells: readonly string[], cellOf: (sum: MonthSum) => string) =>
          Object.fromEntries(
            indicators.map((indicator) => [
              indicator,
              Object.fromEntries(cells.map((cell) => [cell, amount(indicator, (sum) => cellOf(sum) === cell)])),
            ]),
          );
        return {
          ...table,
          totals: Object.fromEntries(indicators.map((indicator) => [indicator, amount(indicator, () => true)])),
          byMunicipality: by(["", ...municipalities], ({ municipalityAgs }) => municipalityAgs),
          byKind: by(["", ...campaignKinds], ({ kind }) => kind),
        };
      });
      return attack(naive, indicators, { eye: rule === "exact" ? exactEye : rangeOf });
    }),
  );
}

/** Two counties alone, and their regional cells exact: each takes its own rows away and has the other's. */
export function withoutThreeCounties(counties: readonly ReleasingCounty[], indicators: readonly Indicator[]): Outcome {
  const [own, target] = counties as [ReleasingCounty, ReleasingCounty];
  return attack(newestOf(target.history.tables), indicators, {
    knowing(attacker, indicator) {
      for (const [at, { month, sums }] of target.months.entries())
        for (const kind of ["", ...campaignKinds]) {
          const mine = exactly(own.months[at]!.sums, indicator, kind);
          const region = exactly(sums, indicator, kind) + mine;
          const unknown = attacker.newest(month, `k_${kind}`);
          if (unknown) attacker.program.know(unknown, { low: region - mine, high: region - mine });
        }
    },
  });
}
