import type { ExperiencePage as Everything } from "#domain/experience/read-experience";
import { targetGroupNames } from "#domain/experience/labels";
import { outcomeText } from "#domain/experience/wording";
import { campaignKindNames } from "#domain/figures/labels";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { ButtonLink, Link, Notice, PageTitle, Section, Usefulness } from "#ui";
import { longDate, type Typed } from "#web";
import { ratingText } from "../../texts/experience.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { Adopters } from "./adopters.tsx";
import { ExperienceBody } from "./body.tsx";
import { Questions } from "./questions.tsx";
import { RatingForm } from "./rating-form.tsx";

export interface CameBack {
  typed: Typed;
  problems: Problem[];
  /** The question whose answer came back. */
  answering?: string;
}

interface ExperienceProps extends PageProps {
  everything: Everything;
  /** Makes a question asked twice the same question. */
  token: string;
  came?: CameBack;
}

/** A shared experience: the card, what others made of it, what they asked. */
export function ExperiencePage({ everything, token, came, ...page }: ExperienceProps) {
  const { experience, versions, adoptions, outcome, rating, isOwn, ownCardId, ownCampaignId } = everything;
  const path = `/team/erfahrungen/${experience.id}`;
  const mayAct = mayActAs("editor", page.member.role);
  const versionText = `Fassung ${experience.version} vom ${longDate(experience.sharedAt, "de")}`;
  return (
    <TeamFrame {...page} path={path} title={experience.title}>
      <FormErrors problems={came?.problems ?? []} />
      <PageTitle
        kicker={`${experience.county} · ${campaignKindNames[experience.kind]} · ${targetGroupNames[experience.targetGroup]}`}
        title={experience.title}
        lead={experience.content.summary}
        meta={
          <>
            {rating.average !== null && (
              <Usefulness value={rating.average} label={ratingText(rating.average, rating.number)} labelShown />
            )}
            {versions.length > 1 ? (
              <Link href={`${path}/fassungen`}>{versionText}, was sich geändert hat</Link>
            ) : (
              <span>{versionText}</span>
            )}
          </>
        }
        actions={
          isOwn
            ? ownCardId && (
                <ButtonLink kind="secondary" icon="edit" href={`/team/erfahrungen/eigene/${ownCardId}`}>
                  Zu unserer Karte
                </ButtonLink>
              )
            : mayAct &&
              !ownCampaignId && (
                <ButtonLink icon="download" href={`${path}/uebernahme`}>
                  Bei uns übernehmen
                </ButtonLink>
              )
        }
      />
      {ownCampaignId && (
        <Notice title="Das haben Sie schon übernommen">
          Ihre <Link href={`/team/aktionen/${ownCampaignId}`}>Aktion daraus</Link> steht bei Ihren Aktionen. Ihr
          Ergebnis erscheint hier, sobald sie abgeschlossen ist.
        </Notice>
      )}
      <ExperienceBody experience={experience} />
      <Section title="Was andere daraus gemacht haben" lead={outcomeText(outcome)}>
        <Adopters adoptions={adoptions} />
        {mayAct && !isOwn && <RatingForm path={path} usefulness={everything.ownRating} problems={came?.problems} />}
      </Section>
      <Section title="Fragen und Antworten">
        <Questions everything={everything} path={path} token={token} mayAct={mayAct} came={came} />
      </Section>
    </TeamFrame>
  );
}
