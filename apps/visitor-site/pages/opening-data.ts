import type { JobPosting, WithContext } from "schema-dts";
import type { WorkingTime } from "#domain/openings/opening-input";
import type { OpeningView } from "#domain/openings/view-opening";
import type { OpeningKind } from "#kernel";
import { postalAddress } from "./employer-data.ts";

type Opening = OpeningView["opening"];

const byTime: Record<WorkingTime, string[]> = {
  full: ["FULL_TIME"],
  part: ["PART_TIME"],
  either: ["FULL_TIME", "PART_TIME"],
  mini: ["PART_TIME"],
  "": ["OTHER"],
};
/** Search engines take postings of work only: no parts of a course of study, no practice to take over, no scholarship. */
const NO_WORK: readonly OpeningKind[] = ["thesis", "clerkship", "practical-year", "succession", "scholarship"];

/**
 * An opening as Google's job search asks for it (developers.google.com/search/docs/appearance/structured-data/job-posting):
 * title, description as HTML, dates, employer, place and kind of employment.
 */
export function jobPostingData(opening: Opening, url: string): WithContext<JobPosting> | undefined {
  if (NO_WORK.includes(opening.kind)) return undefined;
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: opening.title,
    description: asHtml([opening.teaser, opening.body].filter(Boolean).join("\n\n")),
    identifier: { "@type": "PropertyValue", name: opening.employer, value: opening.id },
    datePosted: iso(opening.publishedAt!),
    validThrough: opening.validUntil === null ? undefined : iso(opening.validUntil - 1),
    employmentType: opening.kind === "internship" ? ["INTERN"] : byTime[opening.workingTime as WorkingTime],
    hiringOrganization: {
      "@type": "Organization",
      name: opening.employer,
      sameAs: opening.employerWebsite || undefined,
    },
    jobLocation: {
      "@type": "Place",
      address: postalAddress({ street: opening.street, postcode: opening.postcode, place: opening.place }),
    },
    directApply: false,
    url,
  };
}

const iso = (at: number) => new Date(at * 1000).toISOString();

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const asHtml = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replaceAll(/[&<>]/g, (sign) => escapes[sign]!).replaceAll("\n", "<br>")}</p>`)
    .join("");
