import { openingAddress, type OpeningQuestion } from "#domain/openings/opening-question";
import type { Language } from "#kernel";
import { ButtonLink } from "#ui";
import { hrefIn } from "../href.ts";
import { alertTexts } from "../texts/alerts.ts";

/** Leads to mail about what will be new for a question. */
export function AlertInvitation({ question, language }: { question: OpeningQuestion; language: Language }) {
  const query = openingAddress(question);
  return (
    <ButtonLink kind="secondary" icon="mail" href={hrefIn(language)(`/benachrichtigungen${query && `?${query}`}`)}>
      {alertTexts(language).invite}
    </ButtonLink>
  );
}
