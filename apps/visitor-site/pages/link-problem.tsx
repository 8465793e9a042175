import type { Context } from "hono";
import { ButtonLink, ButtonRow, PageBody, PageTitle } from "#ui";
import { html } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { Frame } from "./frame.tsx";

const statuses = { expired: 410, invalid: 404, needsLink: 401 } as const;
export type LinkProblem = keyof typeof statuses;

interface WayOn {
  path: string;
  label: string;
}

/** A mailed link that does not open anything: says why, and leads to a new one. */
export function linkProblemPage(
  c: Context<Visitor>,
  why: LinkProblem,
  { title, text, ways }: { title: string; text: string; ways: [WayOn, ...WayOn[]] },
) {
  const { scope, language } = c.env;
  return html(
    c,
    <Frame scope={scope} language={language} path={ways[0].path} title={title} noindex>
      <PageBody narrow>
        <PageTitle title={title} lead={text} />
        <ButtonRow>
          {ways.map(({ path, label }, i) => (
            <ButtonLink kind={i === 0 ? "primary" : "secondary"} href={hrefIn(language)(path)}>
              {label}
            </ButtonLink>
          ))}
        </ButtonRow>
      </PageBody>
    </Frame>,
    statuses[why],
  );
}
