import { addressSentence, troubleNames } from "#domain/care/labels";
import { troubles, type listAddresses } from "#domain/care/list-addresses";
import { mayActAs } from "#domain/team/actors";
import type { AddressInUse, AddressTrouble, AddressUser } from "#db/repositories";
import { Button, DataTable, EmptyState, Form, Pagination, TabNav } from "#ui";
import { shortDate, wholeNumber } from "#web";
import type { PageProps } from "../frame.tsx";
import { DirectoryFrame } from "./directory-frame.tsx";

export interface WebAddressesProps extends PageProps {
  trouble: AddressTrouble;
  list: Awaited<ReturnType<typeof listAddresses>>;
}

const PATH = "/verzeichnis/webadressen";
const slugs: Record<AddressTrouble, string> = {
  broken: "defekt",
  moved: "umgezogen",
  "http-only": "nur-http",
  "not-asked": "nicht-geprueft",
};
export const troubleIn = (slug: string | undefined): AddressTrouble =>
  troubles.find((trouble) => slugs[trouble] === slug) ?? "broken";

const explanations: Record<AddressTrouble, string> = {
  broken: "Mindestens dreimal über mehrere Tage ohne gute Antwort. Die Kreise sehen das bei sich.",
  moved:
    "Die Adresse leitet auf eine andere Website weiter. Die neue wurde nicht aufgerufen; ein Mensch sollte sie ansehen.",
  "http-only": "Ohne Verschlüsselung. Wir rufen solche Adressen nicht ab; meist gibt es dieselbe mit https.",
  "not-asked": "IP-Adressen, eigene Ports und interne Namen ruft die Prüfung grundsätzlich nicht ab.",
};

/** Web addresses of the directory that want a look, and what came of asking them. */
export function WebAddressesPage({ trouble, list: { rows, next, counts }, ...page }: WebAddressesProps) {
  const mayPropose = trouble === "moved" && mayActAs("lead", page.member.role);
  return (
    <DirectoryFrame
      {...page}
      path={PATH}
      title="Webadressen"
      lead={`Jede Adresse wird alle 30 Tage einmal angefragt, nach einem Fehler öfter. ${wholeNumber(counts.answers, "de")} antworten, ${wholeNumber(counts.wavering, "de")} sind unter Beobachtung, ${wholeNumber(counts.unseen, "de")} noch nicht an der Reihe gewesen.`}
    >
      <TabNav
        label="Was ist"
        items={troubles.map((name) => ({
          href: `${PATH}?was=${slugs[name]}`,
          label: troubleNames[name],
          count: counts[name],
          current: name === trouble,
        }))}
      />
      <p>{explanations[trouble]}</p>
      <DataTable
        id="adressen"
        caption={troubleNames[trouble]}
        captionHidden
        narrow="stack"
        columns={[
          { label: "Adresse" },
          { label: "Ergebnis" },
          { label: trouble === "broken" ? "Seit" : "Geprüft" },
          { label: "Steht bei" },
          ...(mayPropose ? [{ label: "Vorschlagen", hidden: true }] : []),
        ]}
        rows={rows.map((row) => [
          <span class="address">{row.address}</span>,
          <span class="address">{addressSentence(row)}</span>,
          shortDate((trouble === "broken" ? row.failingSince : row.checkedAt) ?? 0, "de"),
          <Users row={row} />,
          ...(mayPropose ? [<Propose row={row} />] : []),
        ])}
        empty={
          <EmptyState title="Hier ist nichts zu tun">
            <p>Keine Adresse im Verzeichnis fällt unter „{troubleNames[trouble]}“.</p>
          </EmptyState>
        }
      />
      <Pagination
        label="Weitere Adressen"
        next={
          next
            ? { href: `${PATH}?${new URLSearchParams({ was: slugs[trouble], nach: next })}`, label: "Weiter" }
            : undefined
        }
      />
    </DirectoryFrame>
  );
}

const named = ({ name, county }: AddressUser) => `${name} (${county})`;

const Users = ({ row: { employers, openings } }: { row: AddressInUse }) => (
  <>
    {[...employers.map(named), ...openings.map((opening) => `Angebot „${opening.name}“ (${opening.county})`)].join(
      ", ",
    )}
  </>
);

/** The new address as a proposal to the county that vouches. */
const Propose = ({ row: { target, employers } }: { row: AddressInUse }) => (
  <>
    {target &&
      employers.map(({ id, name }) => (
        <Form action={`${PATH}/vorschlaege`} layout="inline" hidden={{ employer: id }}>
          <Button kind="secondary" small icon="edit" label={`Neue Adresse für ${name} vorschlagen`}>
            Vorschlagen
          </Button>
        </Form>
      ))}
  </>
);
