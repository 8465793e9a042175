import type { ExperienceCard } from "#db/repositories";
import { targetGroupNames } from "#domain/experience/labels";
import { campaignKindNames } from "#domain/figures/labels";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, EmptyState, ExperienceItem, ItemList, PageTitle, Pagination } from "#ui";
import { shortDate, wholeNumber } from "#web";
import { cardStates } from "../../texts/experience.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ExperienceTabs } from "./experience-tabs.tsx";

interface OwnCardsProps extends PageProps {
  cards: ExperienceCard[];
  next?: string;
}

const PATH = "/team/erfahrungen/eigene";
const tones = { draft: "plain", "in-review": "warning", reviewed: "accent", shared: "success" } as const;

/** The county's own experience cards, drafts too. */
export function OwnCardsPage({ cards, next, ...page }: OwnCardsProps) {
  const add = mayActAs("editor", page.member.role) && (
    <ButtonLink icon="plus" href={`${PATH}/neu`}>
      Neue Karte
    </ButtonLink>
  );
  return (
    <TeamFrame {...page} path={PATH} title="Unsere Erfahrungen">
      <PageTitle
        title="Unsere Erfahrungen"
        lead="Aus jeder abgeschlossenen Aktion wird mit einem Klick eine Karte. Was die Leitung geprüft hat, kann in die Region."
        actions={add}
      />
      <ExperienceTabs at="own" />
      {cards.length === 0 ? (
        <EmptyState title="Noch keine Karte">
          <p>
            Schließen Sie eine Aktion ab und halten Sie sie als Erfahrung fest, oder schreiben Sie eine Karte von Hand.
          </p>
        </EmptyState>
      ) : (
        <ItemList label="Eigene Karten">
          {cards.map((card) => (
            <ExperienceItem
              level={2}
              href={`${PATH}/${card.id}`}
              title={card.title}
              kicker={`${campaignKindNames[card.kind]} · ${targetGroupNames[card.targetGroup]}`}
              summary={card.content.summary}
              facts={[`${wholeNumber(card.reached, "de")} erreicht`, `geändert am ${shortDate(card.updatedAt, "de")}`]}
              status={{ label: cardStates[card.status], tone: tones[card.status] }}
            />
          ))}
        </ItemList>
      )}
      <Pagination label="Weitere Karten" next={next ? { href: next, label: "Ältere" } : undefined} />
    </TeamFrame>
  );
}
