import { roles } from "#kernel";
import { DataTable, Link } from "#ui";
import { signInPath, type DevelopmentGrants } from "./doors.tsx";

const roleNames = { lead: "Leitung", editor: "Redaktion", guide: "Begleitung", reader: "Lesen" };

/** Every way into the local platform, and a sign-in for each role with one click. */
export function DoorsPage({ scopes, originOf }: DevelopmentGrants) {
  return (
    <DataTable
      caption="Öffentliche Seiten und Anmeldungen"
      narrow="stack"
      columns={[{ label: "Seite" }, { label: "Auf Englisch" }, { label: "Anmelden als" }]}
      rows={scopes.map(({ tenant }) => [
        <Link href={originOf(tenant)}>{tenant.name}</Link>,
        tenant.features.includes("english") ? <Link href={`${originOf(tenant)}/en`}>English</Link> : "–",
        roles.map((role) => (
          <>
            <Link href={`${originOf(tenant)}${signInPath(role)}`}>{roleNames[role]}</Link>{" "}
          </>
        )),
      ])}
    />
  );
}
