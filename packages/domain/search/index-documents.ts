import { Employers, Municipalities, Openings, Overlays, type Employer, type IndexedDocument } from "#db/repositories";
import { benefitsOf, labels } from "../directory/labels.ts";
import type { Scope } from "../scope.ts";
import { indexWords, type SpelledWords } from "./index-words.ts";
import { stampOf } from "./stamp.ts";

const both = (pick: (labelled: ReturnType<typeof labels>) => string): string =>
  `${pick(labels("de"))} ${pick(labels("en"))}`;

async function placeNames(scope: Scope): Promise<Map<string, string>> {
  return new Map((await Municipalities.in(scope.directory).list()).map(({ ags, name }) => [ags, name]));
}

function employerDocument(employer: Employer, place: string, spelled: SpelledWords): IndexedDocument {
  const { id, slug, name, teaser, kind, sector, postcode, planningArea } = employer;
  const body = [employer.description, employer.story, employer.people].filter(Boolean).join("\n\n");
  const benefits = benefitsOf(employer.benefits);
  return {
    document: {
      kind: "employer",
      ref: id,
      stamp: stampOf(employer.version),
      slug,
      name,
      teaser,
      countyAgs: employer.countyAgs,
      municipalityAgs: employer.municipalityAgs,
      place,
      postcode,
      employer: id,
      employerName: name,
      employerSlug: slug,
      employerKind: kind,
      sector,
      size: employer.size,
      traits: [...benefits, ...practiceTraits(employer)],
      planningArea,
      trainingMonths: employer.trainingMonths,
      successionYear: employer.successionYear,
      studentsWelcome: employer.studentsWelcome,
    },
    words: indexWords(
      {
        name,
        teaser,
        body,
        place: `${place} ${postcode} ${planningArea ?? ""}`,
        labels: both(
          (words) =>
            `${words.kinds[kind]} ${words.sectors[sector]} ${benefits.map((one) => words.benefits[one]).join(" ")}`,
        ),
      },
      spelled,
    ),
    texts: { body },
  };
}

const practiceTraits = ({ studentsWelcome, trainingMonths, successionYear }: Employer) => [
  ...(studentsWelcome ? ["students"] : []),
  ...(trainingMonths ? ["training"] : []),
  ...(successionYear ? ["succession"] : []),
];

const present = ({ mergedInto }: Employer) => mergedInto === null;

/** The shared documents of these employers, as far as they have not become part of others. */
export async function employerDocuments(
  scope: Scope,
  ids: string[],
  spelled: SpelledWords,
): Promise<IndexedDocument[]> {
  const [employers, places] = await Promise.all([Employers.in(scope.directory).among(ids), placeNames(scope)]);
  return employers
    .filter(present)
    .map((employer) => employerDocument(employer, places.get(employer.municipalityAgs) ?? "", spelled));
}

/** The documents that stand in for the shared ones where the scope's county has an overlay; its contact is not among the words. */
export async function overlayDocuments(
  scope: Scope,
  employerIds: string[],
  spelled: SpelledWords,
): Promise<IndexedDocument[]> {
  const [overlays, employers, places] = await Promise.all([
    Overlays.in(scope.db).among(employerIds),
    Employers.in(scope.directory).among(employerIds),
    placeNames(scope),
  ]);
  return overlays.flatMap((overlay) => {
    const employer = employers.filter(present).find(({ id }) => id === overlay.employerId);
    if (!employer) return [];
    const { teaser, description, hidden, shown } = overlay;
    const worded = { ...employer, teaser: teaser || employer.teaser, description: description || employer.description };
    const indexed = employerDocument(worded, places.get(employer.municipalityAgs) ?? "", spelled);
    const stamp = stampOf(overlay.version, employer.version);
    return [{ ...indexed, document: { ...indexed.document, hidden, shown, stamp } }];
  });
}

/** The documents of those of these openings that are published. */
export async function openingDocuments(scope: Scope, ids: string[], spelled: SpelledWords): Promise<IndexedDocument[]> {
  const openings = await Openings.in(scope.directory).publishedAmong(ids);
  return openings.map((opening) => ({
    document: {
      kind: "opening",
      ref: opening.id,
      stamp: stampOf(opening.version, opening.employerVersion),
      slug: opening.slug,
      name: opening.title,
      teaser: opening.teaser,
      countyAgs: opening.countyAgs,
      municipalityAgs: opening.municipalityAgs,
      place: opening.place,
      employer: opening.employerId,
      employerName: opening.employer,
      employerSlug: opening.employerSlug,
      employerKind: opening.employerKind,
      sector: opening.sector,
      size: opening.size,
      variety: opening.kind,
      programme: opening.programme,
      workingTime: opening.workingTime,
      shownFrom: opening.publishedAt,
      shownUntil: opening.validUntil,
    },
    words: indexWords(
      {
        name: opening.title,
        teaser: opening.teaser,
        body: opening.body,
        place: opening.place,
        labels: `${opening.employer} ${both(({ openings: kinds, sectors }) => `${kinds[opening.kind]} ${sectors[opening.sector]}`)}`,
      },
      spelled,
    ),
    texts: { body: opening.body },
  }));
}
