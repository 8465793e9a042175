import type { CountyGoal } from "#domain/programme/list-goals";
import type { CountyIndicator } from "#domain/indicators/list-indicators";
import { mayActAs } from "#domain/team/actors";
import { programmes } from "#kernel";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Section, Tag } from "#ui";
import { targetsInWords } from "#web";
import { originTags, programmeNames } from "../../texts/funding.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { FundingTabs } from "../funding/funding-tabs.tsx";

interface GoalsProps extends PageProps {
  goals: CountyGoal[];
  indicators: CountyIndicator[];
}

/** What the county wants to reach: the region's goals, as they are or adapted, and its own. */
export function GoalsPage({ goals, indicators, ...page }: GoalsProps) {
  const holding = goals.filter(({ retired }) => !retired);
  const nameOf = (id: string) => indicators.find((indicator) => indicator.id === id)?.name ?? "";
  const add = mayActAs("lead", page.member.role) && (
    <ButtonLink icon="plus" href="/team/foerderung/ziele/neu">
      Eigenes Ziel
    </ButtonLink>
  );
  return (
    <TeamFrame {...page} path="/team/foerderung/ziele" title="Ziele">
      <PageTitle
        title="Ziele"
        lead="Die Ziele der Region gelten auch hier. Was bei Ihnen anders ist, passen Sie an; was nur Sie wollen, stellen Sie dazu."
        actions={add}
      />
      <FundingTabs at="goals" />
      {holding.length === 0 && (
        <EmptyState title="Noch kein Ziel">
          <p>
            Sobald die Agentur Ziele für Ihr Programm festlegt, stehen sie hier. Eigene können Sie jederzeit setzen.
          </p>
        </EmptyState>
      )}
      {programmes
        .filter((programme) => holding.some((goal) => goal.programme === programme))
        .map((programme) => (
          <Section title={programmeNames[programme]}>
            <DataTable
              caption={`Ziele im Programm ${programmeNames[programme]}`}
              captionHidden
              narrow="stack"
              columns={[{ label: "Ziel" }, { label: "Kennzahl" }, { label: "Soll" }, { label: "Herkunft" }]}
              rows={holding
                .filter((goal) => goal.programme === programme)
                .map((goal) => [
                  <Link href={`/team/foerderung/ziele/${goal.id}`}>{goal.text}</Link>,
                  nameOf(goal.indicator),
                  targetsInWords(goal.targets),
                  <Tag tone={originTags[goal.origin].tone}>{originTags[goal.origin].label}</Tag>,
                ])}
            />
          </Section>
        ))}
    </TeamFrame>
  );
}
