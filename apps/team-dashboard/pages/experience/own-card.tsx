import type { CardPage } from "#domain/experience/read-card";
import { targetGroupNames } from "#domain/experience/labels";
import { campaignKindNames } from "#domain/figures/labels";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, ButtonLink, Field, Form, Link, Notice, PageTitle, Section, Tag, Toolbar } from "#ui";
import type { Typed } from "#web";
import { cardStates } from "../../texts/experience.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ExperienceBody } from "./body.tsx";

interface OwnCardProps extends PageProps {
  card: CardPage;
  typed?: Typed;
  problems?: Problem[];
}

/** One of the county's own cards, with the step that comes next. */
export function OwnCardPage({ card, typed = {}, problems = [], ...page }: OwnCardProps) {
  const path = `/team/erfahrungen/eigene/${card.id}`;
  const { role } = page.member;
  return (
    <TeamFrame {...page} path={path} title={card.title}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker={`${campaignKindNames[card.kind]} · ${targetGroupNames[card.targetGroup]}`}
        title={card.title}
        lead={card.content.summary}
        meta={
          <>
            <Tag tone={card.status === "shared" ? "success" : "plain"}>{cardStates[card.status]}</Tag>
            {card.sharedId && <Link href={`/team/erfahrungen/${card.sharedId}`}>Wie die Region sie sieht</Link>}
            {card.campaignId && <Link href={`/team/aktionen/${card.campaignId}`}>Zur Aktion</Link>}
            {card.reviewer && (card.status === "reviewed" || card.status === "shared") && (
              <span>geprüft von {card.reviewer}</span>
            )}
          </>
        }
      />
      {card.reviewNote && (
        <Notice kind="warning" title="Die Leitung hat die Karte zurückgegeben">
          <p class="plain-text">{card.reviewNote}</p>
        </Notice>
      )}
      {mayActAs("editor", role) && <NextStep card={card} path={path} isLead={mayActAs("lead", role)} />}
      <ExperienceBody experience={card} />
      {mayActAs("lead", role) && (card.status === "in-review" || card.status === "reviewed") && (
        <Section title="Doch noch einmal zurückgeben">
          <Form action={`${path}/rueckgabe`}>
            <Field
              {...formFields(typed, problems).of("note")}
              kind="textarea"
              rows={3}
              label="Was fehlt noch?"
              optional="(freiwillig)"
            />
            <Button kind="secondary" icon="undo">
              Zurückgeben
            </Button>
          </Form>
        </Section>
      )}
    </TeamFrame>
  );
}

function NextStep({ card, path, isLead }: { card: CardPage; path: string; isLead: boolean }) {
  return (
    <Toolbar
      label="Diese Karte"
      actions={
        <>
          {card.status === "draft" && (
            <Form action={`${path}/pruefung`} layout="inline">
              <Button icon="check">Zur Prüfung geben</Button>
            </Form>
          )}
          {card.status === "in-review" &&
            (isLead ? (
              <Form action={`${path}/freigabe`} hidden={{ revision: String(card.revision) }} layout="inline">
                <Button icon="check">Geprüft: so ist sie richtig</Button>
              </Form>
            ) : (
              <p class="hint">Die Leitung sieht sie sich an.</p>
            ))}
          {card.status === "reviewed" &&
            (isLead ? (
              <Form action={`${path}/teilung`} layout="inline">
                <Button icon="share">
                  {card.sharedId ? "Neue Fassung mit der Region teilen" : "Mit der Region teilen"}
                </Button>
              </Form>
            ) : (
              <p class="hint">Die Leitung kann sie jetzt teilen.</p>
            ))}
        </>
      }
    >
      <ButtonLink kind="secondary" icon="edit" href={`${path}/bearbeiten`}>
        Bearbeiten
      </ButtonLink>
      {card.status !== "draft" && <p class="hint">Wer sie ändert, macht sie wieder zum Entwurf.</p>}
    </Toolbar>
  );
}
