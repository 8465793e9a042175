import { z } from "zod";
import { mail, optionalLines } from "../fields.ts";

export const MOST_AT_ONCE = 50;

/** Which employers to invite, each at which address, and what the county adds to the letter. */
export const invitationInput = z
  .strictObject({
    chosen: z.array(z.string().max(60)).max(MOST_AT_ONCE).default([]),
    address: z.record(z.string(), z.string()).default({}),
    words: optionalLines(800),
  })
  .transform(({ chosen, address, words }, context) => {
    const employers = [...new Set(chosen)];
    if (employers.length === 0) context.addIssue({ code: "custom", path: ["chosen"], params: { rule: "required" } });
    const invited = employers.map((employerId) => {
      const typed = address[employerId] ?? "";
      const checked = mail.safeParse(typed);
      if (!checked.success)
        context.addIssue({
          code: "custom",
          path: ["address", employerId],
          params: { rule: typed.trim() === "" ? "required" : "mail" },
        });
      return { employerId, address: checked.data ?? "" };
    });
    return { invited, words };
  });
export type InvitationInput = z.infer<typeof invitationInput>;
