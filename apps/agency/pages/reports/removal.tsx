import type { ReportPage } from "#domain/experience-reports/view-report";
import { Button, ButtonLink, ButtonRow, Form, PageTitle } from "#ui";
import { AgencyFrame, type PageProps } from "../frame.tsx";
import { nameOf } from "./section-list.tsx";

interface RemovalProps extends PageProps {
  report: Pick<ReportPage, "id">;
  section: ReportPage["sections"][number];
}

/** Asks once more before a section is taken out. */
export function RemovalPage({ report, section, ...page }: RemovalProps) {
  const path = `/berichte/${report.id}`;
  const title = `„${nameOf(section)}“ aus dem Bericht nehmen?`;
  return (
    <AgencyFrame {...page} path={path} title={title}>
      <PageTitle title={title} />
      <p>
        {section.kind === "text"
          ? "Der Text ist damit gelöscht."
          : "Er lässt sich jederzeit wieder hineinnehmen; nur Ihre Worte davor sind damit gelöscht."}{" "}
        Veröffentlichte Fassungen bleiben, wie sie sind.
      </p>
      <Form action={`${path}/abschnitte/${section.id}/entfernung`}>
        <ButtonRow>
          <Button kind="danger">Herausnehmen</Button>
          <ButtonLink kind="quiet" href={path}>
            Doch nicht
          </ButtonLink>
        </ButtonRow>
      </Form>
    </AgencyFrame>
  );
}
