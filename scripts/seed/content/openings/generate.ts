import { fieldsOf, type OwnField } from "#domain/openings/kind-fields";
import { addDays, openingKinds, type Day, type OpeningKind } from "#kernel";
import { Dice } from "../../dice.ts";
import { shortPlace, type CountySlug } from "../county-slugs.ts";
import type { EmployerSeed } from "../employers/employer-seed.ts";
import { apprenticeTexts, jobHopes, jobOffers, jobTasks, studyTexts } from "./careers-texts.ts";
import { gpWordings } from "./gp-texts.ts";

type CareerKind = (typeof openingKinds)["careers"][number];
type GpKind = (typeof openingKinds)["gp"][number];

/** What only some kinds of opening have, as it is typed. */
type TypedFields = Partial<Record<Exclude<OwnField, "workingTime">, string>>;

export interface OpeningSeed extends TypedFields {
  county: CountySlug;
  /** The name of its employer; names are unique. */
  employer: string;
  kind: OpeningKind;
  title: string;
  teaser: string;
  body: string;
  workingTime: "full" | "part" | "either" | "";
  starts: string;
  applyMail: string;
  publishedOn: Day;
  validUntil: Day | "";
  closed?: { on: Day; reason: "filled-through-us" | "filled-otherwise" | "withdrawn" };
}

/** How many openings each county offers in each programme; 250 in all. */
const careers: Record<CountySlug, number> = { hsk: 84, soest: 0, mk: 42, olpe: 22, siwi: 26 };
const gp: Record<CountySlug, number> = { hsk: 0, soest: 62, mk: 0, olpe: 0, siwi: 14 };
/** So many of each kind in a round of dealing. */
const times = <K extends string>(shares: Record<K, number>): K[] =>
  (Object.entries(shares) as [K, number][]).flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
const careerKinds = times<CareerKind>({ job: 9, apprenticeship: 5, internship: 2, thesis: 2, trainee: 1 });
const gpKinds = times<GpKind>({
  clerkship: 3,
  "practical-year": 2,
  "training-post": 3,
  succession: 3,
  "gp-job": 2,
  scholarship: 1,
});

/** The openings of the region, in a fixed order. */
export function openingSeeds(employers: readonly EmployerSeed[], today: Day): OpeningSeed[] {
  const dice = new Dice("openings");
  const words = new WordBook(dice);
  return (Object.keys(careers) as CountySlug[]).flatMap((county) => {
    const here = employers.filter((employer) => employer.county === county);
    const firm = dice.deck(here.filter(({ kind }) => kind !== "practice"));
    const practice = dice.deck(here.filter(({ kind }) => kind === "practice"));
    return [
      ...Array.from({ length: careers[county] }, () =>
        dated(dice, words.career(dice.deal(careerKinds), firm()), today),
      ),
      ...Array.from({ length: gp[county] }, () => dated(dice, words.gp(dice.deal(gpKinds), practice(), today), today)),
    ];
  });
}

type Worded = Omit<OpeningSeed, "publishedOn" | "validUntil" | "closed">;

/** Most openings are weeks old and open; some ran out of time, some were closed with a reason. */
function dated(dice: Dice, worded: Worded, today: Day): OpeningSeed {
  const closed = dice.chance(0.14);
  const age = closed ? dice.between(120, 600) : Math.floor(dice.next() ** 2 * 110) + 1;
  const publishedOn = addDays(today, -age);
  const reasons = { "filled-through-us": 4, "filled-otherwise": 4, withdrawn: 2 } as const;
  return {
    ...worded,
    publishedOn,
    validUntil: closed || dice.chance(0.4) ? "" : addDays(today, dice.between(14, 150)),
    ...(closed ? { closed: { on: addDays(publishedOn, dice.between(30, 100)), reason: dice.weighted(reasons) } } : {}),
  };
}

