import type { Deadline, Grant } from "#db/repositories";
import { deadlineText } from "#domain/funding/deadline-labels";
import type { Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Form, PageTitle, Section } from "#ui";
import { formFields, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { DeadlineFields } from "./deadline-fields.tsx";

interface DeadlineProps extends PageProps {
  grant: Grant;
  deadline: Deadline;
  typed: Typed;
  problems?: Problem[];
}

/** Corrects one deadline or takes it off the list. */
export function DeadlinePage({ grant, deadline, typed, problems = [], ...page }: DeadlineProps) {
  const home = `/team/foerderung/${grant.id}`;
  const path = `${home}/fristen/${deadline.id}`;
  return (
    <TeamFrame {...page} path={path} title="Frist">
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[
          { href: "/team/foerderung", label: "Förderung" },
          { href: home, label: grant.title },
          { label: "Frist" },
        ]}
      />
      <PageTitle title={deadlineText(deadline)} lead="Mit einem anderen Tag wird die Leitung neu erinnert." />
      <Form action={path}>
        <DeadlineFields fields={formFields(typed, problems)} />
        <ButtonRow>
          <Button>Speichern</Button>
          <ButtonLink kind="quiet" href={`${home}#fristen`}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Section title="Streichen" lead="Wenn diese Frist nie eine war. Was erledigt ist, haken Sie besser ab.">
        <Form action={`${path}/streichung`}>
          <Button kind="danger" icon="remove">
            Frist streichen
          </Button>
        </Form>
      </Section>
    </TeamFrame>
  );
}
