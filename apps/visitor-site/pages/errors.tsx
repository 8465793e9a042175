import type { Context } from "hono";
import { ButtonLink, ButtonRow, PageBody, PageTitle } from "#ui";
import { html, type PageStatus } from "#web";
import type { Visitor } from "../app.tsx";
import { errorTexts } from "../texts/errors.ts";
import { formTexts } from "../texts/forms.ts";
import { Frame, hrefIn } from "./frame.tsx";

export const notFoundPage = (c: Context<Visitor>) => errorPage(c, 404);

/** Anything that went wrong, in the county's own frame and the reader's language. */
export function errorPage(
  c: Context<Visitor>,
  status: Exclude<PageStatus, 200>,
  wording?: { title: string; text: string },
) {
  const { scope, language } = c.env;
  const t = errorTexts(language);
  const { title, text } = wording ?? t[status]!;
  if (status === 503) c.header("retry-after", "5");
  c.header("cache-control", "no-store");
  return html(
    c,
    <Frame scope={scope} language={language} path={c.req.path} title={title} noindex>
      <PageBody narrow>
        <PageTitle title={title} lead={text} />
        <ButtonRow>
          <ButtonLink href={hrefIn(language)("/")}>{t.toHome}</ButtonLink>
          <ButtonLink kind="quiet" href={hrefIn(language)("/kontakt")}>
            {t.toContact}
          </ButtonLink>
        </ButtonRow>
      </PageBody>
    </Frame>,
    status,
  );
}

/** A form was sent while the county pauses. */
export function pausedPage(c: Context<Visitor>) {
  const t = formTexts(c.env.language);
  return errorPage(c, 409, { title: t.pausedTitle, text: t.pausedText(c.env.scope.tenant.name) });
}
