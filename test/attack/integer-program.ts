import highsLoader from "highs";
import { seeded } from "../support/seeded.ts";

const highs = await highsLoader();

/** So often are all numbers that are still close pushed at once. */
const ROUNDS_TOGETHER = 24;

export interface Bounds {
  low: number;
  high: number;
}

/** Whole numbers within bounds and sums of them within bounds, solved by HiGHS; nothing of it is the platform's. */
export class IntegerProgram {
  readonly numbers = new Map<string, Bounds>();
  readonly #rows: string[] = [];
  #written: string | undefined;

  /** Narrows a number to these bounds, and answers whether any is left. */
  know(name: string, { low, high }: Bounds): boolean {
    const before = this.numbers.get(name) ?? { low: 0, high: Infinity };
    const now = { low: Math.max(low, before.low), high: Math.min(high, before.high) };
    if (now.low > now.high) return false;
    this.numbers.set(name, now);
    return true;
  }

  /** `parts` add up to something within `bounds`, less `less` where it is given. */
  sum(parts: readonly string[], { low, high }: Bounds, less?: string): void {
    if (parts.length === 0) return;
    const terms = `${parts.join(" + ")}${less ? ` - ${less}` : ""}`;
    if (low === high) this.#rows.push(`${terms} = ${low}`);
    else {
      this.#rows.push(`${terms} >= ${low}`);
      if (high < Infinity) this.#rows.push(`${terms} <= ${high}`);
    }
  }

  equal = (parts: readonly string[], total: string): void => this.sum(parts, { low: 0, high: 0 }, total);

  /** A world in which `goal` is as large as it can be; undefined where there is none. */
  solve(goal: string): Map<string, number> | undefined {
    return this.#solved(goal, false) ?? this.#solved(goal, true);
  }

  /** First without asking for whole numbers, which come by themselves in most programs; then with. */
  #solved(goal: string, whole: boolean): Map<string, number> | undefined {
    const names = [...this.numbers.keys()];
    this.#written ??= this.#write(names);
    const general = whole ? ["General", ...names] : [];
    const answer = highs.solve(["Maximize", `obj: ${goal}`, this.#written, ...general, "End"].join("\n"));
    if (answer.Status !== "Optimal") return undefined;
    const world = new Map(
      names.map((name) => [name, (answer.Columns[name] as { Primal: number } | undefined)?.Primal ?? 0]),
    );
    const fractional = [...world.values()].some((value) => Math.abs(value - Math.round(value)) > 1e-6);
    return fractional ? undefined : new Map([...world].map(([name, value]) => [name, Math.round(value)]));
  }

  #write(names: readonly string[]): string {
    const rows = this.#rows.map((row, at) => `r${at}: ${row}`);
    const bounds = names.map((name) => {
      const { low, high } = this.numbers.get(name)!;
      return `${low} <= ${name} <= ${high === Infinity ? "1e6" : high}`;
    });
    return ["Subject To", ...rows, "Bounds", ...bounds].join("\n");
  }

  /**
   * How far apart each of these numbers can be, as far as `enough`; undefined where nothing fits. Every world is a witness for
   * all of them: many are pushed up and down together first, and only those that stay close are asked for one by one.
   */
  spans(names: readonly string[], enough: number): Map<string, Bounds> | undefined {
    const spans = new Map<string, Bounds>();
    const saw = (world: Map<string, number>) => {
      for (const name of names) {
        const value = world.get(name)!;
        const { low, high } = spans.get(name) ?? { low: value, high: value };
        spans.set(name, { low: Math.min(low, value), high: Math.max(high, value) });
      }
    };
    const close = () =>
      names.filter((name) => !spans.has(name) || spans.get(name)!.high - spans.get(name)!.low < enough);
    const random = seeded(names.length);
    for (let round = 0, left = close(); round < ROUNDS_TOGETHER && left.length > 0; round++, left = close()) {
      const world = this.solve(
        left
          .map(
            (name) => `${round < 2 ? "+-"[round] : random() < 0.5 ? "+" : "-"} ${1 + Math.floor(random() * 9)} ${name}`,
          )
          .join(" "),
      );
      if (!world) return undefined;
      saw(world);
    }
    for (const name of close())
      for (const goal of [name, `- ${name}`]) {
        const world = this.solve(goal);
        if (world) saw(world);
      }
    return spans;
  }
}
