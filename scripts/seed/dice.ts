/** Chance that falls the same way every time: the demo is the same on every machine. */
export class Dice {
  #state: number;
  readonly #decks = new Map<readonly unknown[], () => unknown>();

  constructor(seed: string) {
    this.#state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16777619), 2166136261);
  }

  /** A number in [0, 1); mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** One of the keys, each as likely as its weight. */
  weighted<K extends string>(weights: Partial<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1)!)[0];
  }

  shuffled<T>(items: readonly T[]): T[] {
    const cards = [...items];
    for (let i = cards.length - 1; i > 0; i--) {
      const j = this.between(0, i);
      [cards[i], cards[j]] = [cards[j]!, cards[i]!];
    }
    return cards;
  }

  /** Deals the items in random order and shuffles again only when all have been dealt, so that nothing repeats early. */
  deck<T>(items: readonly T[]): () => T {
    let cards: T[] = [];
    return () => {
      if (cards.length === 0) cards = this.shuffled(items);
      return cards.pop()!;
    };
  }

  /** The next card of the deck of these items, which this pair of dice keeps. */
  deal<T>(items: readonly T[]): T {
    const deck = this.#decks.get(items) ?? this.deck(items);
    this.#decks.set(items, deck);
    return deck() as T;
  }
}
