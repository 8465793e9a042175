import { roles } from "#kernel";
import { z } from "zod";
import { line, mail } from "../fields.ts";

/** What a lead types to invite somebody. */
export const memberInput = z.strictObject({ name: line(80, 2), mail, role: z.enum(roles) });
export type MemberInput = z.infer<typeof memberInput>;

export const roleInput = memberInput.pick({ role: true });
export type RoleInput = z.infer<typeof roleInput>;
