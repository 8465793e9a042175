import type { Opening } from "#db/repositories";
import type { Language, OpeningKind } from "#kernel";
import { fieldsOf, type OwnField } from "./kind-fields.ts";
import type { WorkingTime } from "./opening-input.ts";

/** What a form asks employers and teams; they read German. */
export const askedFor: Record<OwnField, { label: string; hint?: string }> = {
  workingTime: { label: "Umfang" },
  trainingMonths: { label: "Weiterbildungsbefugnis in Monaten", hint: "So viele Monate können hier anerkannt werden." },
  planningArea: { label: "Planungsbereich", hint: "Der Mittelbereich der KV, zum Beispiel „Brilon“." },
  halfSeats: { label: "Halbe Arztsitze", hint: "2 ist ein ganzer Sitz." },
  successionYear: { label: "Übergabe ab", hint: "Das Jahr, zum Beispiel 2028." },
  studentsWelcome: { label: "Studierende sind das ganze Jahr willkommen" },
  lodging: { label: "Eine Unterkunft wird gestellt oder vermittelt" },
};

interface KindWords {
  /** What a reader finds a field under. */
  terms: Record<OwnField, string>;
  workingTimes: Record<WorkingTime, string>;
  months: (number: number) => string;
  seats: (halves: number) => string;
  fromYear: (year: number) => string;
  studentsWelcome: string;
  lodging: string;
}

const seatsIn = (language: Language) => (halves: number) => new Intl.NumberFormat(language).format(halves / 2);

const de: KindWords = {
  terms: {
    workingTime: "Umfang",
    trainingMonths: "Weiterbildungsbefugnis",
    planningArea: "Planungsbereich",
    halfSeats: "Arztsitz",
    successionYear: "Übergabe",
    studentsWelcome: "Studierende",
    lodging: "Unterkunft",
  },
  workingTimes: {
    full: "Vollzeit",
    part: "Teilzeit",
    either: "Vollzeit oder Teilzeit",
    mini: "Minijob",
    "": "keine Angabe",
  },
  months: (number) => (number === 1 ? "1 Monat" : `${number} Monate`),
  seats: (halves) =>
    halves === 1 ? "ein halber Sitz" : halves === 2 ? "ein ganzer Sitz" : `${seatsIn("de")(halves)} Sitze`,
  fromYear: (year) => `ab ${year}`,
  studentsWelcome: "das ganze Jahr willkommen",
  lodging: "wird gestellt oder vermittelt",
};

const en: KindWords = {
  terms: {
    workingTime: "Hours",
    trainingMonths: "Training authorisation",
    planningArea: "Planning area",
    halfSeats: "Practice seat",
    successionYear: "Hand-over",
    studentsWelcome: "Students",
    lodging: "Lodging",
  },
  workingTimes: {
    full: "Full time",
    part: "Part time",
    either: "Full or part time",
    mini: "Mini job",
    "": "not stated",
  },
  months: (number) => (number === 1 ? "1 month" : `${number} months`),
  seats: (halves) => (halves === 1 ? "half a seat" : halves === 2 ? "one full seat" : `${seatsIn("en")(halves)} seats`),
  fromYear: (year) => `from ${year}`,
  studentsWelcome: "welcome all year round",
  lodging: "provided or arranged",
};

export const kindWords = (language: Language): KindWords => (language === "en" ? en : de);

type Facts = Pick<Opening, Exclude<OwnField, "workingTime">> & { kind: OpeningKind; workingTime: string };

/** What an opening of its kind says about itself, in words; fields with nothing in them are left out. */
export function kindFacts(opening: Facts, language: Language): { term: string; detail: string }[] {
  const words = kindWords(language);
  const told: Record<OwnField, string | null | false> = {
    workingTime: opening.workingTime !== "" && words.workingTimes[opening.workingTime as WorkingTime],
    trainingMonths: opening.trainingMonths !== null && words.months(opening.trainingMonths),
    planningArea: opening.planningArea,
    halfSeats: opening.halfSeats !== null && words.seats(opening.halfSeats),
    successionYear: opening.successionYear !== null && words.fromYear(opening.successionYear),
    studentsWelcome: Boolean(opening.studentsWelcome) && words.studentsWelcome,
    lodging: Boolean(opening.lodging) && words.lodging,
  };
  return fieldsOf(opening.kind).flatMap((field) => {
    const detail = told[field];
    return detail ? [{ term: words.terms[field], detail }] : [];
  });
}
