import type { CardPage } from "#domain/experience/read-card";
import { Button, ButtonLink, Form, Toolbar } from "#ui";

/** What can be done with a card in its present state. */
export function NextStep({ card, path, isLead }: { card: CardPage; path: string; isLead: boolean }) {
  return (
    <Toolbar
      label="Diese Karte"
      actions={
        <>
          {card.status === "draft" && (
            <Form action={`${path}/pruefung`} layout="inline">
              <Button icon="check">Zur Prüfung geben</Button>
            </Form>
          )}
          {card.status === "in-review" &&
            (isLead ? (
              <Form action={`${path}/freigabe`} hidden={{ revision: String(card.revision) }} layout="inline">
                <Button icon="check">Geprüft: so ist sie richtig</Button>
              </Form>
            ) : (
              <p class="hint">Die Leitung sieht sie sich an.</p>
            ))}
          {card.status === "reviewed" &&
            (isLead ? (
              <Form action={`${path}/teilung`} layout="inline">
                <Button icon="share">
                  {card.sharedId ? "Neue Fassung mit der Region teilen" : "Mit der Region teilen"}
                </Button>
              </Form>
            ) : (
              <p class="hint">Die Leitung kann sie jetzt teilen.</p>
            ))}
        </>
      }
    >
      <ButtonLink kind="secondary" icon="edit" href={`${path}/bearbeiten`}>
        Bearbeiten
      </ButtonLink>
      {card.campaignId && (
        <Form action={`${path}/zahlen`} layout="inline">
          <Button kind="secondary" icon="chart">
            Zahlen aus der Aktion holen
          </Button>
        </Form>
      )}
      {card.status !== "draft" && <p class="hint">Wer sie ändert, macht sie wieder zum Entwurf.</p>}
    </Toolbar>
  );
}
