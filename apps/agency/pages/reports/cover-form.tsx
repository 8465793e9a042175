import type { Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Field, Form, PageTitle } from "#ui";
import { formFields, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";

interface CoverProps extends PageProps {
  /** The report's id and title; none for a new one. */
  report?: { id: string; title: string; isPublished: boolean };
  hidden: Record<string, string>;
  typed: Typed;
  problems?: Problem[];
}

/** Title, address and summary of a report. */
export function CoverPage({ report, hidden, typed, problems = [], ...page }: CoverProps) {
  const fields = formFields(typed, problems);
  const title = report ? "Titel und Zusammenfassung" : "Bericht beginnen";
  const back = report ? `/berichte/${report.id}` : "/berichte";
  return (
    <AgencyFrame {...page} path={`${back}/angaben`} title={title}>
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[
          { href: "/berichte", label: "Berichte" },
          ...(report ? [{ href: back, label: report.title }] : []),
          { label: title },
        ]}
      />
      <PageTitle title={title} />
      <Form action={report ? `${back}/angaben` : "/berichte"} hidden={hidden}>
        <Field
          {...fields.of("title")}
          label="Titel"
          hint="Zum Beispiel: Erfahrungsbericht Südwestfalen 2025"
          maxlength={140}
          required
        />
        {report?.isPublished ? null : (
          <Field
            {...fields.of("slug")}
            label="Adresse"
            hint="Der Teil nach /erfahrungsbericht/: Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel 2025. Nach der ersten Veröffentlichung bleibt er."
            maxlength={60}
            width="medium"
            spellcheck={false}
            required
          />
        )}
        <Field {...fields.of("subtitle")} label="Untertitel" optional="(freiwillig)" maxlength={200} />
        <Field
          {...fields.of("summary")}
          kind="textarea"
          rows={4}
          label="In zwei, drei Sätzen"
          hint="Steht unter dem Titel und in der Liste der Berichte."
          optional="(freiwillig)"
          maxlength={600}
        />
        <ButtonRow>
          <Button>{report ? "Speichern" : "Bericht beginnen"}</Button>
          <ButtonLink kind="quiet" href={back}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </AgencyFrame>
  );
}
