import type { Context } from "hono";

/** Marks an answer for the gateway, which takes the mark off again. */
export const SHARED = "x-shared";

/** This page is the same for every visitor until the county or the directory publishes something. No form with a token may be on it. */
export const sameForEveryone = (c: Context): void => c.header(SHARED, "page");

/** This feed may be a minute old. */
export const sameForAMinute = (c: Context): void => c.header(SHARED, "feed");

/** Whether the asker holds the answer with this entity tag, compared weakly as RFC 9110 asks for it. */
export const hasAlready = (request: Request, etag: string): boolean =>
  (request.headers.get("if-none-match") ?? "")
    .split(",")
    .some((tag) => tag.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));
