import type { listMembers } from "#domain/team/list-members";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, DataTable, Field, Form, Notice, PageTitle, Section, Tag } from "#ui";
import { one, shortDate, wording, type Typed } from "#web";
import { agencyRoles, roleHints, roleNames } from "../texts/words.ts";
import { FormErrors } from "./form-errors.tsx";
import { AgencyFrame, type PageProps } from "./frame.tsx";

type Members = Awaited<ReturnType<typeof listMembers>>;

export interface MembersProps extends PageProps {
  members: Members;
  /** The invitation as it was typed, where it came back. */
  typed?: Typed;
  problems?: Problem[];
  /** Why a role could not be changed or somebody not removed. */
  refused?: Problem[];
}

/** The agency's own team. */
export function MembersPage({ members, typed = {}, problems = [], refused = [], ...page }: MembersProps) {
  const words = wording(problems, "de");
  return (
    <AgencyFrame {...page} path="/mitglieder" title="Team">
      <FormErrors problems={problems} />
      <PageTitle title="Team" lead="Wer in der Agentur mitarbeitet und was jede Rolle darf." />
      {refused.length > 0 && <Notice kind="problem" title={wording(refused, "de").summary[0]!.message} announce />}
      <DataTable
        caption="Mitglieder"
        captionHidden
        narrow="stack"
        columns={[
          { label: "Name" },
          { label: "E-Mail" },
          { label: "Rolle" },
          { label: "Zuletzt da" },
          { label: "Entfernen", hidden: true },
        ]}
        rows={members.map((row) => [
          row.name,
          row.mail,
          <RoleForm {...row} />,
          row.status === "invited" ? (
            <Tag tone="spark">eingeladen</Tag>
          ) : (
            shortDate(row.lastSeenAt ?? row.createdAt, "de")
          ),
          <ButtonLink
            kind="quiet"
            small
            icon="remove"
            href={`/mitglieder/${row.id}/austritt`}
            label={`${row.name} entfernen`}
          >
            Entfernen
          </ButtonLink>,
        ])}
      />
      <Section title="Jemanden einladen">
        <Form action="/mitglieder">
          <Field
            name="name"
            label="Name"
            value={one(typed, "name")}
            error={words.of("name")}
            autocomplete="off"
            required
          />
          <Field
            name="mail"
            kind="email"
            label="E-Mail"
            hint="An diese Adresse gehen Einladung und Anmeldung."
            value={one(typed, "mail")}
            error={words.of("mail")}
            autocomplete="off"
            required
          />
          <Field
            name="role"
            kind="radios"
            label="Rolle"
            value={one(typed, "role") || "reader"}
            error={words.of("role")}
            options={agencyRoles.map((role) => ({ value: role, label: roleNames[role], hint: roleHints[role] }))}
          />
          <Button icon="mail">Einladen</Button>
        </Form>
      </Section>
    </AgencyFrame>
  );
}

const RoleForm = ({ id, name, role }: Pick<Members[number], "id" | "name" | "role">) => (
  <Form action={`/mitglieder/${id}/rolle`} layout="inline" label={`Rolle von ${name}`}>
    <Field
      id={`role-${id}`}
      name="role"
      kind="select"
      label={<span class="away">Rolle von {name}</span>}
      value={role}
      options={agencyRoles.map((one) => ({ value: one, label: roleNames[one] }))}
      width="medium"
    />
    <Button kind="secondary" small label={`Rolle von ${name} ändern`}>
      Ändern
    </Button>
  </Form>
);

export interface LeaveProps extends PageProps {
  leaving: Pick<Members[number], "id" | "name">;
}

/** Asks once more before somebody is taken out of the team. */
export function LeavePage({ leaving: { id, name }, ...page }: LeaveProps) {
  const title = `${name} aus dem Team entfernen?`;
  return (
    <AgencyFrame {...page} path="/mitglieder" title={title}>
      <PageTitle title={title} />
      <p>{name} wird sofort überall abgemeldet und kommt nicht mehr hinein.</p>
      <Form action={`/mitglieder/${id}/austritt`}>
        <ButtonRow>
          <Button kind="danger">Aus dem Team entfernen</Button>
          <ButtonLink kind="quiet" href="/mitglieder">
            Doch nicht
          </ButtonLink>
        </ButtonRow>
      </Form>
    </AgencyFrame>
  );
}
