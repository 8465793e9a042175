/** Ends of compounds that begin with a vowel or are short; others are told from the sounds around the seam. */
const vowelStems =
  "aggregat|agentur|akademie|ambulanz|amt|analytik|analyse|anlage|anwalt|anwend|apotheke|apparat|arbeit|architekt|archiv|artikel|arzt|assistenz|assistent|auftrag|ausbild|ausrust|auto|elektr|energie|entwickl|entsorg|ernahr|erzieh|industrie|informatik|ingenieur|innung|institut|instandhalt|integration|internat|obst|optik|orchester|ordnung|orthopad|unternehm|unterricht|urlaub";
const VOWEL_STEM = new RegExp(`^(?:${vowelStems})`);
/** Short ends that mean something by themselves; they are found as they are, not as a beginning. */
const SHORT = new Set(
  "amt arzt bad bahn bank bau bus dorf feld fest file hof holz hotel haus hut kauf kost kur land markt mode netz park post rad rat stahl team tech tier tor werk weg welt wirt zahn".split(
    " ",
  ),
);

const ONSET =
  /^(?:schl|schm|schn|schr|schw|sch|spr|spl|str|pfl|pfr|chr|bl|br|dr|fl|fr|gl|gn|gr|kl|kn|kr|pf|ph|pl|pr|ps|qu|sk|sp|st|th|tr|wr|zw|ch|[bcdfghjklmnpqrstvwxz])$/;
const VOWELS = /[aeiouy]/;
/** After these a German compound puts an s: Gesundheit-s-zentrum, Arbeit-s-platz. */
const TAKES_S =
  /(?:heit|keit|schaft|ung|ion|tat|ling|tum|arbeit|betrieb|handel|verein|leben|verkehr|beruf|hilf|gehalt|geschaft|auftrag|volk|amt)s$/;

const SHORTEST_COMPOUND = 7;
const SHORTEST_HEAD = 3;
const SHORTEST_TAIL = 5;
const LONGEST_TAIL = 40;

/**
 * Where a folded word may be the compound of two others: `sondermaschinenbau` ends in `maschinenbau` and in `bau`. A seam
 * lies before the consonants that can begin a German syllable (as many as can), so that `kreise` does not end in `reise`;
 * before a vowel only in front of a known stem. Some ends are no words; nobody looks for those.
 */
export function tailsOf(word: string): string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > 60 || /\d/.test(word)) return [];
  const tails: string[] = [];
  for (let at = SHORTEST_HEAD; at <= word.length - 3; at++) {
    const tail = word.slice(at);
    if (tail.length > LONGEST_TAIL) continue;
    const long = tail.length >= SHORTEST_TAIL && VOWELS.test(tail);
    if ((long || SHORT.has(tail)) && isSeam(word.slice(0, at), tail)) tails.push(tail);
  }
  return tails;
}

function isSeam(head: string, tail: string): boolean {
  if (!VOWELS.test(head)) return false;
  const vowel = tail.search(VOWELS);
  if (vowel === 0) return VOWEL_STEM.test(tail);
  const onset = tail.slice(0, vowel);
  if (!ONSET.test(onset)) return false;
  return !ONSET.test(head.at(-1)! + onset) || TAKES_S.test(head);
}
