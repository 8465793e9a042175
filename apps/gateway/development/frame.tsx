import type { ComponentChildren } from "preact";
import { Banner, PageBody, SiteHeader, SkipLink } from "#ui";
import { Document } from "#web";

export interface DevelopmentFrameProps {
  title: string;
  path: string;
  children?: ComponentChildren;
}

/** The plain frame around the doors that exist only on this machine. */
export function DevelopmentFrame({ title, path, children }: DevelopmentFrameProps) {
  const nav = [
    { href: "/entwicklung", label: "Türen" },
    { href: "/entwicklung/post", label: "Posteingang" },
    { href: "/entwicklung/bausteine", label: "Bausteine" },
  ];
  return (
    <Document
      title={`${title} – Entwicklung`}
      language="de"
      lookHref="/entwicklung/gestaltung/platform.css"
      team
      noindex
    >
      <SkipLink>Zum Inhalt</SkipLink>
      <Banner kind="development">Diese Seiten gibt es nur auf diesem Rechner, in keiner Auslieferung.</Banner>
      <SiteHeader
        name="Heimvorteil"
        subtitle="Entwicklung"
        home="/"
        motif="hills"
        seed="entwicklung"
        nav={nav.map((item) => ({
          ...item,
          current: item.href === "/entwicklung" ? path === item.href : path.startsWith(item.href),
        }))}
        navLabel="Entwicklung"
        menuLabel="Menü"
      />
      <main id="inhalt" tabIndex={-1}>
        <PageBody>{children}</PageBody>
      </main>
    </Document>
  );
}
