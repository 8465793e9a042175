import type { ComponentChildren } from "preact";
import { labels } from "#domain/directory/labels";
import type { EmployerView } from "#domain/directory/view-employer";
import type { Language } from "#kernel";
import { Link } from "#ui";
import { hasOwnContact } from "./employer-contact.tsx";
import { employerTexts, type EmployerTexts } from "../texts/employers.ts";

type Employer = EmployerView["employer"];
type Fact = { term: string; detail: ComponentChildren };

const given = (term: string, value: unknown, detail: ComponentChildren): Fact[] => (value ? [{ term, detail }] : []);

/** Where an employer is, how big, and how to reach it, where the county names no contact of its own. */
export function employerFacts(employer: Employer, language: Language): Fact[] {
  const t = employerTexts(language);
  const { street, postcode, place, phone, mail, website, founded, size } = employer;
  const ownContact = hasOwnContact(employer);
  return [
    {
      term: t.address,
      detail: (
        <>
          {street && (
            <>
              {street}
              <br />
            </>
          )}
          {postcode} {place}
        </>
      ),
    },
    ...given(t.phone, !ownContact && phone, <Link href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</Link>),
    ...given(t.mail, !ownContact && mail, <Link href={`mailto:${mail}`}>{mail}</Link>),
    ...given(t.website, website, <Link href={website}>{website.replace(/^https?:\/\//, "").replace(/\/$/, "")}</Link>),
    { term: t.size, detail: labels(language).sizes[size] },
    ...given(t.founded, founded, founded),
  ];
}

/** What doctors and students ask about a practice. */
export function practiceFacts(
  { kind, planningArea, doctors, trainingMonths, successionYear, halfSeats, studentsWelcome }: Employer,
  t: EmployerTexts,
): Fact[] {
  if (kind !== "practice") return [];
  return [
    ...given(t.area, planningArea, planningArea),
    ...given(t.doctors, doctors, doctors),
    ...given(t.trainingMonths, trainingMonths, t.months(trainingMonths ?? 0)),
    ...given(t.studentsFact, studentsWelcome, t.welcome),
    ...given(t.successionYear, successionYear, successionYear),
    ...given(t.halfSeats, halfSeats, halfSeats),
  ];
}
