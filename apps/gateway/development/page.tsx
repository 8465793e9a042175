import type { Context } from "hono";
import type { ComponentChildren } from "preact";
import { Banner, PageBody, PageTitle, TabNav } from "#ui";
import { Document, html } from "#web";

const areas = [
  { href: "/entwicklung", label: "Türen" },
  { href: "/entwicklung/post", label: "Postfach" },
  { href: "/entwicklung/bausteine", label: "Bausteine" },
];

/** The frame of the pages that exist on this machine only. */
export const developmentPage = (c: Context, title: string, children: ComponentChildren) =>
  html(
    c,
    <Document title={`${title} – Entwicklung`} language="de" lookHref="/gestaltung-1.css" team noindex>
      <Banner kind="development">Nur auf diesem Rechner: Diese Seiten gibt es in keiner Auslieferung.</Banner>
      <main id="inhalt">
        <PageBody>
          <PageTitle title={title} />
          <TabNav
            label="Entwicklung"
            items={areas.map((area) => ({ ...area, current: area.href === new URL(c.req.url).pathname }))}
          />
          {children}
        </PageBody>
      </main>
    </Document>,
  );
