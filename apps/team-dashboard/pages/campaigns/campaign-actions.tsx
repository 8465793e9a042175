import type { CampaignPage } from "#domain/campaigns/read-campaign";
import { Button, ButtonLink, Form, Toolbar } from "#ui";

/** What can be done with a campaign in its present state. */
export function CampaignActions({
  everything: { campaign, card },
  path,
}: {
  everything: Pick<CampaignPage, "campaign" | "card">;
  path: string;
}) {
  const { status } = campaign;
  return (
    <Toolbar
      label="Diese Aktion"
      actions={
        <>
          {status === "planned" && (
            <Form action={`${path}/start`} layout="inline">
              <Button icon="forward">Aktion starten</Button>
            </Form>
          )}
          {status === "running" && (
            <ButtonLink icon="check" href={`${path}/abschluss`}>
              Aktion abschließen
            </ButtonLink>
          )}
          {status === "done" && !card && (
            <Form action={`${path}/erfahrung`} layout="inline">
              <Button icon="idea">Als Erfahrung festhalten</Button>
            </Form>
          )}
          {card && (
            <ButtonLink icon="idea" href={`/team/erfahrungen/eigene/${card.id}`}>
              Zur Erfahrungskarte
            </ButtonLink>
          )}
        </>
      }
    >
      <ButtonLink kind="secondary" icon="edit" href={`${path}/bearbeiten`}>
        Plan ändern
      </ButtonLink>
      {status !== "running" && (
        <ButtonLink kind="quiet" href={`${path}/abschluss`}>
          {status === "done" ? "Ergebnis ändern" : "Gleich abschließen"}
        </ButtonLink>
      )}
    </Toolbar>
  );
}
