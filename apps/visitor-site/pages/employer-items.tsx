import { labels } from "#domain/directory/labels";
import type { EmployerKind, Language, Sector } from "#kernel";
import { EmployerItem } from "#ui";
import { hrefIn } from "../href.ts";
import { employerTexts, type EmployerTexts } from "../texts/employers.ts";
import { distanceOf, Highlight, Summary, type Highlighting } from "./highlight.tsx";
import type { Passage } from "#domain/search/passage";

export interface ListedEmployer {
  slug: string;
  name: string;
  kind: EmployerKind;
  sector: Sector;
  place: string;
  teaser: string;
  openings?: number;
  trainingMonths?: number | null;
  successionYear?: number | null;
  studentsWelcome?: boolean | null;
  /** Of a search: the passage of its text that answers, and how far it is. */
  passage?: Passage;
  kilometres?: number | null;
}

/** An employer as a row of a list, on the home page too. */
export function EmployerEntry({
  employer,
  language,
  level,
  ...found
}: Highlighting & { employer: ListedEmployer; language: Language; level?: 2 | 3 }) {
  const t = employerTexts(language);
  const { kinds, sectors } = labels(language);
  return (
    <EmployerItem
      href={hrefIn(language)(`/arbeitgeber/${employer.slug}`)}
      name={<Highlight text={employer.name} {...found} />}
      kind={employer.kind === "company" ? sectors[employer.sector] : kinds[employer.kind]}
      place={employer.place}
      distance={distanceOf(employer.kilometres, language)}
      summary={<Summary teaser={employer.teaser} passage={employer.passage} language={language} {...found} />}
      openings={employer.openings ? t.openings(employer.openings) : undefined}
      tags={practiceTags(employer, t)}
      level={level}
    />
  );
}

const practiceTags = (
  { successionYear, trainingMonths, studentsWelcome }: ListedEmployer,
  t: EmployerTexts,
): string[] => [
  ...(successionYear ? [t.successionFrom(successionYear)] : []),
  ...(trainingMonths ? [t.trainingTag] : []),
  ...(studentsWelcome ? [t.studentsTag] : []),
];
