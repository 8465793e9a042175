import { z } from "zod";

const words = (max: number) => z.string().trim().max(max).default("");

/** What somebody has typed of an employer so far; nothing of it has to be right yet. */
export const similarInput = z.object({
  name: words(200),
  municipalityAgs: words(8),
  street: words(200),
  postcode: words(10),
  website: words(500),
  registerNumber: words(200),
  vatId: words(40),
});
