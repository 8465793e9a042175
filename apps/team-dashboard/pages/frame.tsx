import type { Context } from "hono";
import type { ComponentChildren } from "preact";
import type { Scope } from "#domain/scope";
import type { Member } from "#domain/team/actors";
import { Banner, Button, Form, Icon, Link, Notice, TeamShell } from "#ui";
import { Document } from "#web";
import type { Team } from "../app.tsx";
import { flashIn } from "../texts/flashes.ts";
import { navigationFor } from "../texts/navigation.ts";
import { roleNames } from "../texts/words.ts";

export interface TeamFrameProps {
  scope: Scope;
  member: Member;
  /** The path of this page, for the navigation: `/team/termine/neu`. */
  path: string;
  title: string;
  /** The value of `?meldung=`; shown where it is one of `texts/flashes.ts`. */
  flash?: string;
  children?: ComponentChildren;
}

/** What every page of the team needs from its request. */
export type PageProps = Pick<TeamFrameProps, "scope" | "member" | "flash">;

export const pageOf = (c: Context<Team>): PageProps => ({
  scope: c.env.scope,
  member: c.get("member"),
  flash: c.req.query("meldung"),
});

/** The team's frame around every page: areas at the side, who one is at the top. */
export function TeamFrame({ scope, member, path, title, flash, children }: TeamFrameProps) {
  const { tenant } = scope;
  const done = flashIn(flash);
  return (
    <Document
      title={`${title} – Team ${tenant.shortName}`}
      language="de"
      lookHref={`/gestaltung-${tenant.contentVersion}.css`}
      noindex
      team
    >
      <TeamShell
        name={tenant.name}
        area="Team"
        home="/team"
        motif={tenant.look.motif}
        seed={tenant.slug}
        skipLabel="Zum Inhalt"
        navLabel="Bereiche"
        menuLabel="Bereiche"
        groups={navigationFor(member.role, path)}
        user={{
          name: member.name,
          role: roleNames[member.role],
          menuLabel: "Angemeldet",
          menu: <SignOut member={member} />,
        }}
        top={
          <Link href="/">
            <Icon name="external" />
            <span>Zur Website</span>
          </Link>
        }
        banner={
          tenant.status === "paused" && (
            <Banner kind="paused">Das Projekt ruht: Die Seiten stehen, die Formulare sind geschlossen.</Banner>
          )
        }
      >
        {done && <Notice kind="success" title={done} announce />}
        {children}
      </TeamShell>
    </Document>
  );
}

const SignOut = ({ member }: { member: Member }) => (
  <>
    <p>{member.mail}</p>
    <Form action="/team/anmeldung/ende">
      <Button kind="secondary" icon="sign-out">
        Abmelden
      </Button>
    </Form>
  </>
);
