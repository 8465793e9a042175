import type { ProgrammeGoal, RegionalIndicator } from "#db/repositories";
import { mayActAs } from "#domain/team/actors";
import { programmes, type Programme } from "#kernel";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Section } from "#ui";
import { targetsInWords } from "#web";
import { programmeNames } from "../../texts/words.ts";
import { AgencyFrame, type PageProps } from "../frame.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { ProgrammeTabs } from "./programme-tabs.tsx";

interface GoalsProps extends PageProps {
  goals: ProgrammeGoal[];
  indicators: RegionalIndicator[];
}

/** What the whole region wants to reach, programme by programme. */
export function GoalsPage({ goals, indicators, ...page }: GoalsProps) {
  const mayChange = mayActAs("lead", page.member.role);
  const ended = goals.filter(({ retiredAt }) => retiredAt !== null);
  return (
    <AgencyFrame {...page} path="/programm/ziele" title="Ziele">
      <PageTitle
        title="Programm"
        lead="Was die Region erreichen will. Jeder Kreis erbt die Ziele seiner Programme, kann sie an sich anpassen und eigene dazustellen."
        actions={
          mayChange && (
            <ButtonLink icon="plus" href="/programm/ziele/neu">
              Neues Ziel
            </ButtonLink>
          )
        }
      />
      <ProgrammeTabs at="goals" />
      {programmes.map((programme) => (
        <Section title={programmeNames[programme]}>
          <GoalTable
            goals={goals.filter((goal) => goal.programme === programme && goal.retiredAt === null)}
            indicators={indicators}
            programme={programme}
            mayChange={mayChange}
          />
        </Section>
      ))}
      {ended.length > 0 && (
        <Section title="Beendet">
          <ul class="plain-list">
            {ended.map(({ id, text }) => (
              <li>
                <Link href={`/programm/ziele/${id}`}>{text}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </AgencyFrame>
  );
}

function GoalTable({
  goals,
  indicators,
  programme,
  mayChange,
}: Pick<GoalsProps, "goals" | "indicators"> & { programme: Programme; mayChange: boolean }) {
  return (
    <DataTable
      caption={`Ziele im Programm ${programmeNames[programme]}`}
      captionHidden
      narrow="stack"
      columns={[
        { label: "Ziel" },
        { label: "Kennzahl" },
        { label: "Soll" },
        ...(mayChange ? [{ label: "Platz in der Liste" }] : []),
      ]}
      rows={goals.map((goal, at) => [
        <Link href={`/programm/ziele/${goal.id}`}>{goal.text}</Link>,
        indicators.find(({ id }) => id === goal.indicator)?.name ?? "",
        targetsInWords(goal.targets),
        ...(mayChange
          ? [
              <MoveButtons
                path={`/programm/ziele/${goal.id}`}
                name={goal.text}
                first={at === 0}
                last={at === goals.length - 1}
              />,
            ]
          : []),
      ])}
      empty={
        <EmptyState level={3} title="Noch kein Ziel">
          <p>Ein Ziel sagt, was erreicht werden soll, woran man es misst und wie viel in welchem Jahr.</p>
        </EmptyState>
      }
    />
  );
}
