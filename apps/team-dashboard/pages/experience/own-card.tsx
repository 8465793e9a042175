import type { CardPage } from "#domain/experience/read-card";
import { targetGroupNames } from "#domain/experience/labels";
import { campaignKindNames } from "#domain/figures/labels";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, Field, Form, Link, Notice, PageTitle, Section, Tag } from "#ui";
import type { Typed } from "#web";
import { cardStates } from "../../texts/experience.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ExperienceBody } from "./body.tsx";
import { Changes } from "./changes.tsx";
import { FigureHistory } from "./figures.tsx";
import { NextStep } from "./next-step.tsx";
import { OwnAttachments } from "./own-attachments.tsx";

interface OwnCardProps extends PageProps {
  card: CardPage;
  /** The form that came back. */
  form?: "return" | "attachment";
  typed?: Typed;
  problems?: Problem[];
}

/** One of the county's own cards, with the step that comes next. */
export function OwnCardPage({ card, form, typed = {}, problems = [], ...page }: OwnCardProps) {
  const path = `/team/erfahrungen/eigene/${card.id}`;
  const { role } = page.member;
  const mayChange = mayActAs("editor", role);
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
      {mayChange && <NextStep card={card} path={path} isLead={mayActAs("lead", role)} />}
      <ExperienceBody experience={card} indicators={card.indicators} />
      <Section title="Anhänge" lead="Bleiben bei Ihnen, bis Sie die nächste Fassung teilen.">
        <OwnAttachments
          attachments={card.attachments}
          path={path}
          mayChange={mayChange}
          {...(form === "attachment" && { typed, problems })}
        />
      </Section>
      {card.gaps.length > 0 && (
        <Section
          title="Was beim Teilen zu Lücken wird"
          lead="Namen aus Ihrem Team, Anreden mit Namen, E-Mail-Adressen und Telefonnummern gehen nicht mit."
        >
          <Changes changes={card.gaps} />
        </Section>
      )}
      {card.sharedVersion !== undefined && card.status !== "shared" && card.changes.length > 0 && (
        <Section title={`Was sich gegenüber Fassung ${card.sharedVersion} ändert`}>
          <Changes changes={card.changes} />
        </Section>
      )}
      {card.history.length > 0 && (
        <Section title="Zahlen">
          <FigureHistory history={card.history} />
        </Section>
      )}
      {mayActAs("lead", role) && (card.status === "in-review" || card.status === "reviewed") && (
        <Section title="Doch noch einmal zurückgeben">
          <Form action={`${path}/rueckgabe`}>
            <Field
              {...formFields(form === "return" ? typed : {}, problems).of("note")}
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
