import type { Context } from "hono";
import { ButtonLink, EmptyState, PageBody } from "#ui";
import { html, type PageStatus } from "#web";
import type { Region } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { errorTexts } from "../texts/errors.ts";
import { Frame } from "./frame.tsx";

/** What went wrong, in the region's frame and the reader's language. */
export function errorPage(c: Context<Region>, status: Exclude<PageStatus, 200>) {
  const { scope, language } = c.env;
  const t = errorTexts(language);
  const { title, text } = t[status] ?? t[500];
  if (status === 503) c.header("retry-after", "5");
  c.header("cache-control", "no-store");
  return html(
    c,
    <Frame scope={scope} language={language} path={c.req.path} title={title} noindex>
      <PageBody narrow>
        <EmptyState
          level={1}
          title={title}
          actions={<ButtonLink href={hrefIn(language)("/offene-daten")}>{t.toOpenData}</ButtonLink>}
        >
          <p>{text}</p>
        </EmptyState>
      </PageBody>
    </Frame>,
    status,
  );
}
