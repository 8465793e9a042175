import borders from "../../../../data/suedwestfalen.topo.json" with { type: "json" };
import type { ReportPreview } from "#domain/experience-reports/preview-report";
import type { Problem } from "#kernel";
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  ButtonRow,
  Field,
  Form,
  Notice,
  PageTitle,
  Section,
  type MapTopology,
} from "#ui";
import { formFields, ReportBody, ReportContents, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";

interface PreviewProps extends PageProps {
  preview: ReportPreview;
}

/** The report as it would be published now. */
export function PreviewPage({ preview: { id, report }, ...page }: PreviewProps) {
  const back = `/berichte/${id}`;
  return (
    <AgencyFrame {...page} path={`${back}/vorschau`} title={`Vorschau: ${report.title}`}>
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: "/berichte", label: "Berichte" }, { href: back, label: report.title }, { label: "Vorschau" }]}
      />
      <Notice title="Vorschau. Öffentlich ist davon nichts, bis Sie es veröffentlichen." />
      <PageTitle kicker={report.subtitle} title={report.title} lead={report.summary} />
      <ReportContents report={report} title="Inhalt" />
      <ReportBody
        report={report}
        borders={borders as unknown as MapTopology}
        pictureHref={(section, place) => `${back}/bild/${section}-${place}`}
      />
    </AgencyFrame>
  );
}

interface PublicationProps extends PageProps {
  preview: Pick<ReportPreview, "id" | "revision" | "latest" | "slug"> & { title: string };
  typed?: Typed;
  problems?: Problem[];
}

/** The last step before a version stands for ever. */
export function PublicationPage({ preview, typed = {}, problems = [], ...page }: PublicationProps) {
  const { id, revision, latest, slug } = preview;
  const back = `/berichte/${id}`;
  const isFirst = latest === 0;
  const title = isFirst ? "Bericht veröffentlichen" : `Fassung ${latest + 1} herausgeben`;
  return (
    <AgencyFrame {...page} path={`${back}/veroeffentlichung`} title={title}>
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: "/berichte", label: "Berichte" }, { href: back, label: preview.title }, { label: title }]}
      />
      <PageTitle
        title={title}
        lead={`Die Fassung steht dann unter /erfahrungsbericht/${slug}/v/${latest + 1} und ändert sich nie mehr, auch wenn Karten und Zahlen sich ändern. Ein PDF entsteht dabei.`}
      />
      <Section title="Vorher ansehen">
        <ButtonLink kind="secondary" icon="eye" href={`${back}/vorschau`}>
          Vorschau
        </ButtonLink>
      </Section>
      <Form action={`${back}/veroeffentlichung`} hidden={{ revision: String(revision) }}>
        {!isFirst && (
          <Field
            {...formFields(typed, problems).of("reason")}
            kind="textarea"
            rows={4}
            label="Was hat sich geändert, und warum?"
            hint="Steht öffentlich bei der neuen Fassung und bei den älteren."
            maxlength={1000}
            required
          />
        )}
        <ButtonRow>
          <Button icon="share">{isFirst ? "Veröffentlichen" : `Fassung ${latest + 1} herausgeben`}</Button>
          <ButtonLink kind="quiet" href={back}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </AgencyFrame>
  );
}
