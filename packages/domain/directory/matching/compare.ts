import { compareNames } from "./compare-names.ts";
import { partsOf, type MatchParts, type MatchRecord } from "./match-record.ts";
import { reasonsFrom, type Evidence, type Reason } from "./reasons.ts";
import { sameEntry } from "./register-number.ts";

export interface Comparison {
  /** How likely the two are the same employer, 0 to 1. */
  score: number;
  reasons: Reason[];
}

/** From this score on people are told. */
export const HINT = 0.7;

/** What two records would have to overcome if nothing but their being compared were known. */
const DOUBT = -4;

/** Another place is another place of work, whatever else is the same: branches share numbers, website and name. */
const ELSEWHERE = -30;

/** Weighs what speaks for and against two records being the same employer, and says why. */
export const compare = (a: MatchRecord, b: MatchRecord): Comparison => compareParts(partsOf(a), partsOf(b));

export function compareParts(a: MatchParts, b: MatchParts): Comparison {
  const evidence = [...fromNumbers(a, b), ...fromName(a, b), ...fromPlace(a, b), ...fromContact(a, b)].filter(
    ({ weight }) => weight !== 0,
  );
  const sum = evidence.reduce((total, { weight }) => total + weight, DOUBT);
  return { score: 1 / (1 + Math.exp(-sum)), reasons: reasonsFrom(evidence) };
}

/** The numbers that an employer has only one of. */
function fromNumbers(a: MatchParts, b: MatchParts): Evidence[] {
  const entry = sameEntry(a.register, b.register);
  const shared =
    entry === undefined && a.register.some(({ number }) => b.register.some((one) => one.number === number));
  return [
    { code: entry ? "same-register" : "other-register", weight: entry === undefined ? 0 : entry ? 8 : -6 },
    { code: "same-register-number", weight: shared ? 3 : 0 },
    a.vat && b.vat && a.vat === b.vat
      ? { code: "same-vat", weight: 8 }
      : { code: "other-vat", weight: a.vat && b.vat ? -6 : 0 },
  ];
}

const isPractice = ({ kind, name }: MatchParts) => kind === "practice" || name.isPractice;

function fromName(one: MatchParts, other: MatchParts): Evidence[] {
  const [a, b] = [one.name, other.name];
  const { likeness, contained, conflict, otherFirstName } = compareNames(a, b);
  const oneBranch = a.isBranch !== b.isBranch;
  return [
    likeness === 1
      ? { code: "same-name", weight: 4 }
      : contained
        ? { code: "name-shorter", weight: 4.4 * likeness - 0.7 }
        : likeness >= 0.85
          ? { code: "name-almost", weight: 3.4 }
          : likeness >= 0.55
            ? { code: "name-similar", weight: 1 }
            : { code: "other-name", weight: -2 },
    { code: "name-contradicts", weight: likeness >= 0.4 && conflict > 0 ? -5.5 : 0 },
    { code: "other-legal-form", weight: a.form && b.form && a.form !== b.form ? -0.6 : 0 },
    { code: "sister-company", weight: a.role !== b.role ? -6 : 0 },
    { code: "other-first-name", weight: otherFirstName ? -6 : 0 },
    { code: "one-is-a-branch", weight: oneBranch ? -2.5 : 0 },
    { code: "one-is-a-practice", weight: isPractice(one) === isPractice(other) ? 0 : -3 },
    { code: "other-number", weight: a.numbers !== b.numbers ? -3 : 0 },
  ];
}

function fromPlace(a: MatchParts, b: MatchParts): Evidence[] {
  const samePostcode = a.postcode !== "" && a.postcode === b.postcode;
  const sameRoad = a.street !== undefined && b.street !== undefined && a.street.name === b.street.name;
  const sameHouse = sameRoad && a.street!.number !== "" && a.street!.number === b.street!.number;
  const placed = a.ags && b.ags;
  return [
    placed && a.ags === b.ags
      ? { code: "same-place", weight: 1.5 }
      : samePostcode
        ? { code: "same-postcode", weight: 0.8 }
        : { code: "other-place", weight: placed ? ELSEWHERE : 0 },
    sameHouse
      ? { code: "same-street", weight: 1.8 }
      : sameRoad
        ? { code: "same-road", weight: 0.3 }
        : { code: "other-street", weight: a.street && b.street ? -1.5 : 0 },
  ];
}

function fromContact(a: MatchParts, b: MatchParts): Evidence[] {
  const domain = a.domain && b.domain ? a.domain === b.domain : undefined;
  const mailHost =
    domain !== true && [a.domain, a.mailDomain].some((one) => one && [b.domain, b.mailDomain].includes(one));
  return [
    {
      code: domain ? "same-website" : "other-website",
      weight: domain === undefined || mailHost ? 0 : domain ? 2.5 : -1.5,
    },
    { code: "same-mail-host", weight: mailHost ? 2 : 0 },
    phones(a.phone, b.phone),
  ];
}

function phones(a: string, b: string): Evidence {
  if (a === "" || b === "") return { code: "other-phone", weight: 0 };
  if (a === b) return { code: "same-phone", weight: 2.5 };
  const common = [...a].findIndex((digit, at) => digit !== b[at]);
  const shared = common === -1 ? a.length : common;
  const isExtension = shared >= 7 && shared >= Math.min(a.length, b.length) - 2;
  return isExtension ? { code: "same-switchboard", weight: 1.2 } : { code: "other-phone", weight: -1.2 };
}
