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
import { Attachments, sharedFiles } from "./attachments.tsx";
import { ExperienceBody } from "./body.tsx";
import { Questions } from "./questions.tsx";
import { RatingForm } from "./rating-form.tsx";
import { RelatedCards } from "./related.tsx";
import { Votes } from "./votes.tsx";

export interface CameBack {
  typed: Typed;
  problems: Problem[];
  /** The question whose answer came back, or that was worded anew. */
  answering?: string;
  rewording?: string;
}

interface ExperienceProps extends PageProps {
  everything: Everything;
  /** Makes a question asked twice the same question. */
  token: string;
  came?: CameBack;
}

/** A shared experience: the card, what others made of it, what they asked, what is like it. */
export function ExperiencePage({ everything, token, came, ...page }: ExperienceProps) {
  const { experience, versions, adoptions, outcome, rating, isOwn, ownCardId, ownCampaignId, indicators } = everything;
  const path = `/team/erfahrungen/${experience.id}`;
  const mayAct = mayActAs("editor", page.member.role);
  const versionText = `Fassung ${experience.version} vom ${longDate(experience.sharedAt, "de")}`;
  const files = sharedFiles(experience.id, experience.content.attachments);
  return (
    <TeamFrame {...page} path={path} title={experience.title}>
      <FormErrors problems={came?.problems ?? []} />
      <PageTitle
        kicker={`${experience.county} · ${campaignKindNames[experience.kind]} · ${targetGroupNames[experience.targetGroup]}`}
        title={experience.title}
        lead={experience.content.summary}
        meta={
          <>
            {rating.median !== null && <Usefulness value={rating.median} label={ratingText(rating)} labelShown />}
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
      <OwnAdoption everything={everything} path={path} />
      <ExperienceBody experience={experience} indicators={indicators} />
      {files.length > 0 && (
        <Section title="Anhänge">
          <Attachments files={files} />
        </Section>
      )}
      <Section title="Was andere daraus gemacht haben" lead={outcomeText(outcome)} id="ergebnisse">
        <Adopters adoptions={adoptions} />
      </Section>
      <Section title="Wie nützlich ist das?" lead={ratingText(rating)}>
        <Votes rating={rating} />
        {mayAct && !isOwn && <RatingForm path={path} usefulness={everything.ownRating} problems={came?.problems} />}
      </Section>
      <Section title="Fragen und Antworten">
        <Questions everything={everything} path={path} token={token} mayAct={mayAct} came={came} />
      </Section>
      <RelatedCards related={everything.related} />
    </TeamFrame>
  );
}

/** What the county itself has made of it, and whether it was corrected since. */
function OwnAdoption({ everything, path }: { everything: Everything; path: string }) {
  const { ownCampaignId, known, experience } = everything;
  if (!ownCampaignId) return null;
  return (
    <>
      {known !== undefined && known < experience.version && (
        <Notice
          kind="warning"
          title={`Korrigiert, seit Sie Fassung ${known} übernommen haben`}
          actions={
            <ButtonLink kind="secondary" href={`${path}/korrektur`}>
              Was sich geändert hat
            </ButtonLink>
          }
        />
      )}
      <Notice title="Das haben Sie schon übernommen">
        Ihre <Link href={`/team/aktionen/${ownCampaignId}`}>Aktion daraus</Link> steht bei Ihren Aktionen. Ihr Ergebnis
        erscheint hier, sobald sie abgeschlossen ist.
      </Notice>
    </>
  );
}
