import type { ComponentChildren } from "preact";
import { addressSentence, fieldGroupNames } from "#domain/care/labels";
import type { OwnCare } from "#domain/care/own-care";
import { Button, DataTable, Field, Form, Link } from "#ui";
import { shortDate } from "#web";

const PATH = "/team/arbeitgeber";

interface StaleProps {
  rows: OwnCare["stale"]["rows"];
  mayWrite: boolean;
  /** What can be done with the ticked ones. */
  children: ComponentChildren;
}

/** Records nobody has confirmed for a year, each to confirm alone or with others. */
export function StaleEmployers({ rows, mayWrite, children }: StaleProps) {
  if (rows.length === 0) return null;
  const table = (
    <DataTable
      id="id"
      caption="Lange nicht bestätigt, die ältesten zuerst"
      captionHidden
      narrow="stack"
      columns={[
        { label: "Arbeitgeber" },
        { label: "Ort" },
        { label: "Zuletzt bestätigt" },
        { label: "Eintrag" },
        ...(mayWrite ? [{ label: "Bestätigen", hidden: true }] : []),
      ]}
      rows={rows.map(({ id, name, place, confirmedAt }) => [
        mayWrite ? <Field kind="checkbox" id={id} name="id" value={id} label={name} /> : name,
        place,
        shortDate(confirmedAt, "de"),
        <Link href={`${PATH}/${id}`} label={`${name} ansehen`}>
          Ansehen
        </Link>,
        ...(mayWrite
          ? [
              <Button
                kind="secondary"
                small
                icon="check"
                formAction={`${PATH}/${id}/bestaetigung`}
                label={`${name} stimmt noch`}
              >
                Stimmt noch
              </Button>,
            ]
          : []),
      ])}
    />
  );
  return mayWrite ? (
    <Form action={`${PATH}/pflege/bestaetigungen`} label="Einträge bestätigen">
      {children}
      {table}
      {rows.length > 10 && children}
    </Form>
  ) : (
    table
  );
}

/** Records that lack something, and what. */
export function IncompleteEmployers({ rows, mayWrite }: { rows: OwnCare["incomplete"]["rows"]; mayWrite: boolean }) {
  if (rows.length === 0) return null;
  return (
    <DataTable
      id="unvollstaendig"
      caption="Unvollständige Einträge"
      captionHidden
      narrow="stack"
      columns={[{ label: "Arbeitgeber" }, { label: "Ort" }, { label: "Es fehlt" }, { label: "Eintrag" }]}
      rows={rows.map(({ id, name, place, contact, text, location, practice }) => [
        name,
        place,
        missing({ contact, text, location, practice }),
        <Link href={mayWrite ? `${PATH}/${id}/bearbeiten` : `${PATH}/${id}`} label={`${name} ergänzen`}>
          {mayWrite ? "Ergänzen" : "Ansehen"}
        </Link>,
      ])}
    />
  );
}

const missing = (complete: Record<keyof typeof fieldGroupNames, number>): string =>
  (Object.keys(fieldGroupNames) as (keyof typeof fieldGroupNames)[])
    .filter((group) => !complete[group])
    .map((group) => fieldGroupNames[group])
    .join(", ");

/** Web addresses of own employers and openings that want a look, and what came of asking them. */
export function AddressesToFix({ care: { addresses, openings }, mayWrite }: { care: OwnCare; mayWrite: boolean }) {
  const columns = [
    { label: "Wo" },
    { label: "Adresse" },
    { label: "Ergebnis" },
    { label: "Geprüft" },
    { label: "Beheben", hidden: true },
  ];
  const results = (row: OwnCare["openings"][number] | OwnCare["addresses"]["rows"][number]) => [
    <span class="address">{row.address}</span>,
    <span class="address">{addressSentence(row)}</span>,
    shortDate(row.checkedAt ?? 0, "de"),
  ];
  return (
    <>
      {addresses.rows.length > 0 && (
        <DataTable
          id="webadressen"
          caption="Websites von Arbeitgebern"
          narrow="stack"
          columns={columns}
          rows={addresses.rows.map((row) => [
            <Link href={`${PATH}/${row.id}`}>{row.name}</Link>,
            ...results(row),
            mayWrite && (row.target ? <TakeOver id={row.id} name={row.name} /> : <Edit id={row.id} name={row.name} />),
          ])}
        />
      )}
      {openings.length > 0 && (
        <DataTable
          id="bewerbungsadressen"
          caption="Adressen zum Bewerben"
          narrow="stack"
          columns={columns}
          rows={openings.map((row) => [
            <Link href={`/team/angebote/${row.id}`}>{row.title}</Link>,
            ...results(row),
            mayWrite && (
              <Link href={`/team/angebote/${row.id}/bearbeiten`} label={`${row.title} bearbeiten`}>
                Bearbeiten
              </Link>
            ),
          ])}
        />
      )}
    </>
  );
}

const TakeOver = ({ id, name }: { id: string; name: string }) => (
  <Form action={`${PATH}/${id}/neue-adresse`} layout="inline">
    <Button kind="secondary" small icon="check" label={`Neue Adresse von ${name} übernehmen`}>
      Neue Adresse übernehmen
    </Button>
  </Form>
);

const Edit = ({ id, name }: { id: string; name: string }) => (
  <Link href={`${PATH}/${id}/bearbeiten#website`} label={`Website von ${name} bearbeiten`}>
    Bearbeiten
  </Link>
);
