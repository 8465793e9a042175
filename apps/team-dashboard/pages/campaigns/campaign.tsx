import { costPerContact } from "#domain/campaigns/contacts";
import type { CampaignPage as Everything } from "#domain/campaigns/read-campaign";
import { againNames, targetGroupNames } from "#domain/experience/labels";
import { euroText } from "#domain/experience/wording";
import { campaignKindNames } from "#domain/figures/labels";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Aside, Columns, FactList, Link, Notice, PageTitle, Prose, Section, Tag } from "#ui";
import { shortDateTime, wholeNumber, type Typed } from "#web";
import { campaignStates, spanText } from "../../texts/campaigns.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { CampaignActions } from "./campaign-actions.tsx";
import { CountForm } from "./count-form.tsx";
import { Batches } from "./batches.tsx";
import { Codes } from "./codes.tsx";
import { Counted } from "./counted.tsx";
import { Targets } from "./targets.tsx";
import { Tasks } from "./tasks.tsx";
import { CampaignTemplates } from "./templates.tsx";

interface CampaignProps extends PageProps {
  everything: Everything;
  token: string;
  today: string;
  places: readonly { ags: string; name: string }[];
  /** The form that came back, and what was typed into it. */
  counting?: { typed: Typed; problems: Problem[] };
  adding?: { typed: Typed; problems: Problem[] };
}

const tones = { planned: "plain", running: "spark", done: "success" } as const;

/** A campaign with everything that hangs on it. */
export function CampaignPage({ everything, token, today, places, counting, adding, ...page }: CampaignProps) {
  const { campaign, tasks, targets, events, posts, adopted, enquiries } = everything;
  const path = `/team/aktionen/${campaign.id}`;
  const mayChange = mayActAs("editor", page.member.role);
  return (
    <TeamFrame {...page} path={path} title={campaign.title}>
      <FormErrors problems={[...(counting?.problems ?? []), ...(adding?.problems ?? [])]} />
      <PageTitle
        kicker={`${campaignKindNames[campaign.kind]} · ${targetGroupNames[campaign.targetGroup]}`}
        title={campaign.title}
        lead={campaign.goal}
        meta={<Tag tone={tones[campaign.status]}>{campaignStates[campaign.status]}</Tag>}
      />
      {mayChange && <CampaignActions everything={everything} path={path} />}
      {adopted && (
        <Notice title="Übernommene Erfahrung">
          <Link href={`/team/erfahrungen/${adopted.experienceId}`}>{adopted.title}</Link> ({adopted.county}). Was daraus
          wird, steht nach dem Abschluss auch dort.
          {adopted.known < adopted.version && campaign.status !== "done" && (
            <p>
              <Link href={`/team/erfahrungen/${adopted.experienceId}/korrektur`}>
                Die Vorlage wurde seither korrigiert: was sich geändert hat
              </Link>
            </p>
          )}
        </Notice>
      )}
      <Columns kind="main-aside">
        <div>
          <Section title="Kontaktpunkte">
            {mayChange && (
              <CountForm
                campaign={path}
                kind={campaign.kind}
                token={token}
                today={today}
                places={places}
                {...counting}
              />
            )}
            <Counted {...everything} path={path} mayTakeBack={mayChange} />
          </Section>
          {targets.length > 0 && (
            <Section title="Ziele">
              <Targets {...everything} />
            </Section>
          )}
          <Section title="Chargen" id="chargen">
            <Batches {...everything} path={path} mayChange={mayChange} />
          </Section>
          <Section title="Codes" id="codes">
            <Codes {...everything} path={path} mayChange={mayChange} />
          </Section>
          <Section title="Checkliste">
            <Tasks tasks={tasks} path={path} today={today} mayChange={mayChange} {...adding} />
          </Section>
          <CampaignTemplates campaign={campaign} mayChange={mayChange} />
          {campaign.result && (
            <Section title="Was wir gelernt haben">
              <p class="plain-text">{campaign.result}</p>
            </Section>
          )}
          {campaign.texts.length > 0 && (
            <Section title="Texte zum Wiederverwenden">
              {campaign.texts.map(({ title, body }) => (
                <details class="reusable-text">
                  <summary>{title}</summary>
                  <Prose>
                    <p class="plain-text">{body}</p>
                  </Prose>
                </details>
              ))}
            </Section>
          )}
        </div>
        <div>
          <Aside title="Plan und Ergebnis">
            <FactList items={factsOf(everything)} />
          </Aside>
          {enquiries > 0 && (
            <Aside title="Anfragen">
              <p>
                {enquiries === 1 ? "Eine Anfrage kam" : `${wholeNumber(enquiries, "de")} Anfragen kamen`} über diese
                Aktion.
              </p>
            </Aside>
          )}
          {events.length > 0 && (
            <Aside title="Termine">
              <ul>
                {events.map(({ id, title, startsAt }) => (
                  <li>
                    <Link href={`/team/termine/${id}`}>{title}</Link>, {shortDateTime(startsAt, "de")}
                  </li>
                ))}
              </ul>
            </Aside>
          )}
          {posts.length > 0 && (
            <Aside title="Beiträge">
              <ul>
                {posts.map(({ id, title }) => (
                  <li>
                    <Link href={`/team/beitraege/${id}`}>{title}</Link>
                  </li>
                ))}
              </ul>
            </Aside>
          )}
        </div>
      </Columns>
    </TeamFrame>
  );
}

function factsOf({ campaign, contacts, booked, budgetLine, municipality }: Everything) {
  const { plannedHours, plannedCents, actualHours, actualCents, reached, again } = campaign;
  const perContact = costPerContact(
    actualCents ?? booked.cents,
    actualCents === null && booked.cents === 0 ? 0 : (reached ?? contacts),
  );
  return [
    { term: "Wann", detail: spanText(campaign.startsOn, campaign.endsOn) },
    (campaign.place || municipality) && {
      term: "Wo",
      detail: [campaign.place, municipality].filter(Boolean).join(", "),
    },
    {
      term: "Stunden",
      detail:
        actualHours === null
          ? `${wholeNumber(plannedHours, "de")} geplant`
          : `${wholeNumber(actualHours, "de")} von ${wholeNumber(plannedHours, "de")}`,
    },
    {
      term: "Kosten",
      detail:
        actualCents === null
          ? `${euroText(plannedCents)} geplant`
          : `${euroText(actualCents)} von ${euroText(plannedCents)}`,
    },
    booked.receipts > 0 && {
      term: "Mit Belegen",
      detail: `${euroText(booked.cents)} in ${booked.receipts === 1 ? "einem Beleg" : `${booked.receipts} Belegen`}`,
    },
    budgetLine && { term: "Posten", detail: `${budgetLine.number} ${budgetLine.name}` },
    reached !== null && { term: "Erreicht", detail: wholeNumber(reached, "de") },
    perContact !== null && { term: "Pro Kontakt", detail: euroText(perContact) },
    again && { term: "Noch einmal", detail: againNames[again] },
  ].filter((fact) => typeof fact === "object" && fact !== null);
}
