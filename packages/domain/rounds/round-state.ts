import type { Day, Instant } from "#kernel";
import { dayOf } from "#kernel";

/** How far a county is. Of an answer that it is writing nobody else knows more than this. */
export type RoundState = "answered" | "writing" | "silent";

export const stateOf = ({ answeredAt, begunAt }: { answeredAt: Instant | null; begunAt: Instant | null }): RoundState =>
  answeredAt !== null ? "answered" : begunAt !== null ? "writing" : "silent";

/** Whether the day by which an answer was asked for is over. */
export const isPast = (deadline: Day, now: Instant): boolean => dayOf(now) > deadline;
