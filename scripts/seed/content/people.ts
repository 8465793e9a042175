import { Dice } from "../dice.ts";
import { firstNames, personNames } from "./names.ts";

export interface Person {
  name: string;
  mail: string;
}

/** An endless line of people, each with an address nobody can have. */
export function people(seed: string): () => Person {
  const dice = new Dice(seed);
  const first = dice.deck(firstNames);
  const last = dice.deck(personNames);
  let number = 0;
  return () => {
    const [given, family] = [first(), last()];
    number++;
    return { name: `${given} ${family}`, mail: `${given}.${family}.${seed}${number}@post.example`.toLowerCase() };
  };
}
