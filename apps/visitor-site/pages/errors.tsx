import type { Context } from "hono";
import type { RefusalCode } from "#kernel";
import { ButtonLink, EmptyState, PageBody } from "#ui";
import { html } from "#web";
import type { Visitor } from "../app.tsx";
import { texts } from "../texts.ts";
import { Frame, hrefIn } from "./frame.tsx";

type ErrorStatus = 401 | 403 | 404 | 409 | 410 | 429 | 500 | 503;

export const notFoundPage = (c: Context<Visitor>) => errorPage(c, 404);

/** Anything that went wrong, in the county's own frame. */
export function errorPage(c: Context<Visitor>, status: ErrorStatus, _code?: RefusalCode) {
  const { scope, language } = c.env;
  const t = texts(language);
  const [title, text] = status === 404 ? [t.notFoundTitle, t.notFoundText] : [t.errorTitle, t.errorText];
  if (status === 503) c.header("retry-after", "5");
  return html(
    c,
    <Frame scope={scope} language={language} path={new URL(c.req.url).pathname} title={title} noindex>
      <PageBody narrow>
        <EmptyState title={title} level={2} actions={<ButtonLink href={hrefIn(language)("/")}>{t.toHome}</ButtonLink>}>
          <p>{text}</p>
        </EmptyState>
      </PageBody>
    </Frame>,
    status as 404,
  );
}
