import type { Context } from "hono";
import type { Language } from "#kernel";
import { ButtonLink, EmptyState, PageBody } from "#ui";
import { html } from "#web";
import type { Platform } from "../app.tsx";
import { textsIn } from "../texts/index.ts";
import { Frame, hrefIn } from "./frame.tsx";

/** What went wrong; without the doors, because reading them may be what did. */
export function errorPage(c: Context<Platform>, status: 404 | 500) {
  const { pathname } = new URL(c.req.url);
  const language: Language = /^\/en(\/|$)/.test(pathname) ? "en" : "de";
  const t = textsIn(language);
  const [title, text] = status === 404 ? [t.notFoundTitle, t.notFoundText] : [t.errorTitle, t.errorText];
  return html(
    c,
    <Frame
      language={language}
      doors={{ regionName: "", regionClaim: "", counties: [] }}
      originOf={c.env.originOf}
      path="/"
      title={title}
      noindex
    >
      <PageBody narrow>
        <EmptyState level={1} title={title} actions={<ButtonLink href={hrefIn(language)("/")}>{t.toHome}</ButtonLink>}>
          <p>{text}</p>
        </EmptyState>
      </PageBody>
    </Frame>,
    status,
  );
}
