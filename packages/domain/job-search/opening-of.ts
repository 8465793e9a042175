import type { Opening, PlacedOffer } from "#db/repositories";
import {
  berlinInstant,
  openingKinds,
  programmes,
  sha256,
  type Day,
  type EmployerId,
  type Instant,
  type Programme,
} from "#kernel";
import { endOf, usualLastDay } from "../openings/validity.ts";

/** Where the Federal Employment Agency shows a vacancy itself. */
const detailPage = (ref: string): string =>
  `https://www.arbeitsagentur.de/jobsuche/jobdetail/${encodeURIComponent(ref)}`;

const times: Record<string, string> = {
  full: "Vollzeit",
  part: "Teilzeit",
  either: "Vollzeit oder Teilzeit",
  mini: "Minijob",
};

const dayInWords = new Intl.DateTimeFormat("de-DE", {
  timeZone: "Europe/Berlin",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const inWords = (day: Day) => dayInWords.format(berlinInstant(day, "12:00") * 1000);

/** An opening as a vacancy of the job search makes it. The results say little: what is not said there stands behind the link. */
export function openingOf(offer: PlacedOffer, employerId: EmployerId) {
  const { kind, title, occupation, workingTime, starts, municipalityAgs, countyAgs, ref } = offer;
  const programme: Programme = programmes.find((one) => (openingKinds[one] as readonly string[]).includes(kind))!;
  const time = times[workingTime];
  const teaser = [occupation === title ? "" : occupation, time].filter(Boolean).join(", ");
  const facts = [
    occupation && `Beruf: ${occupation}`,
    time && `Arbeitszeit: ${time}`,
    starts && `Beginn: ${inWords(starts)}`,
  ].filter(Boolean);
  return {
    employerId,
    programme,
    kind,
    title,
    teaser,
    body: offer.text || [...facts, "Alle Einzelheiten stehen in der Anzeige selbst."].join("\n\n"),
    workingTime: programme === "careers" || kind === "gp-job" ? workingTime : "",
    countyAgs,
    municipalityAgs,
    starts: starts && `ab ${inWords(starts)}`,
    applyUrl: offer.url || detailPage(ref),
  };
}
export type OpeningContent = ReturnType<typeof openingOf>;

/** How long a vacancy is shown that the source has at `now`: to its last day there, or its kind's usual period. */
export const validUntilOf = ({ kind, lastDay }: PlacedOffer, now: Instant): Instant =>
  endOf(lastDay || usualLastDay(kind, now));

/** What people can see of an opening, as a hash: it tells whether somebody has edited what was imported. Places follow the employer. */
export const writtenHash = ({
  kind,
  title,
  teaser,
  body,
  workingTime,
  starts,
  applyUrl,
  applyMail = "",
}: Omit<OpeningContent, "employerId" | "programme" | "countyAgs" | "municipalityAgs"> &
  Partial<Pick<Opening, "applyMail">>) =>
  sha256(JSON.stringify([kind, title, teaser, body, workingTime, starts, applyUrl, applyMail]));

/** What of a vacancy makes a difference to its opening. The day it was published moves by itself and does not. */
export const contentHash = (offer: PlacedOffer) => {
  const lasting = Object.entries(offer).filter(([name]) => name !== "published");
  return sha256(JSON.stringify(lasting.sort(([a], [b]) => (a < b ? -1 : 1))));
};
