import type { Look, SignInView } from "#kernel";
import { Button, ButtonLink, CodeInput, ErrorSummary, Field, Form, Link, Mark, Motif, Notice, PageTitle } from "#ui";
import { Document } from "./document.tsx";
import { wording } from "./input.ts";

export interface SignInPageProps {
  view: SignInView;
  /** Whose workplace it is, "Hochsauerlandkreis". */
  name: string;
  /** "Team" or "Agentur". */
  area: string;
  look: Look;
  seed: string;
  lookHref: string;
  /** Where signing in lives on this surface, `/team/anmeldung`. */
  path: string;
  words?: SignInWords;
}

/** What differs from door to door. */
export interface SignInWords {
  lead: string;
  mailHint: string;
  /** The rest of "Wenn … ": who gets a mail. */
  belongs: string;
}

const teamWords: SignInWords = {
  lead: "Ohne Passwort: Wir schicken Ihnen einen Link und einen Code.",
  mailHint: "Die Adresse, mit der Sie ins Team eingeladen wurden.",
  belongs: "zu diesem Team gehört",
};

/** The door to a workplace, one step at a time, without scripts. */
export function SignInPage({ view, name, area, look, seed, lookHref, path, words = teamWords }: SignInPageProps) {
  return (
    <Document title={`${titles[view.step]} – ${name}`} language="de" lookHref={lookHref} noindex team>
      <div class="team sign-in">
        <header class="team-top">
          <Link href="/" class="site-name">
            <Mark motif={look.motif} seed={seed} />
            <span>
              <b>{name}</b>
              <small>{area}</small>
            </span>
          </Link>
        </header>
        <main class="team-main sign-in-main" id="inhalt">
          <Step view={view} path={path} words={words} />
        </main>
        <Motif motif={look.motif} seed={seed} variant="strip" />
      </div>
    </Document>
  );
}

const titles: Record<SignInView["step"], string> = {
  mail: "Anmelden",
  code: "Code eingeben",
  confirm: "Anmeldung bestätigen",
  "link-used": "Link schon benutzt",
  "link-expired": "Link abgelaufen",
  "link-unknown": "Link ungültig",
};

function Step({ view, path, words }: { view: SignInView; path: string; words: SignInWords }) {
  switch (view.step) {
    case "mail":
      return <MailStep view={view} path={path} words={words} />;
    case "code":
      return <CodeStep view={view} path={path} words={words} />;
    case "confirm":
      return (
        <>
          <ErrorSummary title="Das hat noch nicht geklappt" errors={wording(view.problems, "de").summary} />
          <PageTitle
            title="Fast drin"
            lead="Ein Klick noch, damit nur Sie hineinkommen und kein Programm, das Links in E-Mails prüft."
          />
          <Form action={`${path}/link`} hidden={{ form: view.formToken }}>
            {view.asksCode && (
              <CodeInput
                name="code"
                label="Code aus der E-Mail"
                hint="Sechs Ziffern aus derselben E-Mail. Der Link allein genügt nur dort, wo Sie ihn angefordert haben."
                error={wording(view.problems, "de").of("code")}
              />
            )}
            <Button icon="key">Jetzt anmelden</Button>
          </Form>
        </>
      );
    case "link-used":
      return (
        <DeadLink
          title="Dieser Link war schon im Einsatz"
          text="Jeder Link und jeder Code gilt für eine einzige Anmeldung."
          path={path}
        />
      );
    case "link-expired":
      return <DeadLink title="Dieser Link ist abgelaufen" text="Links und Codes gelten 15 Minuten." path={path} />;
    case "link-unknown":
      return (
        <DeadLink
          title="Diesen Link kennen wir nicht"
          text="Vielleicht ist er beim Kopieren kürzer geworden, oder er ist schon länger her."
          path={path}
        />
      );
  }
}

type Of<S extends SignInView["step"]> = { view: Extract<SignInView, { step: S }>; path: string; words: SignInWords };

function MailStep({ view, path, words: { lead, mailHint } }: Of<"mail">) {
  const words = wording(view.problems, "de");
  return (
    <>
      {view.notice === "signed-out" && <Notice kind="success" title="Sie sind abgemeldet." announce />}
      {view.notice === "session-ended" && (
        <Notice title="Diese Anmeldung lag zu lange offen. Bitte fordern Sie eine neue E-Mail an." announce />
      )}
      <ErrorSummary title="Bitte noch einmal prüfen" errors={words.summary} />
      <PageTitle title="Anmelden" lead={lead} />
      <Form action={path} hidden={{ weiter: view.to }}>
        <Field
          name="mail"
          kind="email"
          label="Ihre E-Mail-Adresse"
          hint={mailHint}
          value={view.mail}
          error={words.of("mail")}
          autocomplete="email"
          required
        />
        <Button icon="mail">E-Mail anfordern</Button>
      </Form>
    </>
  );
}

function CodeStep({ view, path, words: { belongs } }: Of<"code">) {
  const words = wording(view.problems, "de");
  return (
    <>
      <ErrorSummary title="Das hat noch nicht geklappt" errors={words.summary} />
      <PageTitle title="Bitte sehen Sie in Ihr Postfach" />
      <p>
        {view.mail ? (
          <>
            Wenn <b>{view.mail}</b> {belongs}, ist eine E-Mail
          </>
        ) : (
          "An die hinterlegte Adresse ist eine E-Mail"
        )}{" "}
        mit einem Link und einem sechsstelligen Code unterwegs. Beides gilt 15 Minuten.
      </p>
      <Form action={`${path}/code`}>
        <CodeInput
          name="code"
          label="Code aus der E-Mail"
          hint="Sechs Ziffern. Nach fünf Versuchen brauchen Sie einen neuen."
          error={words.of("code")}
        />
        <Button icon="key">Anmelden</Button>
      </Form>
      {view.mail && (
        <Form action={path} hidden={{ mail: view.mail, weiter: view.to }}>
          <p>
            Nichts angekommen? Sehen Sie im Spam-Ordner nach. In einer Viertelstunde verschicken wir höchstens drei
            E-Mails.
          </p>
          <Button kind="quiet">Noch eine E-Mail schicken</Button>
        </Form>
      )}
      <p>
        <Link href={path}>Andere Adresse eingeben</Link>
      </p>
    </>
  );
}

function DeadLink({ title, text, path }: { title: string; text: string; path: string }) {
  return (
    <>
      <PageTitle title={title} lead={text} />
      <ButtonLink href={path} icon="mail">
        Neue E-Mail anfordern
      </ButtonLink>
    </>
  );
}
