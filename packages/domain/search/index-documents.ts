import {
  Employers,
  Municipalities,
  Openings,
  Overlays,
  type Employer,
  type SearchDocument,
  type SearchWords,
} from "#db/repositories";
import { labels } from "../directory/labels.ts";
import type { Scope } from "../scope.ts";
import { spellingsOf, wordsOf } from "./folding.ts";

/** Goes into every stamp: a new number makes the whole index stale, so that it is written anew by and by. */
const FORMAT = 1;
export const stampOf = (...versions: number[]): string => [FORMAT, ...versions].join(".");

export interface Indexed {
  document: SearchDocument;
  words: SearchWords;
}

const both = (pick: (labelled: ReturnType<typeof labels>) => string): string =>
  `${pick(labels("de"))} ${pick(labels("en"))}`;

function wordsFor(texts: Record<"name" | "teaser" | "place" | "labels" | "body", string>): SearchWords {
  const parts = Object.entries(texts).map(([part, text]) => [part, wordsOf(text)] as const);
  const known = new Set(parts.flatMap(([, words]) => words));
  const spellings = [...known].flatMap((word) =>
    spellingsOf(word).map((spelling) => [spelling, word] as [string, string]),
  );
  return { ...(Object.fromEntries(parts.map(([part, words]) => [part, words.join(" ")])) as typeof texts), spellings };
}

async function placeNames(scope: Scope): Promise<Map<string, string>> {
  return new Map((await Municipalities.in(scope.directory).list()).map(({ ags, name }) => [ags, name]));
}

function employerDocument(employer: Employer, place: string): Indexed {
  const { id, slug, name, teaser, kind, sector } = employer;
  return {
    document: {
      ...employer,
      kind: "employer",
      employerKind: kind,
      ref: id,
      employer: id,
      employerName: name,
      employerSlug: slug,
      stamp: stampOf(employer.version),
      hidden: false,
      shown: false,
      place,
      openingKind: "",
      programme: "",
      validUntil: null,
    },
    words: wordsFor({
      name,
      teaser,
      body: employer.description,
      place: `${place} ${employer.postcode} ${employer.planningArea ?? ""}`,
      labels: both(({ kinds, sectors }) => `${kinds[kind]} ${sectors[sector]}`),
    }),
  };
}

/** The shared documents of these employers. */
export async function employerDocuments(scope: Scope, ids: string[]): Promise<Indexed[]> {
  const [employers, places] = await Promise.all([Employers.in(scope.directory).among(ids), placeNames(scope)]);
  return employers.map((employer) => employerDocument(employer, places.get(employer.municipalityAgs) ?? ""));
}

/** The documents that stand in for the shared ones where the scope's county has an overlay; its contact is not among the words. */
export async function overlayDocuments(scope: Scope, employerIds: string[]): Promise<Indexed[]> {
  const [overlays, employers, places] = await Promise.all([
    Overlays.in(scope.db).among(employerIds),
    Employers.in(scope.directory).among(employerIds),
    placeNames(scope),
  ]);
  return overlays.flatMap((overlay) => {
    const employer = employers.find(({ id }) => id === overlay.employerId);
    if (!employer) return [];
    const { teaser, description, hidden, shown } = overlay;
    const worded = { ...employer, teaser: teaser || employer.teaser, description: description || employer.description };
    const { document, words } = employerDocument(worded, places.get(employer.municipalityAgs) ?? "");
    return [{ document: { ...document, hidden, shown, stamp: stampOf(overlay.version, employer.version) }, words }];
  });
}

/** The documents of these openings. */
export async function openingDocuments(scope: Scope, ids: string[]): Promise<Indexed[]> {
  const openings = await Openings.in(scope.directory).among(ids);
  return openings.map((opening) => ({
    document: {
      ...opening,
      kind: "opening",
      ref: opening.id,
      employer: opening.employerId,
      employerName: opening.employer,
      name: opening.title,
      openingKind: opening.kind,
      stamp: stampOf(opening.version, opening.employerVersion),
      hidden: false,
      shown: false,
      planningArea: null,
      trainingMonths: null,
      successionYear: null,
      studentsWelcome: null,
    },
    words: wordsFor({
      name: opening.title,
      teaser: opening.teaser,
      body: opening.body,
      place: opening.place,
      labels: `${opening.employer} ${both(({ openings: kinds, sectors }) => `${kinds[opening.kind]} ${sectors[opening.sector]}`)}`,
    }),
  }));
}
