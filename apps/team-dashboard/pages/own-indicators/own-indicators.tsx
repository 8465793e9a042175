import type { ComponentChildren } from "preact";
import type { listAllIndicators } from "#domain/indicators/list-indicators";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, ButtonLink, DataTable, EmptyState, Form, Link, PageTitle, Section } from "#ui";
import { aboutNames, sumsNames, wording } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { FiguresTabs } from "../figures/figures-tabs.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";

type Indicator = Awaited<ReturnType<typeof listAllIndicators>>[number];

interface OwnIndicatorsProps extends PageProps {
  indicators: Indicator[];
  problems?: Problem[];
}

const PATH = "/team/kennzahlen/eigene";

/** What is counted here: what the region defined, word for word, and what the county counts besides. */
export function OwnIndicatorsPage({ indicators, problems = [], ...page }: OwnIndicatorsProps) {
  const mayChange = mayActAs("editor", page.member.role);
  const own = indicators.filter((indicator) => indicator.own && !indicator.retired);
  const regional = indicators.filter((indicator) => !indicator.own && !indicator.retired);
  const retired = indicators.filter((indicator) => indicator.own && indicator.retired);
  return (
    <TeamFrame {...page} path={PATH} title="Was wir zählen">
      <FormErrors problems={problems} />
      <PageTitle
        kicker="Kennzahlen"
        title="Was wir zählen"
        lead="Die Kennzahlen der Region sind für alle Kreise gleich. Eigene bleiben bei Ihnen und werden nie freigegeben."
        actions={
          mayChange && (
            <ButtonLink icon="plus" href={`${PATH}/neu`}>
              Eigene Kennzahl
            </ButtonLink>
          )
        }
      />
      <FiguresTabs at="indicators" />
      <Section title="Eigene Kennzahlen">
        <Definitions
          caption="Eigene Kennzahlen"
          indicators={own}
          problems={problems}
          step={mayChange ? "absetzung" : undefined}
          empty={
            <EmptyState level={3} title="Noch keine eigene">
              <p>Zum Beispiel: Telefonberatungen, Klassenbesuche, ausgeliehene Roll-ups.</p>
            </EmptyState>
          }
        />
      </Section>
      <Section
        title="Kennzahlen der Region"
        lead="Festgelegt von der Agentur. Was sich ändert, steht in Ihrer Änderungsliste."
      >
        <Definitions caption="Kennzahlen der Region" indicators={regional} problems={problems} />
      </Section>
      {retired.length > 0 && (
        <Section title="Abgesetzt">
          <Definitions
            caption="Abgesetzte eigene Kennzahlen"
            indicators={retired}
            problems={problems}
            step={mayChange ? "wiederaufnahme" : undefined}
          />
        </Section>
      )}
    </TeamFrame>
  );
}

interface DefinitionsProps {
  caption: string;
  indicators: Indicator[];
  problems: Problem[];
  /** What can be done with each of them. */
  step?: "absetzung" | "wiederaufnahme";
  empty?: ComponentChildren;
}

function Definitions({ caption, indicators, problems, step, empty }: DefinitionsProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      narrow="stack"
      columns={[
        { label: "Kennzahl" },
        { label: "Was zählt" },
        { label: "Was nicht zählt" },
        { label: "Einheit" },
        { label: "Worüber" },
        { label: "Im Jahr" },
        ...(step ? [{ label: "Aktion", hidden: true }] : []),
      ]}
      rows={indicators.map((indicator) => [
        step === "absetzung" ? (
          <Link href={`${PATH}/${indicator.id}/bearbeiten`}>{indicator.name}</Link>
        ) : (
          indicator.name
        ),
        indicator.counts,
        indicator.leavesOut || "–",
        indicator.unit,
        aboutNames[indicator.aboutPeople ? "people" : "things"],
        sumsNames[indicator.sums],
        ...(step ? [<Step indicator={indicator} step={step} problems={problems} />] : []),
      ])}
      empty={empty}
    />
  );
}

function Step({
  indicator: { id, name },
  step,
  problems,
}: {
  indicator: Indicator;
  step: string;
  problems: Problem[];
}) {
  const error = wording(problems, "de").of(`${step}-${id}`);
  const label = step === "absetzung" ? "Absetzen" : "Wieder aufnehmen";
  return (
    <>
      {error && (
        <p class="field-error" id={`${step}-${id}`}>
          {error}
        </p>
      )}
      <Form action={`${PATH}/${id}/${step}`} layout="inline">
        <Button kind="quiet" small label={`${name}: ${label}`}>
          {label}
        </Button>
      </Form>
    </>
  );
}
