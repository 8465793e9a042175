import type { Context } from "hono";
import { ButtonLink, ButtonRow, PageBody, PageTitle } from "#ui";
import { html } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { followTexts } from "../texts/follow.ts";
import { Frame } from "./frame.tsx";

const statuses = { expired: 410, invalid: 404, needsLink: 401 } as const;

/** A mailed link that does not open anything: says why, and leads to a new one. */
export function followLinkPage(c: Context<Visitor>, why: keyof typeof statuses) {
  const { scope, language } = c.env;
  const t = followTexts(language);
  const href = hrefIn(language);
  const { title, text } = t[why];
  return html(
    c,
    <Frame scope={scope} language={language} path="/folgen" title={title} noindex>
      <PageBody narrow>
        <PageTitle title={title} lead={text} />
        <ButtonRow>
          <ButtonLink href={href("/folgen")}>{t.again}</ButtonLink>
          <ButtonLink kind="secondary" href={href("/folgen/verwalten")}>
            {t.toSettings}
          </ButtonLink>
        </ButtonRow>
      </PageBody>
    </Frame>,
    statuses[why],
  );
}
