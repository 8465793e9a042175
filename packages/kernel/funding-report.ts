import type { Day } from "./clock.ts";

/** The parts of a report to the funder that are told in sentences, in their order. */
export const accountSections = ["purpose", "work", "reached", "learned", "money", "outlook"] as const;
export type AccountSection = (typeof accountSections)[number];

/** Planned and paid, in cents, and what follows from both. */
export interface AccountLine {
  number: string;
  name: string;
  plannedCents: number;
  paidCents: number;
  /** How far above its plan, how much of that the notice permits and other lines make up for, and what the funder has to agree to. */
  overCents: number;
  coveredCents: number;
  consentCents: number;
  /** The funder's part of what was paid and is covered. */
  fundedCents: number;
  years: { year: number; plannedCents: number; paidCents: number }[];
}

export interface AccountTotals {
  plannedCents: number;
  paidCents: number;
  overCents: number;
  coveredCents: number;
  consentCents: number;
  fundedCents: number;
  /** What the county pays itself. */
  ownCents: number;
  /** The most the funder pays. */
  grantedCents: number;
}

export interface AccountReceipt {
  number: string;
  paidOn: Day;
  payee: string;
  purpose: string;
  /** The number of its line. */
  line: string;
  campaign: string;
  kind: "expense" | "refund";
  /** A refund is negative. */
  cents: number;
  filed: boolean;
}

export interface AccountGoal {
  text: string;
  indicator: string;
  unit: string;
  /** What was aimed at in the years of the period; none where no year names an amount. */
  target: number | null;
  actual: number;
  origin: "inherited" | "adapted" | "own";
}

export interface AccountSentence {
  section: AccountSection;
  text: string;
  /** Whether somebody worded it otherwise than the data would. */
  worded: boolean;
  sourceLabel: string;
  sourcePath: string;
}

/** Everything a frozen report to the funder shows. */
export interface FrozenAccount {
  county: string;
  grant: {
    title: string;
    funder: string;
    noticeNumber: string;
    noticeOn: Day;
    purpose: string;
    startsOn: Day;
    endsOn: Day;
    /** In hundredths of a percent. */
    share: number;
    permittedShift: number;
  };
  lines: AccountLine[];
  totals: AccountTotals;
  receipts: AccountReceipt[];
  goals: AccountGoal[];
  indicators: { name: string; unit: string; counts: string; amount: number }[];
  sentences: AccountSentence[];
  /** What was missing when it was frozen all the same. */
  missing: string[];
  frozenBy: string;
}
