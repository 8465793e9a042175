import { berlinInstant, type Day, type Instant } from "#kernel";
import { z } from "zod";
import { day, line, optionalLine, optionalLines, optionalWholeNumber, time } from "../fields.ts";

const LONGEST_DAYS = 31;

/** A day as the browser sends it, or as people write it: "12.3.2027". */
const typedDay = z
  .string()
  .trim()
  .min(1)
  .transform((text) => {
    const [, date, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
    return year ? `${year}-${month!.padStart(2, "0")}-${date!.padStart(2, "0")}` : text;
  })
  .pipe(day);

/** A time of day as the browser sends it, or as people write it: "18.30 Uhr", "9 Uhr". */
const typedTime = z
  .string()
  .trim()
  .min(1)
  .transform((text) => {
    const [, hour, minute = "00"] = /^(\d{1,2})(?:[.:](\d\d))?(?:\s?Uhr)?$/i.exec(text) ?? [];
    return hour ? `${hour.padStart(2, "0")}:${minute}` : text;
  })
  .pipe(time);

/** Begin and end can be compared once each of their parts can be read. */
const readable = {
  when: ({ issues }: z.core.ParsePayload) =>
    !issues.some(({ path }) => ["day", "startTime", "endDay", "endTime"].includes(String(path?.[0]))),
};

/** What an editor types for a date. Days and times are those of Europe/Berlin; the body is Markdown. */
export const eventInput = z
  .strictObject({
    title: line(140, 3),
    teaser: optionalLine(280),
    body: optionalLines(20_000),
    titleEn: optionalLine(140),
    teaserEn: optionalLine(280),
    bodyEn: optionalLines(20_000),
    day: typedDay,
    startTime: typedTime,
    /** Empty where the date ends on the day it begins. */
    endDay: z.union([z.literal(""), typedDay]).default(""),
    endTime: typedTime,
    place: line(120, 2),
    address: optionalLine(160),
    municipalityAgs: z
      .string()
      .trim()
      .regex(/^(\d{8})?$/)
      .default(""),
    host: optionalLine(120),
    /** Empty where everybody fits in. */
    capacity: optionalWholeNumber(1, 5000),
    campaignId: z
      .string()
      .trim()
      .regex(/^(cmp_[0-9a-z]{4,40})?$/)
      .default(""),
  })
  .refine((input) => momentsOf(input).endsAt > momentsOf(input).startsAt, {
    ...readable,
    path: ["endTime"],
    params: { rule: "after-start" },
  })
  .refine((input) => momentsOf(input).endsAt <= momentsOf(input).startsAt + LONGEST_DAYS * 24 * 3600, {
    ...readable,
    path: ["endDay"],
    params: { rule: "too-big", limit: `${LONGEST_DAYS} Tage` },
  });
export type EventInput = z.infer<typeof eventInput>;

interface Times {
  day: string;
  startTime: string;
  endDay: string;
  endTime: string;
}

/** When it begins and ends. */
export function momentsOf({ day, startTime, endDay, endTime }: Times): { startsAt: Instant; endsAt: Instant } {
  return { startsAt: berlinInstant(day as Day, startTime), endsAt: berlinInstant((endDay || day) as Day, endTime) };
}
