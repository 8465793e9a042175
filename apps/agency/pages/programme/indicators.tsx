import type { RegionalIndicator } from "#db/repositories";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, Link, PageTitle, Section } from "#ui";
import { aboutNames, sumsNames } from "#web";
import { AgencyFrame, type PageProps } from "../frame.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { ProgrammeTabs } from "./programme-tabs.tsx";

interface IndicatorsProps extends PageProps {
  inUse: RegionalIndicator[];
  retired: RegionalIndicator[];
}

/** What the whole region counts. */
export function IndicatorsPage({ inUse, retired, ...page }: IndicatorsProps) {
  const mayChange = mayActAs("lead", page.member.role);
  return (
    <AgencyFrame {...page} path="/programm" title="Programm">
      <PageTitle
        title="Programm"
        lead="Was alle Kreise zählen, steht hier einmal. Jeder Kreis erbt es, darf Eigenes daneben zählen und liest, was sich ändert."
        actions={
          mayChange && (
            <ButtonLink icon="plus" href="/programm/kennzahlen/neu">
              Neue Kennzahl
            </ButtonLink>
          )
        }
      />
      <ProgrammeTabs at="indicators" />
      <DataTable
        caption="Kennzahlen der Region"
        captionHidden
        narrow="stack"
        columns={[
          { label: "Kennzahl" },
          { label: "Was zählt" },
          { label: "Einheit" },
          { label: "Worüber" },
          { label: "Im Jahr" },
          ...(mayChange ? [{ label: "Platz in der Liste" }] : []),
        ]}
        rows={inUse.map((indicator, at) => [
          name(indicator),
          indicator.counts,
          indicator.unit,
          aboutNames[indicator.aboutPeople ? "people" : "things"],
          sumsNames[indicator.sums],
          ...(mayChange
            ? [
                <MoveButtons
                  path={`/programm/kennzahlen/${indicator.id}`}
                  name={indicator.name}
                  first={at === 0}
                  last={at === inUse.length - 1}
                />,
              ]
            : []),
        ])}
      />
      {retired.length > 0 && (
        <Section
          title="Abgesetzt"
          lead="Danach wird nicht mehr gefragt. Was gezählt wurde, bleibt lesbar, und jede lässt sich zurückholen."
        >
          <DataTable
            caption="Abgesetzte Kennzahlen"
            captionHidden
            narrow="stack"
            columns={[{ label: "Kennzahl" }, { label: "Was zählte" }]}
            rows={retired.map((indicator) => [name(indicator), indicator.counts])}
          />
        </Section>
      )}
    </AgencyFrame>
  );
}

const name = ({ id, name: text }: RegionalIndicator) => <Link href={`/programm/kennzahlen/${id}`}>{text}</Link>;
