import { linkCookie } from "./link-cookie.ts";

/** Keeps the token of a seat while its page is open. */
export const seatCookie = linkCookie("platz");
