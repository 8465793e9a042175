import type { Topic } from "#domain/enquiries/topics";
import type { Interest } from "#domain/follow/interests";

/** What people write about, in a word or two. `accessibility` comes from the barrier form. */
const topicNames: Record<Topic | "accessibility", string> = {
  "coming-back": "Zurückkommen",
  job: "Stellensuche",
  partner: "Zu zweit oder mit Familie",
  "medical-school": "Medizinstudium",
  clerkship: "Famulatur oder PJ",
  training: "Weiterbildung",
  practice: "Eigene Praxis",
  event: "Termin",
  other: "Etwas anderes",
  accessibility: "Barriere auf der Website",
};

/** The name of a stored topic. */
export const topicName = (topic: string): string => topicNames[topic as Topic] ?? topic;

const interestNames: Record<Interest, string> = {
  jobs: "Stellen",
  "starting-out": "Ausbildung und Praktikum",
  "moving-back": "Wieder herziehen",
  studying: "Medizinstudium",
  clerkships: "Famulatur und PJ",
  "training-posts": "Weiterbildung",
  practices: "Eigene Praxis",
  events: "Termine",
  stories: "Geschichten",
};

/** Stored interests in words; none chosen means all of them. */
export const interestsInWords = (interests: string[]): string =>
  interests.length === 0 ? "alles" : interests.map((one) => interestNames[one as Interest] ?? one).join(", ");

export const languageNames = { de: "Deutsch", en: "Englisch" } as const;
