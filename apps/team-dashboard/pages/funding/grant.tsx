import type { GrantView } from "#domain/funding/view-grant";
import { mayActAs } from "#domain/team/actors";
import type { Day, Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, EmptyState, FactList, Field, Form, PageTitle, Section } from "#ui";
import type { Typed } from "#web";
import { dayText } from "../../texts/campaigns.ts";
import { percentText, periodText } from "../../texts/funding.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { GrantTabs } from "../receipts/grant-tabs.tsx";
import { Deadlines } from "./deadlines.tsx";
import { GrantGoals } from "./grant-goals.tsx";
import { GrantState } from "./grants.tsx";
import { PlanTable } from "./plan-table.tsx";

interface GrantProps extends PageProps {
  view: GrantView;
  today: Day;
  token: string;
  typed?: Typed;
  problems?: Problem[];
}

/** One grant: what was granted, what is planned, what for, and what the funder expects by when. */
export function GrantPage({ view, today, token, typed = {}, problems = [], ...page }: GrantProps) {
  const { grant, lines, deadlines } = view;
  const path = `/team/foerderung/${grant.id}`;
  const mayChange = mayActAs("lead", page.member.role);
  return (
    <TeamFrame {...page} path={path} title={grant.title}>
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: "/team/foerderung", label: "Förderung" }, { label: grant.title }]}
      />
      <PageTitle
        kicker={grant.funder}
        title={grant.title}
        meta={<GrantState grant={grant} today={today} />}
        actions={
          mayChange && (
            <ButtonLink kind="secondary" icon="edit" href={`${path}/bearbeiten`}>
              Bescheid ändern
            </ButtonLink>
          )
        }
      />
      <GrantTabs grant={grant.id} part="" />
      <FactList
        items={[
          { term: "Bescheid", detail: `${grant.noticeNumber} vom ${dayText(grant.noticeOn)}` },
          { term: "Laufzeit", detail: periodText(grant) },
          { term: "Förderanteil", detail: percentText(grant.share) },
          { term: "Zulässige Verschiebung", detail: `${grant.permittedShift} % je Ansatz` },
          ...(grant.purpose ? [{ term: "Zuwendungszweck", detail: <p class="plain-text">{grant.purpose}</p> }] : []),
        ]}
      />
      <Section
        title="Finanzplan"
        more={mayChange && lines.length > 0 ? { href: `${path}/finanzplan`, label: "Finanzplan ändern" } : undefined}
      >
        {lines.length > 0 ? (
          <PlanTable grant={grant} lines={lines} />
        ) : (
          <NoPlan view={view} path={path} mayChange={mayChange} />
        )}
      </Section>
      <Section title="Ziele">
        <GrantGoals view={view} path={path} mayChange={mayChange} />
      </Section>
      <Section id="fristen" title="Fristen">
        <Deadlines {...{ deadlines, path, today, mayChange, token, typed, problems }} />
      </Section>
    </TeamFrame>
  );
}

function NoPlan({ view: { models }, path, mayChange }: { view: GrantView; path: string; mayChange: boolean }) {
  return (
    <EmptyState
      level={3}
      title="Noch kein Finanzplan"
      actions={
        mayChange && (
          <ButtonLink icon="plus" href={`${path}/finanzplan`}>
            Finanzplan anlegen
          </ButtonLink>
        )
      }
    >
      <p>Ansätze mit Nummer und Namen, und was für jedes Jahr vorgesehen ist.</p>
      {mayChange && models.length > 0 && (
        <Form action={`${path}/finanzplan/kopie`} layout="inline">
          <Field
            name="from"
            kind="select"
            label="Oder wie bei einem früheren Bescheid beginnen"
            options={models.map(({ id, title, startsOn }) => ({
              value: id,
              label: `${title} (ab ${dayText(startsOn)})`,
            }))}
          />
          <Button kind="secondary" icon="copy">
            Plan übernehmen
          </Button>
        </Form>
      )}
    </EmptyState>
  );
}