/** Of what a practice says about itself the fields this kind of opening has. */
function practiceFields(
  kind: GpKind,
  {
    planningArea,
    halfSeats,
    year,
    months,
  }: { planningArea?: string; halfSeats?: number; year: number; months: number },
  dice: Dice,
): TypedFields {
  const all: Required<TypedFields> = {
    trainingMonths: String(months),
    planningArea: planningArea ?? "",
    halfSeats: String(kind === "gp-job" ? halfSeats || 1 : 2),
    successionYear: String(year),
    studentsWelcome: "on",
    lodging: dice.chance(0.5) ? "on" : "",
  };
  return Object.fromEntries(fieldsOf(kind).flatMap((field) => (field === "workingTime" ? [] : [[field, all[field]]])));
}

/** Deals titles and sentences without early repetition. */
class WordBook {
  readonly #dice: Dice;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  career(kind: CareerKind, employer: EmployerSeed): Worded {
    const trade = employer.trade!;
    const base = { county: employer.county, employer: employer.name, kind, applyMail: employer.mail } as const;
    const lead = employer.description.split("\n\n")[0]!;
    if (kind === "job") {
      const title = this.#dice.deal(trade.jobs);
      const workingTime = this.#dice.weighted<"full" | "part" | "either">({ full: 4, either: 4, part: 2 });
      return {
        ...base,
        title: `${title} (m/w/d)`,
        teaser: employer.teaser,
        body: [lead, this.#dice.deal(jobTasks), this.#dice.deal(jobHopes), this.#dice.deal(jobOffers)].join("\n\n"),
        workingTime,
        starts: this.#dice.pick(["sofort", "nach Absprache", "zum nächsten Quartal"]),
      };
    }
    if (kind === "apprenticeship") {
      const title = this.#dice.deal(trade.apprenticeships);
      return {
        ...base,
        title: `Ausbildung: ${title} (m/w/d)`,
        teaser: employer.teaser,
        body: [lead, this.#dice.deal(apprenticeTexts), this.#dice.deal(apprenticeTexts)].join("\n\n"),
        workingTime: "full",
        starts: "1. August",
      };
    }
    const topic = this.#dice.deal(trade.topics);
    const title = {
      internship: `Praktikum: ${topic}`,
      thesis: `Abschlussarbeit: ${topic}`,
      trainee: `Traineeprogramm mit Schwerpunkt ${topic}`,
    }[kind];
    return {
      ...base,
      title,
      teaser: employer.teaser,
      body: [lead, this.#dice.deal(studyTexts[kind]), this.#dice.deal(jobOffers)].join("\n\n"),
      workingTime: kind === "trainee" ? "full" : "either",
      starts: "nach Absprache",
    };
  }

  gp(kind: GpKind, employer: EmployerSeed, today: Day): Worded {
    const { titles, teasers, bodies } = gpWordings[kind];
    const year = employer.practice?.successionYear ?? Number(today.slice(0, 4)) + 2;
    const months = employer.practice?.trainingMonths || 12;
    const fill = (text: string) =>
      text
        .replaceAll("{ort}", shortPlace(employer.place))
        .replaceAll("{jahr}", String(year))
        .replaceAll("{monate}", String(months));
    const long = kind === "succession" || kind === "gp-job";
    return {
      county: employer.county,
      employer: employer.name,
      kind,
      applyMail: employer.mail,
      title: fill(this.#dice.deal(titles)),
      teaser: fill(this.#dice.deal(teasers)),
      body: fill(`${this.#dice.deal(bodies)}\n\n${employer.description.split("\n\n")[0]!}`),
      workingTime:
        kind === "succession" || kind === "scholarship" ? "" : long || kind === "training-post" ? "either" : "full",
      ...practiceFields(kind, { ...employer.practice, year, months }, this.#dice),
      starts: long
        ? "nach Absprache"
        : this.#dice.pick(["jederzeit", "Sommersemester", "Wintersemester", "nach Absprache"]),
    };
  }
}
