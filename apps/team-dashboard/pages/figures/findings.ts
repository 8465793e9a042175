import { wholeNumber } from "#web";

const number = (value: number) => wholeNumber(value, "de");
const percent = (share: number) => `${wholeNumber(Math.round(share * 100), "de")} %`;
/** "Brilon", "Brilon und Olsberg", "Brilon, Olsberg und Winterberg". */
const joined = (names: readonly string[]) => new Intl.ListFormat("de-DE").format(names);
/** A number as a word where it is one of a few. */
const counted = (value: number) =>
  ["kein", "eines", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"][value] ??
  number(value);
const were = (value: number) => (value === 1 ? `war es ${number(value)}` : `waren es ${number(value)}`);

interface Named {
  label: string;
  amount: number;
}

/** Those with the largest amount; none where all amounts are zero. */
function leading(entries: readonly Named[]): Named[] {
  const most = Math.max(0, ...entries.map(({ amount }) => amount));
  return most === 0 ? [] : entries.filter(({ amount }) => amount === most);
}

interface Trend {
  values: readonly number[];
  /** "März 2027" */
  months: readonly string[];
  /** The target of the last month that is over. */
  target?: number;
}

/** What the whole months show, the latest against those before, against its target and against the best. */
export function trendFinding({ values, months, target }: Trend): string {
  if (values.length === 0) return "Der erste Monat ist noch nicht zu Ende.";
  if (values.every((value) => value === 0)) return "Für vergangene Monate ist noch nichts gezählt.";
  const [last, name, before] = [values.at(-1)!, months.at(-1)!, values.slice(-13, -1)];
  const start = last === 0 ? `Im ${name} wurde nichts gezählt` : `Im ${name} ${were(last)}`;
  const mean = Math.round(before.reduce((sum, value) => sum + value, 0) / Math.max(1, before.length));
  const against = before.length < 3 ? "" : `, im Mittel der Monate davor ${number(mean)}`;
  const reached =
    target === undefined ? "" : `; das Ziel von ${number(target)} ist ${last >= target ? "erreicht" : "verfehlt"}`;
  return `${start}${against}${reached}${values.length > 1 ? best(values, months) : ""}.`;
}

function best(values: readonly number[], months: readonly string[]): string {
  const top = leading(values.map((amount, at) => ({ label: months[at]!, amount })));
  const latest = top.some(({ label }) => label === months.at(-1));
  if (latest && top.length === 1) return "; so viele wie in keinem Monat davor";
  if (latest) return "; mehr waren es in keinem Monat davor";
  if (top.length > 2) return `; am meisten waren es in ${counted(top.length)} Monaten mit je ${number(top[0]!.amount)}`;
  const names = joined(top.map(({ label }) => `im ${label}`));
  return `; am meisten waren es ${names} mit ${top.length > 1 ? "je " : ""}${number(top[0]!.amount)}`;
}

/** Which kinds of campaign brought most. */
export function kindFinding(kinds: readonly Named[]): string {
  const [top, total] = [leading(kinds), kinds.reduce((sum, { amount }) => sum + amount, 0)];
  if (top.length === 0) return "In diesem Zeitraum ist nichts gezählt.";
  if (kinds.filter(({ amount }) => amount > 0).length === 1)
    return `Alles kam aus einer Art: ${top[0]!.label} (${number(total)}).`;
  const share = percent(top[0]!.amount / total);
  return top.length === 1
    ? `Das meiste kam aus einer Art: ${top[0]!.label} mit ${share}.`
    : `Am meisten brachten gleichauf ${joined(top.map(({ label }) => label))} mit je ${share}.`;
}

/** Where most was counted. */
export function placeFinding(places: readonly Named[]): string {
  const top = leading(places);
  if (top.length === 0) return "In diesem Zeitraum ist noch keiner Gemeinde etwas zugeordnet.";
  const amount = number(top[0]!.amount);
  if (places.filter((place) => place.amount > 0).length === 1) return `Alles entfiel auf ${top[0]!.label}: ${amount}.`;
  if (top.length === 1) return `Am meisten war es in ${top[0]!.label}: ${amount}.`;
  return top.length > 3
    ? `Gleich viel, je ${amount}, ist es in ${counted(top.length)} Gemeinden.`
    : `Am meisten war es gleichauf in ${joined(top.map(({ label }) => label))}: je ${amount}.`;
}

/** How many targets are reached, and where most is missing. */
export function targetFinding(rows: readonly { label: string; value: number; target: number }[]): string {
  const reached = rows.filter(({ value, target }) => value >= target).length;
  if (reached === rows.length) return rows.length === 1 ? "Das Ziel ist erreicht." : "Alle Ziele sind erreicht.";
  const far = rows.toSorted((a, b) => a.value / a.target - b.value / b.target)[0]!;
  const missing = `${rows.length === 1 ? "bisher" : `am weitesten ist der Weg bei ${far.label} mit`} ${percent(far.value / far.target)}`;
  if (rows.length === 1) return `Das Ziel ist noch nicht erreicht: ${missing}.`;
  const of = `Von ${counted(rows.length)} Zielen`;
  if (reached === 0) return `${of} ist noch keines erreicht; ${missing}.`;
  return `${of} ${reached === 1 ? "ist eines" : `sind ${counted(reached)}`} erreicht; ${missing}.`;
}

/** From the widest step of the funnel to the last. */
export function funnelFinding(steps: readonly { name: string; amount: number }[]): string {
  const first = steps.find(({ amount }) => amount > 0);
  const arrived = steps.at(-1)!.amount;
  if (!first) return "In diesem Zeitraum ist auf dem Weg noch nichts gezählt.";
  if (arrived === 0)
    return `In diesem Zeitraum kam noch niemand an; der Weg beginnt bei ${number(first.amount)} (${first.name}).`;
  const people = arrived === 1 ? "kam ein Mensch" : `kamen ${number(arrived)} Menschen`;
  return first.name === steps.at(-1)!.name
    ? `In diesem Zeitraum ${people} hier an.`
    : `Von ${number(first.amount)} auf der ersten Stufe (${first.name}) bis zum Ziel: Hier ${people} an.`;
}

interface Cohort {
  year: number;
  inTouch: number;
  inTalks: number;
  arrived: number;
}

/** From which years most came back or, while nobody did, are in touch. */
export function cohortFinding(cohorts: readonly Cohort[]): string {
  if (cohorts.length === 0) return "Noch hat niemand gesagt, in welchem Jahr der Wegzug war.";
  const by = (of: (cohort: Cohort) => number) =>
    leading(cohorts.map((cohort) => ({ label: String(cohort.year), amount: of(cohort) })));
  const years = (top: Named[]) =>
    `${top.length === 1 ? "aus dem Jahrgang" : "aus den Jahrgängen"} ${joined(top.map(({ label }) => label))}`;
  const each = (top: Named[]) => `${top.length > 1 ? "je " : ""}${number(top[0]!.amount)}`;
  const back = by(({ arrived }) => arrived);
  if (back.length > 0) return `Am meisten zurück sind ${years(back)}: ${each(back)}.`;
  const near = by(({ inTouch, inTalks }) => inTouch + inTalks);
  return `Zurück ist bisher niemand; am meisten in Kontakt sind ${years(near)}: ${each(near)}.`;
}

/** How many of those who answered still work in the county. */
export function stayingFinding({
  months,
  asked,
  answered,
  here,
}: {
  months: number;
  asked: number;
  answered: number;
  here: number;
}): string {
  if (asked === 0) return `Nach ${months} Monaten ist noch niemand gefragt.`;
  if (answered === 0) return `Nach ${months} Monaten: ${number(asked)} gefragt, noch keine Antwort.`;
  const said = answered === 1 ? "hat eine Person" : `haben ${number(answered)}`;
  const who =
    here === 0 ? "niemand davon arbeitet" : here === 1 ? "eine davon arbeitet" : `${number(here)} davon arbeiten`;
  return `Nach ${months} Monaten ${said} von ${number(asked)} geantwortet; ${who} noch im Kreis.`;
}

interface Cost {
  title: string;
  perContact: number | null;
}

/** Which campaign reached people at the lowest cost. */
export function costFinding(campaigns: readonly Cost[], euro: (cents: number) => string): string {
  const known = campaigns.filter((one): one is { title: string; perContact: number } => one.perContact !== null);
  if (known.length === 0) return "Noch steht keine Aktion mit Kosten und Kontakten da.";
  const least = Math.min(...known.map(({ perContact }) => perContact));
  const cheapest = known.filter(({ perContact }) => perContact === least);
  if (known.length === 1)
    return `Ein Kontakt kostete bei der einen Aktion mit Angaben ${euro(least)}: ${known[0]!.title}.`;
  if (cheapest.length > 3)
    return `Am günstigsten war ein Kontakt bei ${counted(cheapest.length)} Aktionen gleichauf: ${euro(least)}.`;
  const names = joined(cheapest.map(({ title }) => `„${title}“`));
  return cheapest.length === 1
    ? `Am günstigsten war ein Kontakt bei ${names}: ${euro(least)}.`
    : `Am günstigsten war ein Kontakt gleichauf bei ${names}: ${euro(least)}.`;
}
