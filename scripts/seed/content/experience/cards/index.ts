import type { CountySlug } from "../../county-slugs.ts";
import type { CardFacts } from "./card-facts.ts";
import { hsk } from "./hsk.ts";
import { mk } from "./mk.ts";
import { olpe } from "./olpe.ts";
import { siwi } from "./siwi.ts";
import { soest } from "./soest.ts";

/** Sixty cards. What each reports stands in its title and summary; what was learned is dealt from `lessons.ts`. */
export const cards: Record<CountySlug, readonly CardFacts[]> = { hsk, soest, mk, olpe, siwi };
