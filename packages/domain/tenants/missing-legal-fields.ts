import type { Tenant } from "#db";
import type { LegalFields } from "#kernel";

type Field = Exclude<keyof LegalFields, "funding" | "accessibilityStatus">;

const always: readonly Field[] = [
  "body",
  "representative",
  "street",
  "postcodeTown",
  "phone",
  "mail",
  "responsible",
  "dataProtectionOfficer",
  "dataProtectionMail",
  "hosting",
  "accessibilityContact",
  "accessibilityMail",
  "accessibilityReviewedOn",
];

/** What the law asks for on the county's legal pages and is not filled in yet; the supervising authority only where there is one. */
export function missingLegalFields({ legal }: Pick<Tenant, "legal">): Field[] {
  const asked = legal.accessibilityStatus === "partial" ? [...always, "accessibilityGaps" as const] : always;
  return asked.filter((field) => legal[field] === "");
}
