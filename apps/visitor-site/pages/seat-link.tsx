import type { Context } from "hono";
import { ButtonLink, ButtonRow, PageBody, PageTitle } from "#ui";
import { html } from "#web";
import type { Visitor } from "../app.tsx";
import { seatTexts } from "../texts/seat.ts";
import { Frame, hrefIn } from "./frame.tsx";

const statuses = { needsLink: 401, expired: 410, invalid: 404 } as const;

/** What stands where a seat's link leads nowhere, with the way on. */
export function seatLinkPage(c: Context<Visitor>, reason: keyof typeof statuses) {
  const { scope, language } = c.env;
  const t = seatTexts(language);
  const { title, text } = t[reason];
  return html(
    c,
    <Frame scope={scope} language={language} path="/platz" title={title} noindex>
      <PageBody narrow>
        <PageTitle title={title} lead={text} />
        <ButtonRow>
          <ButtonLink href={hrefIn(language)("/termine")}>{t.toEvents}</ButtonLink>
        </ButtonRow>
      </PageBody>
    </Frame>,
    statuses[reason],
  );
}
