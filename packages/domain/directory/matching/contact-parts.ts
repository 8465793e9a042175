import { fold } from "./fold.ts";
import { sharedHosts } from "./word-lists.ts";

const isShared = (host: string) => [...sharedHosts].some((shared) => host === shared || host.endsWith(`.${shared}`));

/** The host of a web address without `www.`; nothing for hosts that many share. */
export function domainOf(website: string): string {
  const address = /^https?:/i.test(website) ? website : `https://${website}`;
  if (website.trim() === "" || !URL.canParse(address)) return "";
  const host = new URL(address).hostname.toLowerCase().replace(/\.$/, "");
  const bare = host.split(".").slice(-2).join(".");
  return isShared(host) || !host.includes(".") ? "" : bare;
}

/** The host of a mail address, where it is the employer's own. */
export const mailDomainOf = (mail: string): string => (mail.includes("@") ? domainOf(mail.split("@").at(-1)!) : "");

/** The digits of a German number from behind its zero: `+49 2961 123-0` and `02961/1230` are `29611230`. */
export const phoneOf = (phone: string): string =>
  phone
    .replace(/\(0\)/, "")
    .replaceAll(/[^\d+]/g, "")
    .replace(/^(\+49|0049|0)/, "");

export interface Street {
  name: string;
  /** House number with its letter; empty where none is given. */
  number: string;
}

/** Street and house number: `Briloner Str. 4a` is `brilonerstrasse` and `4a`. */
export function streetOf(street: string): Street | undefined {
  const folded = fold(street).replaceAll(/str\b\.?/g, "strasse");
  const [, name = "", number = ""] = /^(.*?)(\d+\s*[a-z]?)?(?:\s*[-–/].*)?$/.exec(folded.trim()) ?? [];
  const letters = name.replaceAll(/[^\p{L}\d]+/gu, "");
  return letters === "" ? undefined : { name: letters, number: number.replaceAll(/\s/g, "") };
}
