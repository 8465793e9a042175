import { domainOf, mailDomainOf, phoneOf, streetOf } from "./contact-parts.ts";
import { nameParts } from "./name-parts.ts";
import { registerEntries } from "./register-number.ts";

/** What matching looks at. Everything but the name may be missing. */
export interface MatchRecord {
  name: string;
  kind?: string;
  municipalityAgs?: string;
  /** The municipality's name. */
  place?: string;
  street?: string;
  postcode?: string;
  phone?: string;
  mail?: string;
  website?: string;
  registerNumber?: string;
  vatId?: string;
}

/** A record taken apart once, to be compared with many. */
export const partsOf = (record: MatchRecord) => ({
  name: nameParts(record.name, record.place),
  kind: record.kind ?? "",
  ags: record.municipalityAgs ?? "",
  postcode: record.postcode ?? "",
  street: streetOf(record.street ?? ""),
  phone: phoneOf(record.phone ?? ""),
  domain: domainOf(record.website ?? ""),
  mailDomain: mailDomainOf(record.mail ?? ""),
  register: registerEntries(record.registerNumber ?? ""),
  vat: (record.vatId ?? "").toUpperCase().replaceAll(/[^A-Z0-9]/g, ""),
});
export type MatchParts = ReturnType<typeof partsOf>;
