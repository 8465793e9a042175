import type { viewGoal } from "#domain/programme/view-goal";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, FactList, Form, Link, Notice, PageTitle, Section, Tag } from "#ui";
import { targetsInWords, wording } from "#web";
import { originTags, programmeNames } from "../../texts/funding.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { AimDifference } from "./aim-difference.tsx";

interface GoalProps extends PageProps {
  view: Awaited<ReturnType<typeof viewGoal>>;
  problems?: Problem[];
}

/** One goal of the county, and how it differs from the region's where it was adapted. */
export function GoalPage({ view: { goal, indicators, grants }, problems = [], ...page }: GoalProps) {
  const path = `/team/foerderung/ziele/${goal.id}`;
  const mayChange = mayActAs("lead", page.member.role);
  const nameOf = (id: string) => indicators.find((indicator) => indicator.id === id)?.name ?? "";
  return (
    <TeamFrame {...page} path={path} title="Ziel">
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: "/team/foerderung/ziele", label: "Ziele" }, { label: "Ziel" }]}
      />
      <PageTitle
        kicker={programmeNames[goal.programme]}
        title={goal.text}
        meta={
          <>
            <Tag tone={originTags[goal.origin].tone}>{originTags[goal.origin].label}</Tag>
            {goal.retired && <Tag tone="warning">beendet</Tag>}
          </>
        }
        actions={
          mayChange &&
          !goal.retired && (
            <ButtonLink kind="secondary" icon="edit" href={`${path}/bearbeiten`}>
              {goal.origin === "inherited" ? "An uns anpassen" : "Ändern"}
            </ButtonLink>
          )
        }
      />
      <FactList
        items={[
          { term: "Gemessen an", detail: nameOf(goal.indicator) },
          { term: "Soll", detail: targetsInWords(goal.targets) },
          ...(grants.length > 0
            ? [
                {
                  term: "Gefördert durch",
                  detail: (
                    <ul class="plain-list">
                      {grants.map(({ id, title }) => (
                        <li>
                          <Link href={`/team/foerderung/${id}`}>{title}</Link>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
      {goal.origin === "adapted" && (
        <Section title="Anders als in der Region">
          <AimDifference before={goal.regional!} after={goal} nameOf={nameOf} />
          {goal.regional!.retired && <Notice>Die Region hat dieses Ziel beendet. Ihre Fassung gilt weiter.</Notice>}
          {mayChange && (
            <Form
              action={`${path}/uebernahme`}
              layout="inline"
              hidden={{ change: `${goal.id}.${goal.regional!.version}` }}
            >
              <Button kind="secondary" icon="undo">
                Wieder die Fassung der Region nehmen
              </Button>
            </Form>
          )}
        </Section>
      )}
      {goal.origin === "own" && !goal.retired && mayChange && (
        <Section
          title="Beenden"
          lead="Das Ziel verschwindet aus der Liste. In abgelaufenen Bescheiden bleibt es stehen."
        >
          {problems.length > 0 && (
            <p class="field-error" id="ende">
              {wording(problems, "de").of("ende")}
            </p>
          )}
          <Form action={`${path}/ende`} layout="inline">
            <Button kind="danger">Ziel beenden</Button>
          </Form>
        </Section>
      )}
    </TeamFrame>
  );
}
