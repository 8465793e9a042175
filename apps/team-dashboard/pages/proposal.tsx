import type { BundleView } from "#domain/directory/list-proposals";
import type { Places } from "#domain/directory/list-places";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, ButtonRow, FactList, Form, Link, PageTitle, Section, Tag } from "#ui";
import { shortDate, type Typed } from "#web";
import { fieldNames, proposalStates } from "../texts/employer-words.ts";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";
import { ProposalDecision } from "./proposal-decision.tsx";
import { Origin } from "./proposals.tsx";
import { ValueDiff } from "./value-diff.tsx";

interface ProposalPageProps extends PageProps, BundleView {
  places: Places;
  typed?: Typed;
  problems?: Problem[];
}

/** One bundle: to decide for the county that vouches, to follow or take back for the one that proposed. */
export function ProposalPage({
  bundle,
  employer,
  entries,
  places,
  typed = {},
  problems = [],
  ...page
}: ProposalPageProps) {
  const { first } = bundle;
  const path = `/team/vorschlaege/${bundle.id}`;
  const mayAct = mayActAs("editor", page.member.role);
  const open = entries.filter(({ status }) => status === "open");
  const decided = entries.filter(({ status }) => status !== "open");
  const deciding = mayAct && first.toUs && open.length > 0;
  return (
    <TeamFrame {...page} path={path} title={`Vorschlag: ${first.employer}`}>
      <FormErrors problems={problems} />
      <PageTitle kicker="Vorschlag" title={first.employer} lead={first.note && `„${first.note}“`} />
      <p class="item-meta">
        {first.ours && first.origin === "county" && !first.toUs ? <span>von uns</span> : <Origin proposal={first} />}
        <span>{shortDate(first.proposedAt, "de")}</span>
        <Link href={`/team/arbeitgeber/${employer.id}`}>Zum Arbeitgeber</Link>
      </p>
      {deciding && (
        <ProposalDecision
          path={path}
          employer={employer}
          open={open}
          places={places}
          countyAgs={page.scope.tenant.countyAgs}
          typed={typed}
          problems={problems}
        />
      )}
      {!deciding && open.length > 0 && (
        <Section title="Noch nicht entschieden">
          <Entries entries={open} places={places} />
          {mayAct && first.ours && first.origin === "county" && (
            <ButtonRow>
              {open.length > 1 &&
                open.map(({ field }) => (
                  <Form action={`${path}/ruecknahme`} layout="inline" hidden={{ field }}>
                    <Button kind="secondary">{fieldNames[field]} zurückziehen</Button>
                  </Form>
                ))}
              <Form action={`${path}/ruecknahme`} layout="inline">
                <Button kind="secondary">{open.length > 1 ? "Alles zurückziehen" : "Vorschlag zurückziehen"}</Button>
              </Form>
            </ButtonRow>
          )}
        </Section>
      )}
      {decided.length > 0 && (
        <Section title="Entschieden">
          <Entries entries={decided} places={places} />
        </Section>
      )}
    </TeamFrame>
  );
}

/** What was proposed and what became of it, with the value that was taken over. */
const Entries = ({ entries, places }: Pick<BundleView, "entries"> & { places: Places }) => (
  <FactList
    layout="columns"
    items={entries.map(({ field, oldValue, newValue, decidedValue, status, decidedAt }) => ({
      term: (
        <>
          {fieldNames[field]} <Tag tone={proposalStates[status].tone}>{proposalStates[status].label}</Tag>
          {decidedAt !== null && ` ${shortDate(decidedAt, "de")}`}
        </>
      ),
      detail: (
        <>
          <ValueDiff field={field} before={oldValue} after={newValue} places={places} />
          {status === "accepted-changed" && (
            <>
              <p class="hint">Übernommen wurde:</p>
              <ValueDiff field={field} before={newValue} after={decidedValue} places={places} />
            </>
          )}
        </>
      ),
    }))}
  />
);
