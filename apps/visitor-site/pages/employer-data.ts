import type { Organization, PostalAddress, WithContext } from "schema-dts";
import type { EmployerView } from "#domain/directory/view-employer";

/** A German address for search engines; empty parts are left out. */
export const postalAddress = ({
  street,
  postcode,
  place,
}: {
  street: string;
  postcode: string;
  place: string;
}): PostalAddress => ({
  "@type": "PostalAddress",
  streetAddress: street || undefined,
  postalCode: postcode || undefined,
  addressLocality: place,
  addressCountry: "DE",
});

/** An employer as structured data. */
export const organizationData = (employer: EmployerView["employer"]): WithContext<Organization> => ({
  "@context": "https://schema.org",
  "@type": "Organization",
  name: employer.name,
  description: employer.teaser || undefined,
  url: employer.website || undefined,
  telephone: employer.phone || undefined,
  email: employer.mail || undefined,
  foundingDate: employer.founded ? String(employer.founded) : undefined,
  address: postalAddress(employer),
});
