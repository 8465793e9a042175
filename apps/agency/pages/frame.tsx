import type { Context } from "hono";
import type { ComponentChildren } from "preact";
import type { Tenant } from "#db";
import type { Scope } from "#domain/scope";
import type { Member } from "#domain/team/actors";
import { Button, Form, Notice, TeamShell } from "#ui";
import { Document } from "#web";
import type { Agency } from "../app.tsx";
import { flashIn } from "../texts/flashes.ts";
import { navigationFor } from "../texts/navigation.ts";
import { roleNames } from "../texts/words.ts";

export interface AgencyFrameProps {
  scope: Scope;
  member: Member;
  /** The path of this page, for the navigation: `/kreise/neu`. */
  path: string;
  title: string;
  /** The value of `?meldung=`; shown where it is one of `texts/flashes.ts`. */
  flash?: string;
  children?: ComponentChildren;
}

/** What every page of the agency needs from its request. */
export type PageProps = Pick<AgencyFrameProps, "scope" | "member" | "flash">;

export const pageOf = (c: Context<Agency>): PageProps => ({
  scope: c.env.scope,
  member: c.get("member"),
  flash: c.req.query("meldung"),
});

export const lookHref = ({ contentVersion }: Pick<Tenant, "contentVersion">) => `/gestaltung-${contentVersion}.css`;

/** The agency's frame around every page. */
export function AgencyFrame({ scope, member, path, title, flash, children }: AgencyFrameProps) {
  const { tenant } = scope;
  const done = flashIn(flash);
  return (
    <Document title={`${title} – ${tenant.name}`} language="de" lookHref={lookHref(tenant)} noindex team>
      <TeamShell
        name={tenant.name}
        area="Agentur"
        home="/"
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
          menu: (
            <>
              <p>{member.mail}</p>
              <Form action="/anmeldung/ende">
                <Button kind="secondary" icon="sign-out">
                  Abmelden
                </Button>
              </Form>
            </>
          ),
        }}
      >
        {done && <Notice kind="success" title={done} announce />}
        {children}
      </TeamShell>
    </Document>
  );
}
