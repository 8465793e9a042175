import type { ManagedState } from "#db/repositories";
import { labels } from "#domain/directory/labels";
import type { listManagedOpenings, ManagedOpening } from "#domain/openings/list-managed-openings";
import { mayActAs } from "#domain/team/actors";
import { Button, ButtonLink, DataTable, EmptyState, Form, Link, PageTitle, Pagination, TabNav, Tag } from "#ui";
import { cursorOf, shortDate } from "#web";
import { closeReasonNames } from "../texts/employer-words.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

type OpeningsProps = PageProps &
  Awaited<ReturnType<typeof listManagedOpenings>> & {
    state: ManagedState;
    /** Whether this is the first page of the list. */
    first: boolean;
  };

const tabs: Record<ManagedState, { label: string; address: string }> = {
  published: { label: "Auf der Website", address: "/team/angebote" },
  unconfirmed: { label: "Noch offen?", address: "/team/angebote?stand=unbestaetigt" },
  draft: { label: "Entwürfe", address: "/team/angebote?stand=draft" },
  closed: { label: "Geschlossen", address: "/team/angebote?stand=closed" },
};

/** The openings the county manages, by their state. */
export function OpeningsPage({ state, openings, counts, next, first, ...page }: OpeningsProps) {
  const mayWrite = mayActAs("editor", page.member.role);
  const write = mayWrite && (
    <ButtonLink href="/team/angebote/neu" icon="plus">
      Neues Angebot
    </ButtonLink>
  );
  const actions = (
    <>
      <ButtonLink kind="secondary" href="/team/angebote/jobsuche" icon="download">
        Jobsuche
      </ButtonLink>
      {write}
    </>
  );
  const { address, label } = tabs[state];
  const more = (after: string) => `${address}${address.includes("?") ? "&" : "?"}nach=${after}`;
  return (
    <TeamFrame {...page} path="/team/angebote" title="Angebote">
      <PageTitle title="Angebote" lead="Was die Arbeitgeber zu bieten haben, die Ihr Kreis pflegt." actions={actions} />
      <TabNav
        label="Stand"
        items={(Object.keys(tabs) as ManagedState[]).map((one) => ({
          href: tabs[one].address,
          label: tabs[one].label,
          current: one === state,
          count: counts[one],
        }))}
      />
      {state === "unconfirmed" && counts.unconfirmed > 0 && (
        <p>
          Diese Angebote laufen in den nächsten zwei Wochen aus, oder seit drei Monaten hat niemand etwas dazu gesagt.
          Arbeitgeber mit einer hinterlegten Adresse haben wir gefragt; bei den anderen hilft ein Anruf.
        </p>
      )}
      <DataTable
        caption={label}
        captionHidden
        narrow="stack"
        columns={[
          { label: "Titel" },
          { label: "Arbeitgeber" },
          { label: "Art" },
          { label: state === "closed" ? "Grund" : "Offen bis" },
          ...(state === "unconfirmed" ? [{ label: "Gefragt" }, { label: "Antwort" }] : [{ label: "Stand" }]),
        ]}
        rows={openings.map((opening) => [
          <Link href={`/team/angebote/${opening.id}`}>{opening.title}</Link>,
          `${opening.employer}, ${opening.place}`,
          labels("de").openings[opening.kind],
          <Until opening={opening} />,
          ...(state === "unconfirmed"
            ? [<Asked opening={opening} />, mayWrite && <Answer opening={opening} />]
            : [shortDate(opening.updatedAt, "de")]),
        ])}
        empty={
          state === "unconfirmed" ? (
            <EmptyState title="Alles bestätigt">
              <p>Zwei Wochen bevor ein Angebot ausläuft, steht es hier.</p>
            </EmptyState>
          ) : (
            <EmptyState title="Hier ist nichts" actions={write}>
              <p>Eine Stelle, ein Praktikum, eine Praxis, die weitergehen soll: Was es gibt, gehört hierher.</p>
            </EmptyState>
          )
        }
      />
      <Pagination
        label="Seiten"
        previous={first ? undefined : { href: address, label: "Zum Anfang" }}
        next={next && { href: more(cursorOf({ at: next.updatedAt, id: next.id })), label: "Weiter" }}
      />
    </TeamFrame>
  );
}

function Until({ opening }: { opening: ManagedOpening }) {
  if (opening.closeReason) return <>{closeReasonNames[opening.closeReason]}</>;
  if (opening.over) return <Tag tone="warning">abgelaufen</Tag>;
  return <>{opening.validUntil === null ? "auf Weiteres" : shortDate(opening.validUntil - 1, "de")}</>;
}

const Asked = ({ opening: { askedAt } }: { opening: ManagedOpening }) =>
  askedAt === null ? <Tag>noch niemand</Tag> : <>{shortDate(askedAt, "de")}</>;

function Answer({ opening: { id, title } }: { opening: ManagedOpening }) {
  const path = `/team/angebote/${id}`;
  return (
    <>
      <Form action={`${path}/verlaengerung`} layout="inline" hidden={{ _von: "liste" }} label={`Noch offen: ${title}`}>
        <Button kind="secondary">Noch offen</Button>
      </Form>
      <Link href={`${path}/schliessung`}>Schließen</Link>
    </>
  );
}
