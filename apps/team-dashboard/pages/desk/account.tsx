import type { AccountView } from "#domain/desk/list-accounts";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, ButtonLink, DataTable, EmptyState, FactList, Field, Form, PageTitle, Section, Tag } from "#ui";
import { one, shortDate, shortDateTime, wording, type Typed } from "#web";
import { addressStates, countedHonestly, invitationState, requestNames, requestStates } from "../../texts/desk.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { AddressChangeNotice } from "./address-change.tsx";

interface AccountProps extends PageProps, AccountView {
  typed: Typed;
  problems: Problem[];
}

/** Who keeps an employer's profile, how far that got, and what the county can do about it. */
export function AccountPage({
  employer,
  account,
  changes,
  invitation,
  requests,
  typed,
  problems,
  ...page
}: AccountProps) {
  const words = wording(problems, "de");
  const path = `/team/arbeitgeber/${employer.id}/konto`;
  const title = "Zugang des Arbeitgebers";
  const mayWrite = mayActAs("editor", page.member.role);
  if (!account)
    return (
      <TeamFrame {...page} path={path} title={title}>
        <PageTitle kicker={employer.name} title={title} />
        <EmptyState
          title="Noch kein Zugang"
          actions={
            mayWrite && (
              <ButtonLink href={`/team/arbeitgeber/einladungen/neu?q=${encodeURIComponent(employer.name)}`} icon="mail">
                Einladen
              </ButtonLink>
            )
          }
        >
          <p>Mit einer Einladung kann der Arbeitgeber seinen Eintrag selbst pflegen.</p>
        </EmptyState>
      </TeamFrame>
    );
  const open = changes.find(({ state }) => state === "open");
  const stand = invitation && invitationState(invitation);
  return (
    <TeamFrame {...page} path={path} title={title}>
      <FormErrors problems={problems} />
      <PageTitle kicker={employer.name} title={title} />
      {open && <AddressChangeNotice change={open} path={path} mayWrite={mayWrite} />}
      <FactList
        items={[
          { term: "Hinterlegte Adresse", detail: account.address },
          { term: "Name", detail: account.contactName || "nicht bekannt" },
          {
            term: "Einladung",
            detail: stand && (
              <>
                {shortDate(invitation.invitedAt, "de")} <Tag tone={stand.tone}>{stand.label}</Tag>
              </>
            ),
          },
          {
            term: "Zuletzt angemeldet",
            detail: account.lastSeenAt ? shortDateTime(account.lastSeenAt, "de") : "noch nie",
          },
        ]}
      />
      <p class="hint">{countedHonestly}</p>
      {mayWrite && (
        <>
          <Section title="Freigabe">
            <Form action={`${path}/vertrauen`}>
              <Field
                kind="checkbox"
                name="trusted"
                label="Wir vertrauen diesem Arbeitgeber"
                hint="Dann ist alles, was er ändert, sofort auf den Websites der Region. Sonst wartet es auf Sie."
                checked={account.trusted}
              />
              <Button kind="secondary">Speichern</Button>
            </Form>
          </Section>
          {!open && (
            <Section
              title="Andere Adresse hinterlegen"
              lead="Die bisherige Adresse erfährt es sofort und kann es stoppen, die neue muss bestätigen. Gültig wird sie nach 24 Stunden."
            >
              <Form action={`${path}/adresse`}>
                <Field
                  kind="email"
                  name="address"
                  label="Neue Adresse"
                  value={one(typed, "address")}
                  error={words.of("address")}
                />
                <Button kind="secondary">Änderung anstoßen</Button>
              </Form>
            </Section>
          )}
          <Section title="Ansprechperson">
            <Form action={`${path}/name`}>
              <Field
                name="contactName"
                label="Name"
                value={"contactName" in typed ? one(typed, "contactName") : account.contactName}
                error={words.of("contactName")}
                optional="(freiwillig)"
              />
              <Button kind="secondary">Speichern</Button>
            </Form>
          </Section>
        </>
      )}
      <Section title="Was der Arbeitgeber wollte">
        <DataTable
          caption="Wünsche"
          captionHidden
          narrow="stack"
          columns={[{ label: "Was" }, { label: "Wann" }, { label: "Stand" }, { label: "Begründung" }]}
          rows={requests
            .slice(0, 30)
            .map(({ kind, askedAt, state, reason }) => [
              requestNames[kind],
              shortDate(askedAt, "de"),
              <Tag tone={requestStates[state].tone}>{requestStates[state].label}</Tag>,
              reason,
            ])}
          empty={<p>Noch nichts. Änderungen an den Angaben stehen bei den Vorschlägen.</p>}
        />
        {changes.length > 0 && (
          <DataTable
            caption="Änderungen der Adresse"
            narrow="stack"
            columns={[{ label: "Gefragt" }, { label: "Von" }, { label: "Stand" }]}
            rows={changes.map(({ askedAt, askedBy, state }) => [
              shortDateTime(askedAt, "de"),
              askedBy === "desk" ? "Arbeitgeber" : "Kreis",
              <Tag tone={addressStates[state].tone}>{addressStates[state].label}</Tag>,
            ])}
          />
        )}
      </Section>
      {mayWrite && (
        <ButtonLink kind="danger" href={`${path}/schliessung`}>
          Zugang schließen
        </ButtonLink>
      )}
    </TeamFrame>
  );
}
