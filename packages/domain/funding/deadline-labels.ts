import type { Deadline } from "#db/repositories";

/** What funders expect, as one says it. */
export const deadlineKindNames: Record<Deadline["kind"], string> = {
  "interim-report": "Zwischennachweis",
  "final-report": "Verwendungsnachweis",
  "payment-request": "Mittelabruf",
  other: "Sonstiges",
};

/** "Zwischennachweis", "Zwischennachweis: erstes Jahr" or what it is called where it is none of these. */
export const deadlineText = ({ kind, title }: Pick<Deadline, "kind" | "title">): string =>
  kind === "other" ? title : title === "" ? deadlineKindNames[kind] : `${deadlineKindNames[kind]}: ${title}`;
