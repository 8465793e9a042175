import type { RequestsView } from "#domain/desk/list-requests";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, EmptyState, Field, Form, Link, PageTitle, Section } from "#ui";
import { one, shortDate, wording, type Typed } from "#web";
import { requestNames } from "../../texts/desk.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { RequestContent } from "./request-content.tsx";

interface RequestsProps extends PageProps, RequestsView {
  typed: Typed;
  /** The one that could not be decided as it was asked, and why. */
  refused?: { id: string; problems: Problem[] };
}

const PATH = "/team/wuensche";

/** What employers want and the county has not decided yet, the oldest first. */
export function RequestsPage({ requests, addresses, places, typed, refused, ...page }: RequestsProps) {
  const mayWrite = mayActAs("editor", page.member.role);
  return (
    <TeamFrame {...page} path={PATH} title="Von Arbeitgebern">
      {refused && (
        <FormErrors
          problems={refused.problems.map(({ field, ...rest }) => ({ field: `${field}.${refused.id}`, ...rest }))}
        />
      )}
      <PageTitle
        title="Von Arbeitgebern"
        lead="Standorte, Bilder und Angebote, die Arbeitgeber selbst geschickt haben. Geänderte Angaben stehen unter Vorschläge."
      />
      {requests.length + addresses.length === 0 && (
        <EmptyState title="Nichts wartet">
          <p>Was Arbeitgeber in ihrem Bereich ändern, erscheint hier, wenn Sie es erst ansehen möchten.</p>
        </EmptyState>
      )}
      {addresses.map(({ employerId, employer, askedAt }) => (
        <Section title={`${employer}: andere Adresse hinterlegen`}>
          <p>
            Gefragt am {shortDate(askedAt, "de")}.{" "}
            <Link href={`/team/arbeitgeber/${employerId}/konto`}>Ansehen und entscheiden</Link>
          </p>
        </Section>
      ))}
      {requests.map((request) => (
        <Section
          id={request.id}
          title={`${request.employer}: ${requestNames[request.kind]}`}
          lead={`Seit ${shortDate(request.askedAt, "de")}.`}
        >
          <RequestContent request={request} places={places} />
          {mayWrite && (
            <Decision
              id={request.id}
              typed={refused?.id === request.id ? typed : {}}
              problems={refused?.id === request.id ? refused.problems : []}
            />
          )}
        </Section>
      ))}
    </TeamFrame>
  );
}

function Decision({ id, typed, problems }: { id: string; typed: Typed; problems: Problem[] }) {
  const words = wording(problems, "de");
  return (
    <div class="decision">
      <Form action={`${PATH}/${id}/freigabe`} layout="inline">
        <Button icon="check">Freigeben</Button>
      </Form>
      <details open={problems.some(({ field }) => field === "reason")}>
        <summary>Nicht freigeben</summary>
        <Form action={`${PATH}/${id}/ablehnung`}>
          <Field
            name="reason"
            id={`reason.${id}`}
            label="Warum nicht?"
            hint="Das liest der Arbeitgeber."
            value={one(typed, "reason")}
            error={words.of("reason")}
            maxlength={300}
          />
          <Button kind="secondary">Ablehnen</Button>
        </Form>
      </details>
    </div>
  );
}
