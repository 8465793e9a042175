import { labels } from "#domain/directory/labels";
import { openingKinds, type Programme } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, PageTitle } from "#ui";
import { choicesOf } from "./choices.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

/** The kinds of opening of these programmes, to choose from. */
export const kindChoices = (programmes: readonly Programme[]) =>
  programmes.flatMap((programme) => {
    const names = labels("de").openings;
    return choicesOf<keyof typeof names>(openingKinds[programme], names);
  });

/** The first question about a new opening; what is asked next depends on it. */
export function OpeningKindPage({ employer, ...page }: PageProps & { employer: string }) {
  return (
    <TeamFrame {...page} path="/team/angebote/neu" title="Neues Angebot">
      <PageTitle
        title="Neues Angebot"
        lead="Was hat der Arbeitgeber zu bieten? Danach fragen wir nur, was dazugehört."
      />
      <Form action="/team/angebote/neu" method="get" hidden={employer ? { arbeitgeber: employer } : undefined}>
        <Field kind="radios" name="art" label="Art" options={kindChoices(page.scope.tenant.programmes)} />
        <ButtonRow>
          <Button>Weiter</Button>
          <ButtonLink kind="quiet" href="/team/angebote">
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}
