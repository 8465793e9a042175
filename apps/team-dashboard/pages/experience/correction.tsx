import type { IndicatorDefinition } from "#db/repositories";
import type { Correction } from "#domain/experience/read-correction";
import { versionChanges } from "#domain/experience/version-changes";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, ButtonRow, Field, Form, Link, Notice, PageTitle, Section } from "#ui";
import { longDate } from "#web";
import { planPartNames } from "../../texts/experience.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { Changes } from "./changes.tsx";

interface CorrectionProps extends PageProps {
  correction: Correction;
  indicators: readonly IndicatorDefinition[];
  problems?: Problem[];
}

/** What the author corrected since the county took it over, and the choice of what goes into the plan. */
export function CorrectionPage({ correction, indicators, problems = [], ...page }: CorrectionProps) {
  const { experience, before, after, adoption, campaign, open } = correction;
  const path = `/team/erfahrungen/${experience.id}`;
  const mayAct = mayActAs("editor", page.member.role);
  return (
    <TeamFrame {...page} path={path} title="Korrektur der Vorlage">
      <FormErrors problems={problems} />
      <PageTitle
        kicker={<Link href={path}>{experience.title}</Link>}
        title="Korrektur der Vorlage"
        lead={
          open
            ? `${experience.county} hat am ${longDate(after.sharedAt, "de")} Fassung ${after.version} geteilt. Sie kennen Fassung ${before.version}.`
            : `Sie kennen die neueste Fassung, Nummer ${before.version}.`
        }
        meta={<Link href={`/team/aktionen/${campaign.id}`}>Zu Ihrer Aktion</Link>}
      />
      {adoption.decidedAt !== null && (
        <Notice title={`Entschieden am ${longDate(adoption.decidedAt, "de")}`}>
          <p>{decidedText(adoption.taken)}</p>
        </Notice>
      )}
      {open && (
        <>
          <Section title="Was sich geändert hat">
            <Changes changes={versionChanges(before, after, indicators)} />
          </Section>
          {mayAct && <Decision correction={correction} path={path} />}
        </>
      )}
    </TeamFrame>
  );
}

const decidedText = (taken: readonly string[]): string =>
  taken.length === 0
    ? "Ihr Plan blieb, wie er war."
    : `In Ihren Plan kam: ${taken.map((part) => planPartNames[part as keyof typeof planPartNames]).join(", ")}.`;

function Decision({ correction, path }: { correction: Correction; path: string }) {
  const { parts, ownParts, planned, after } = correction;
  const hidden = { version: String(after.version) };
  const action = `${path}/korrektur`;
  if (!planned || parts.length === 0)
    return (
      <Section
        title="Zur Kenntnis"
        lead={
          planned
            ? "Am Plan selbst hat sich nichts geändert."
            : "Ihre Aktion hat schon begonnen und bleibt, wie sie ist."
        }
      >
        <Form action={action} hidden={hidden} layout="inline">
          <Button kind="secondary" icon="check">
            Gelesen
          </Button>
        </Form>
      </Section>
    );
  return (
    <Section title="Was kommt in Ihren Plan?" lead="Was Sie nicht ankreuzen, bleibt bei Ihnen, wie es ist.">
      <Form action={action} hidden={hidden}>
        <Field
          name="parts"
          kind="checkboxes"
          label="Übernehmen"
          values={parts.filter((part) => !ownParts.includes(part))}
          options={parts.map((part) => ({
            value: part,
            label: planPartNames[part],
            hint: ownParts.includes(part)
              ? "Das haben Sie selbst geändert. Wer es ankreuzt, ersetzt Ihre Fassung, wo die Vorlage eine neue hat."
              : undefined,
          }))}
        />
        <ButtonRow>
          <Button icon="download">Auswahl übernehmen</Button>
        </ButtonRow>
      </Form>
      <Form action={action} hidden={hidden} layout="inline">
        <Button kind="quiet">Nichts übernehmen</Button>
      </Form>
    </Section>
  );
}
