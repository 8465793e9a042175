import type { Instant } from "#kernel";

const DAY_SECONDS = 24 * 3600;

/** How long after its day a question is still worth asking; whoever is noted later is asked the next time. */
export const LATEST_DAYS = 60;
/** How long a link from a mail answers. */
export const ANSWER_SECONDS = 60 * DAY_SECONDS;
const SILENCE_SECONDS = 14 * DAY_SECONDS;

/** Whoever was written to before this moment and has not answered is silent. */
export const silentSince = (now: Instant): Instant => now - SILENCE_SECONDS;
