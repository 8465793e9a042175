import type { Context } from "hono";

/** Marks an answer for the gateway, which takes the mark off again. */
export const SHARED = "x-shared";

/** This page is the same for every visitor until the county or the directory publishes something. No form with a token may be on it. */
export const sameForEveryone = (c: Context): void => c.header(SHARED, "page");

/** This feed may be a minute old. */
export const sameForAMinute = (c: Context): void => c.header(SHARED, "feed");
