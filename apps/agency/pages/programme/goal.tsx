import type { ProgrammeGoalView } from "#domain/programme/view-programme-goal";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Breadcrumbs, ButtonLink, FactList, PageTitle, Tag } from "#ui";
import { targetsInWords, type Typed } from "#web";
import { programmeNames } from "../../texts/words.ts";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";
import { History } from "./history.tsx";
import { StatusForm } from "./status-form.tsx";

interface GoalProps extends PageProps {
  view: ProgrammeGoalView;
  typed?: Typed;
  problems?: Problem[];
}

/** One goal of the region: what it wants now, what it wanted before, and why that changed. */
export function GoalPage({ view, typed, problems = [], ...page }: GoalProps) {
  const { goal, versions, indicators } = view;
  const path = `/programm/ziele/${goal.id}`;
  const retired = goal.retiredAt !== null;
  const mayChange = mayActAs("lead", page.member.role);
  const nameOf = (id: string) => indicators.find((indicator) => indicator.id === id)?.name ?? "";
  return (
    <AgencyFrame {...page} path={path} title="Ziel">
      <FormErrors problems={problems} />
      <Breadcrumbs label="Sie sind hier" items={[{ href: "/programm/ziele", label: "Ziele" }, { label: "Ziel" }]} />
      <PageTitle
        kicker={programmeNames[goal.programme]}
        title={goal.text}
        meta={retired && <Tag tone="warning">beendet</Tag>}
        actions={
          mayChange &&
          !retired && (
            <ButtonLink icon="edit" href={`${path}/bearbeiten`}>
              Ändern
            </ButtonLink>
          )
        }
      />
      <FactList
        items={[
          { term: "Gemessen an", detail: nameOf(goal.indicator) },
          { term: "Soll", detail: targetsInWords(goal.targets) },
        ]}
      />
      {mayChange && (
        <StatusForm
          path={path}
          version={goal.version}
          retired={retired}
          typed={typed}
          problems={problems}
          words={
            retired
              ? {
                  title: "Wieder aufnehmen",
                  lead: "Das Ziel gilt dann wieder in allen Kreisen des Programms.",
                  button: "Wieder aufnehmen",
                }
              : {
                  title: "Beenden",
                  lead: "Kreise, die das Ziel angepasst haben, entscheiden selbst, ob sie ihre Fassung behalten.",
                  button: "Ziel beenden",
                }
          }
        />
      )}
      <History
        entries={versions.map((version) => ({
          number: version.version,
          at: version.setAt,
          reason: version.reason,
          retired: version.retired,
          parts: [
            { term: "Ziel", text: version.text },
            { term: "Kennzahl", text: nameOf(version.indicator) },
            { term: "Soll", text: targetsInWords(version.targets) },
          ],
        }))}
      />
    </AgencyFrame>
  );
}
