import { campaignKinds, targetGroups } from "#kernel";
import { z } from "zod";
import { day, line, lines } from "../fields.ts";

/** What the agency asks, whom, and by which day. Counties are named by their slugs. */
export const roundInput = z.strictObject({
  title: line(140, 3),
  asked: lines(3000, 10),
  deadline: day,
  counties: z.array(z.string().max(60)).min(1).max(100),
});
export type RoundInput = z.infer<typeof roundInput>;

/** Until when a round runs from now on. */
export const deadlineInput = z.strictObject({ deadline: day });
export type DeadlineInput = z.infer<typeof deadlineInput>;

/** Whom to remind; nobody named means everybody who has not answered. */
export const roundReminderInput = z.strictObject({ county: z.string().trim().max(60).default("") });

/** The beginning of a card that is written for a round. */
export const roundCardInput = z.strictObject({
  title: line(140, 3),
  kind: z.enum(campaignKinds),
  targetGroup: z.enum(targetGroups),
});
export type RoundCardInput = z.infer<typeof roundCardInput>;

export const chosenCardsInput = z.strictObject({ known: z.array(z.string().max(60)).min(1).max(30) });

/** Which of the cards put aside go along as the answer. */
export const answerInput = z.strictObject({ cards: z.array(z.string().max(60)).max(50).default([]) });

/** Why a county has nothing to tell this time. */
export const regretInput = z.strictObject({ regret: lines(600, 10) });
