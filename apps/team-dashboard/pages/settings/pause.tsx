import { Button, ButtonLink, ButtonRow, Form, PageTitle, Prose } from "#ui";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { SettingsTabs } from "./settings-tabs.tsx";

/** Lets the project rest or go on; says first what that means. */
export function PausePage(page: PageProps) {
  const paused = page.scope.tenant.status === "paused";
  const title = paused ? "Das Projekt ruht" : "Das Projekt ruhen lassen";
  return (
    <TeamFrame {...page} path="/team/angaben" title={title}>
      <PageTitle title={title} />
      <SettingsTabs at="/team/pause" />
      {paused ? (
        <p>Die Seiten stehen, die Formulare sind geschlossen. Wenn es weitergeht, öffnet ein Klick sie wieder.</p>
      ) : (
        <>
          <p>Zum Beispiel, wenn die Förderung endet und noch nicht klar ist, wie es weitergeht:</p>
          <Prose>
            <ul>
              <li>Alle Seiten bleiben stehen und sagen, dass das Projekt ruht.</li>
              <li>Anmeldung, Kontakt und Abo sind geschlossen.</li>
              <li>Das Team kann sich weiter anmelden. Löschfristen laufen weiter.</li>
            </ul>
          </Prose>
        </>
      )}
      <Form action={paused ? "/team/pause/ende" : "/team/pause"}>
        <ButtonRow>
          <Button kind={paused ? "primary" : "danger"} icon={paused ? "forward" : "pause"}>
            {paused ? "Projekt fortsetzen" : "Projekt ruhen lassen"}
          </Button>
          <ButtonLink kind="quiet" href="/team/angaben">
            Zurück zu den Angaben
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}
