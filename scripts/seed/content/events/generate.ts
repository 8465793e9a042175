import { addDays, type Day } from "#kernel";
import { Dice } from "../../dice.ts";
import { agsOf, countySlugs, shortPlace, type CountySlug, type Place } from "../county-slugs.ts";
import { formats, formatsOf, type Format } from "./formats.ts";

export interface EventSeed {
  county: CountySlug;
  title: string;
  teaser: string;
  body: string;
  en?: { title: string; teaser: string; body: string };
  day: Day;
  startTime: string;
  endTime: string;
  venue: string;
  municipality: Place;
  capacity: number | null;
  format: Format;
  /** Seats taken in advance, and of them by people who left a name; more than fit wait. */
  seats: number;
  /** How many came; none yet where the date lies ahead. */
  heads?: number;
  cancelled?: boolean;
}

const past: Record<CountySlug, number> = { hsk: 16, soest: 12, mk: 9, olpe: 7, siwi: 9 };
const upcoming: Record<CountySlug, number> = { hsk: 6, soest: 6, mk: 4, olpe: 3, siwi: 4 };
const hskTables = ["Meschede", "Brilon", "Arnsberg", "Winterberg", "Olsberg", "Schmallenberg", "Sundern", "Marsberg"];

/** The dates of all counties, 80 of them, the oldest first. */
export function eventSeeds(places: readonly Place[], today: Day): EventSeed[] {
  const dice = new Dice("events");
  const made = countySlugs.flatMap((county) => {
    const here = places.filter(({ countyAgs }) => countyAgs === agsOf[county]);
    const format = dice.deck(formatsOf[county]);
    const town = dice.deck(
      county === "hsk"
        ? here.filter((place) => hskTables.includes(shortPlace(place)))
        : [...here].sort((a, b) => b.population - a.population).slice(0, 8),
    );
    const behind = Array.from({ length: past[county] }, (_, i) =>
      took(dice, county, format(), town(), addDays(today, -Math.round(((i + 0.6) * 720) / past[county]))),
    );
    const elsewhere = () => {
      let place = town();
      while (["Meschede", "Brilon"].includes(shortPlace(place))) place = town();
      return place;
    };
    const ahead = Array.from({ length: upcoming[county] }, (_, i) =>
      willTake(
        dice,
        county,
        format(),
        elsewhere(),
        addDays(today, (county === "hsk" ? 20 : 9) + i * 13 + dice.between(0, 5)),
      ),
    );
    return [...behind, ...ahead];
  });
  return [...made, ...special(places, today)].map(onItsWeekday).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Dates the demo is walked through: a table in Meschede with few seats left, one in Brilon that is full, the days between the years. */
function special(places: readonly Place[], today: Day): EventSeed[] {
  const dice = new Dice("special dates");
  const at = (name: string) => places.find((place) => shortPlace(place) === name)!;
  const christmas = `${today.slice(5) > "12-27" ? Number(today.slice(0, 4)) + 1 : today.slice(0, 4)}-12-28` as Day;
  return [
    {
      ...willTake(dice, "hsk", formats.table, at("Meschede"), addDays(today, 10)),
      title: "Rückkehrer-Stammtisch Meschede",
      capacity: 24,
      seats: 20,
      en: {
        title: "Returners' table in Meschede",
        teaser: "Soup, a long table and people who know what coming back is like.",
        body: "We sit at a long table, eat soup and talk about what is on your mind: jobs, flats, nurseries, clubs. There are no speeches.\n\nCome alone or bring somebody.",
      },
    },
    {
      ...willTake(dice, "hsk", formats.table, at("Brilon"), addDays(today, 17)),
      title: "Rückkehrer-Stammtisch Brilon",
      capacity: 18,
      seats: 23,
    },
    { ...willTake(dice, "hsk", formats.christmas, at("Meschede"), christmas), seats: 21 },
    {
      ...willTake(dice, "soest", formats.students, at("Soest"), addDays(today, 15)),
      title: "Netzwerktreffen für Medizinstudierende",
      capacity: 28,
      seats: 33,
      en: {
        title: "Network meeting for medical students",
        teaser: "Practices, hospitals and students from the district at one table. We pay for your trip.",
        body: "Students from the district meet, get to know practices and arrange placements. Two family doctors answer questions, including the awkward ones.\n\nIf you come from far away, we pay for the trip and find you a bed.",
      },
    },
  ];
}

const withEnglish: Partial<Record<CountySlug, string>> = {
  mk: "An evening at a long table",
  olpe: "A table by the lake",
  siwi: "A table among the beeches",
};

function worded(dice: Dice, county: CountySlug, format: Format, municipality: Place, day: Day) {
  const fill = (text: string) => text.replaceAll("{ort}", shortPlace(municipality));
  return {
    county,
    format,
    municipality,
    day,
    title: fill(dice.deal(format.titles)),
    teaser: fill(dice.deal(format.teasers)),
    body: fill(dice.deal(format.bodies)),
    startTime: format.start,
    endTime: format.end,
    venue: dice.deal(format.venues),
    capacity: dice.pick(format.capacity),
  };
}

function took(dice: Dice, county: CountySlug, format: Format, municipality: Place, day: Day): EventSeed {
  const event = worded(dice, county, format, municipality, day);
  if (dice.chance(0.04)) return { ...event, seats: dice.between(2, 5), cancelled: true };
  const seats = Math.min(event.capacity ?? 60, dice.between(9, 34));
  return { ...event, seats, heads: Math.max(6, seats + dice.between(-5, 7)) };
}

function willTake(dice: Dice, county: CountySlug, format: Format, municipality: Place, day: Day): EventSeed {
  const event = worded(dice, county, format, municipality, day);
  const title = withEnglish[county];
  const en =
    title && format.key === "table"
      ? {
          title,
          teaser: "No speeches, no name tags, plenty of time to talk.",
          body: "Come alone or bring somebody. Whoever has questions gets answers; whoever has none gets dessert.",
        }
      : undefined;
  return { ...event, en, seats: dice.between(2, Math.floor((event.capacity ?? 30) * 0.7)) };
}

/** Evenings take place from Tuesday to Thursday, rounds of the workshops on Saturdays; the days between the years stay. */
function onItsWeekday(event: EventSeed): EventSeed {
  if (event.format.key === "christmas") return event;
  const weekday = new Date(`${event.day}T12:00:00Z`).getUTCDay();
  const wanted = event.format.key === "open-doors" ? [6] : [2, 3, 4];
  const shift = [0, 1, 2, 3, 4, 5, 6].find((days) => wanted.includes((weekday + days) % 7))!;
  return { ...event, day: addDays(event.day, event.heads !== undefined || event.cancelled ? shift - 7 : shift) };
}
