import type { EmployerView } from "#domain/directory/view-employer";
import { Aside, Link } from "#ui";

type Employer = EmployerView["employer"];

/** Whether the county names its readers a contact of its own; the employer's phone and mail then stand with it. */
export const hasOwnContact = ({ contactName, contactMail, contactPhone }: Employer): boolean =>
  Boolean(contactName || contactMail || contactPhone);

/** Whom to call, as this county says; what it leaves open is the employer's own. */
export function EmployerContact({ employer, title }: { employer: Employer; title: string }) {
  const phone = employer.contactPhone || employer.phone;
  const mail = employer.contactMail || employer.mail;
  return (
    <Aside title={title}>
      {employer.contactName && <p>{employer.contactName}</p>}
      {phone && (
        <p>
          <Link href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</Link>
        </p>
      )}
      {mail && (
        <p>
          <Link href={`mailto:${mail}`}>{mail}</Link>
        </p>
      )}
    </Aside>
  );
}
