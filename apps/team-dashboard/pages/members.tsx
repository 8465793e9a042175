import type { listMembers } from "#domain/team/list-members";
import { roles, type Problem } from "#kernel";
import { Button, ButtonLink, DataTable, Field, Form, Notice, PageTitle, Section, Tag } from "#ui";
import { one, shortDate, wording, type Typed } from "#web";
import { roleHints, roleNames } from "../texts/words.ts";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

type Members = Awaited<ReturnType<typeof listMembers>>;

export interface MembersProps extends PageProps {
  members: Members;
  /** The invitation as it was typed, where it came back. */
  typed?: Typed;
  problems?: Problem[];
  /** Whose role could not be changed, and why. */
  refused?: { id: string; problems: Problem[] };
}

const roleOptions = roles.map((role) => ({ value: role, label: roleNames[role] }));

/** The team: who is in it, in which role, and the invitation. */
export function MembersPage({ members, typed = {}, problems = [], refused, ...frame }: MembersProps) {
  const words = wording(problems, "de");
  return (
    <TeamFrame {...frame} path="/team/mitglieder" title="Team">
      <FormErrors problems={problems} />
      <PageTitle title="Team" lead="Wer hier mitarbeitet und was jede Rolle darf." />
      {refused && <Notice kind="problem" title={wording(refused.problems, "de").summary[0]!.message} announce />}
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
          <RoleForm id={row.id} name={row.name} role={row.role} />,
          row.status === "invited" ? (
            <Tag tone="spark">eingeladen</Tag>
          ) : (
            shortDate(row.lastSeenAt ?? row.createdAt, "de")
          ),
          <ButtonLink
            kind="quiet"
            small
            icon="remove"
            href={`/team/mitglieder/${row.id}/austritt`}
            label={`${row.name} aus dem Team entfernen`}
          >
            Entfernen
          </ButtonLink>,
        ])}
      />
      <Section title="Jemanden einladen">
        <Form action="/team/mitglieder">
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
            options={roles.map((role) => ({ value: role, label: roleNames[role], hint: roleHints[role] }))}
          />
          <Button icon="mail">Einladen</Button>
        </Form>
      </Section>
    </TeamFrame>
  );
}

function RoleForm({ id, name, role }: Pick<Members[number], "id" | "name" | "role">) {
  return (
    <Form action={`/team/mitglieder/${id}/rolle`} layout="inline" label={`Rolle von ${name}`}>
      <Field
        id={`role-${id}`}
        name="role"
        kind="select"
        label={<span class="away">Rolle von {name}</span>}
        value={role}
        options={roleOptions}
        width="medium"
      />
      <Button kind="secondary" small label={`Rolle von ${name} ändern`}>
        Ändern
      </Button>
    </Form>
  );
}
