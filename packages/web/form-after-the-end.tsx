import type { Context } from "hono";
import { Button, Form, PageTitle } from "#ui";
import { Document, html } from "./document.tsx";
import { typedIn, type Typed } from "./input.ts";

export interface ClosedDoor {
  lookHref: string;
  /** Where to sign in, `/team/anmeldung`. */
  path: string;
}

/** Answers a form sent after the session had ended: everything typed waits in the page until one is signed in again. */
export async function formAfterTheEnd(c: Context, { lookHref, path }: ClosedDoor): Promise<Response> {
  const typed: Typed = await typedIn(c.req.raw).catch(() => ({}));
  const { pathname, search } = new URL(c.req.url);
  return html(
    c,
    <Document title="Sitzung beendet" language="de" lookHref={lookHref} noindex team>
      <main class="wrap page-body page-body-narrow" id="inhalt">
        <PageTitle
          title="Ihre Sitzung ist zu Ende"
          lead="Nach einer halben Stunde ohne Klick melden wir Sie ab. Was Sie geschrieben haben, ist noch da."
        />
        <p>Melden Sie sich in einem neuen Fenster an und senden Sie danach hier noch einmal ab.</p>
        <form action={path} method="get" target="_blank">
          <Button icon="key">Im neuen Fenster anmelden</Button>
        </form>
        <Form action={`${pathname}${search}`}>
          {Object.entries(typed).flatMap(([name, value]) =>
            [value].flat().map((one) => (
              <textarea name={name} hidden>
                {one}
              </textarea>
            )),
          )}
          <Button kind="secondary">Jetzt noch einmal absenden</Button>
        </Form>
      </main>
    </Document>,
    401,
  );
}
