import type { Context } from "hono";
import type { ComponentChildren } from "preact";
import type { Desk } from "#domain/desk/open-desk";
import type { Scope } from "#domain/scope";
import { Banner, Button, Form, Icon, Link, Notice, TeamShell } from "#ui";
import { Document } from "#web";
import type { AtDesk } from "../app.tsx";
import { flashIn } from "../texts/flashes.ts";
import { deskPath, navigationOf } from "../texts/navigation.ts";

export interface PageProps {
  scope: Scope;
  desk: Desk;
  /** The value of `?meldung=`; shown where it is one of `texts/flashes.ts`. */
  flash?: string;
}

export const pageOf = (c: Context<AtDesk>): PageProps => ({
  scope: c.env.scope,
  desk: c.get("desk"),
  flash: c.req.query("meldung"),
});

interface DeskFrameProps extends PageProps {
  /** The path of this page within the desk, `/bilder`. */
  path: string;
  title: string;
  children?: ComponentChildren;
}

/** The frame around every page of an employer's desk, in the look of its county. */
export function DeskFrame({ scope, desk, path, title, flash, children }: DeskFrameProps) {
  const { tenant } = scope;
  const done = flashIn(flash);
  return (
    <Document
      title={`${title} – ${desk.employer}`}
      language="de"
      lookHref={`/gestaltung-${tenant.contentVersion}.css`}
      noindex
      team
    >
      <TeamShell
        name={tenant.name}
        area="Für Arbeitgeber"
        home={deskPath(desk)}
        motif={tenant.look.motif}
        seed={tenant.slug}
        skipLabel="Zum Inhalt"
        navLabel="Bereiche"
        menuLabel="Bereiche"
        groups={navigationOf(desk, deskPath(desk, path))}
        user={{ name: desk.employer, role: desk.place, menuLabel: "Angemeldet", menu: <SignOut desk={desk} /> }}
        top={
          <Link href={`/arbeitgeber/${desk.slug}`}>
            <Icon name="external" />
            <span>Ihre Seite</span>
          </Link>
        }
        banner={tenant.status === "paused" && <Paused />}
      >
        {done && <Notice kind="success" title={done} announce />}
        {children}
      </TeamShell>
    </Document>
  );
}

const Paused = () => (
  <Banner kind="paused">Das Projekt ruht: Ihr Eintrag bleibt stehen, ändern lässt sich gerade nichts.</Banner>
);

const SignOut = ({ desk }: { desk: Desk }) => (
  <>
    <p>{desk.address}</p>
    <p>
      <Link href="/betrieb?wechseln=1">Anderer Arbeitgeber</Link>
    </p>
    <Form action="/betrieb/anmeldung/ende">
      <Button kind="secondary" icon="sign-out">
        Abmelden
      </Button>
    </Form>
  </>
);

interface DoorFrameProps {
  scope: Scope;
  title: string;
  children?: ComponentChildren;
}

/** The frame of pages before a desk: whoever is here may be anybody. */
export const DoorFrame = ({ scope: { tenant }, title, children }: DoorFrameProps) => (
  <Document
    title={`${title} – ${tenant.name}`}
    language="de"
    lookHref={`/gestaltung-${tenant.contentVersion}.css`}
    noindex
    team
  >
    {tenant.status === "paused" && <Paused />}
    <main class="wrap page-body page-body-narrow" id="inhalt">
      {children}
    </main>
  </Document>
);
