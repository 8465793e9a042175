import { sectors, type Sector } from "#kernel";
import type { Dice } from "../../dice.ts";
import { familyNames, fieldNames } from "../names.ts";
import { tradesOf, type Trade } from "../trades/index.ts";
import { companyTexts } from "./texts.ts";

/** Deals names and sentences so that none comes twice before all have come once, and no name twice at all. */
export class NameBook {
  readonly #dice: Dice;
  readonly #family: () => string;
  readonly #field: () => string;
  readonly #trades: Record<Sector, () => Trade>;
  readonly #taken = new Set<string>();

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#family = dice.deck(familyNames);
    this.#field = dice.deck(fieldNames);
    this.#trades = Object.fromEntries(sectors.map((sector) => [sector, dice.deck(tradesOf[sector])])) as Record<
      Sector,
      () => Trade
    >;
  }

  company(sector: Sector) {
    const trade = this.#trades[sector]();
    return {
      trade,
      name: this.#named(trade.names),
      teaser: this.#dice.deal(trade.teasers),
      opening: this.#dice.deal(trade.openings),
    };
  }

  practice = () => this.#named(practiceNames);

  prose = (size: "small" | "large") => ({
    root: this.#dice.deal(companyTexts[size].roots),
    welcome: this.#dice.deal(companyTexts[size].welcomes),
  });

  #named(patterns: readonly string[]): string {
    for (;;) {
      const name = this.#dice.deal(patterns).replace("%", this.#family).replace("#", this.#field);
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
  }
}

const practiceNames = [
  "Hausarztpraxis %",
  "Hausarztpraxis %",
  "Hausarztpraxis %",
  "Gemeinschaftspraxis %",
  "Praxis für Allgemeinmedizin %",
  "Hausarztpraxis #",
  "Landarztpraxis #",
  "Hausärztezentrum #",
] as const;
