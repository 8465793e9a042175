import type { EmployerView } from "#domain/directory/view-employer";
import { Aside, Link } from "#ui";

/** Further places where one can work for the employer. */
export function EmployerSites({ sites, title }: Pick<EmployerView, "sites"> & { title: string }) {
  if (sites.length === 0) return null;
  return (
    <Aside title={title}>
      <ul class="employer-sites">
        {sites.map(({ name, street, postcode, place, phone }) => (
          <li>
            <b>{name}</b>
            <br />
            {[street, `${postcode} ${place}`.trim()].filter(Boolean).join(", ")}
            {phone && (
              <>
                <br />
                <Link href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </Aside>
  );
}
