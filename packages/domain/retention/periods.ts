import type { RetentionClass } from "#db/tables";

interface Period {
  class: RetentionClass;
  /** Whole days after what the name says; null where the end is an act, not a date. */
  days: number | null;
  reason: string;
}

/**
 * How long personal data stay, and why. The nightly round deletes by this table and the privacy page quotes it, so that
 * what is promised is what is done.
 */
export const periods = {
  "unconfirmed-follow": {
    class: "follow",
    days: 7,
    reason: "Long enough to find the mail; nobody has agreed to more.",
  },
  follower: { class: "follow", days: null, reason: "As long as the person wants; leaving deletes at once." },
  "unconfirmed-alert": {
    class: "follow",
    days: 7,
    reason: "Long enough to find the mail; nobody has agreed to more.",
  },
  "alert-reader": { class: "follow", days: null, reason: "As long as the person wants; ending it deletes at once." },
  "answered-enquiry": {
    class: "enquiry",
    days: 183,
    reason: "Half a year, for when somebody comes back to the answer.",
  },
  "unanswered-enquiry": {
    class: "enquiry",
    days: 365,
    reason: "What nobody answered in a year will not be answered any more.",
  },
  attendee: {
    class: "rsvp",
    days: 30,
    reason: "For questions after the date; the number of seats stays without a name.",
  },
  import: {
    class: "import",
    days: 30,
    reason: "To see what a file changed, and to correct and repeat the rows that did not go through.",
  },
  mail: { class: "mail", days: 30, reason: "To see whether a mail that somebody misses was sent." },
  "sign-in": {
    class: "sign-in",
    days: 1,
    reason: "Links and codes of the team work for minutes; a day is for finding faults.",
  },
  session: { class: "sign-in", days: 0, reason: "Of no use once it has ended." },
  member: { class: "team", days: null, reason: "The team's own people: who did what has to stay answerable." },
  "desk-account": {
    class: "desk",
    days: null,
    reason: "The address on file of an employer, as long as it keeps its profile at the county's desk.",
  },
  "closed-desk": {
    class: "desk",
    days: 183,
    reason: "Half a year, for questions about what an employer did before its desk was closed.",
  },
  "address-change": {
    class: "desk",
    days: 90,
    reason: "To see who changed an address on file, should somebody ask why they cannot get in.",
  },
  "quiet-talks": {
    class: "arrival",
    days: 730,
    reason: "Moving back takes time; talks that nobody has touched for two years are over.",
  },
  "ended-talks": {
    class: "arrival",
    days: 183,
    reason: "Half a year, for when talks are taken up again.",
  },
  arrival: {
    class: "arrival",
    days: 183,
    reason: "Half a year after the first working day, for help with settling in.",
  },
  "followed-arrival": {
    class: "arrival",
    days: 1190,
    reason: "They agreed to be asked 3, 12 and 36 months after their first working day; then it is done.",
  },
  receipt: {
    class: "funding",
    days: null,
    reason: "Receipts prove to the funder what was paid, and stay as long as the grant has to be accounted for.",
  },
  ledger: {
    class: "record",
    days: null,
    reason: "Proof of consent and of changes; people stand in it under a pseudonym whose key goes with them.",
  },
} as const satisfies Record<string, Period>;

export type PeriodName = keyof typeof periods;

/** The period in seconds; only for those that end by a date. */
export const secondsOf = (
  name: { [N in PeriodName]: (typeof periods)[N]["days"] extends number ? N : never }[PeriodName],
): number => periods[name].days * 24 * 3600;
