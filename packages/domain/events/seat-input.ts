import { z } from "zod";
import { line, mail, wholeNumber } from "../fields.ts";

export const LARGEST_PARTY = 6;

const party = wholeNumber(1, LARGEST_PARTY);

/** What a visitor types for a seat: name and address, or neither of them ("I'm coming +1"). */
export const seatInput = z
  .strictObject({
    party: party.default(1),
    name: z.union([z.literal(""), line(80, 2)]).default(""),
    mail: z.union([z.literal(""), mail]).default(""),
  })
  .refine(({ name, mail }) => !mail || name, { path: ["name"], params: { rule: "required" } })
  .refine(({ name, mail }) => !name || mail, { path: ["mail"], params: { rule: "required" } });
export type SeatInput = z.infer<typeof seatInput>;

export const partyInput = z.strictObject({ party });
export type PartyInput = z.infer<typeof partyInput>;
