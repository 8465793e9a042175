import type { Candidate } from "#domain/desk/list-candidates";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, EmptyState, Field, Form, PageTitle, Pagination, SearchBox } from "#ui";
import { many, one, wording, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface InviteProps extends PageProps {
  candidates: Candidate[];
  next?: string;
  query: string;
  typed: Typed;
  problems: Problem[];
}

const PATH = "/team/arbeitgeber/einladungen";

/** Chooses whom to write to, each with the address the letter goes to. */
export function InvitePage({ candidates, next, query, typed, problems, ...page }: InviteProps) {
  const words = wording(problems, "de");
  const chosen = new Set(many(typed, "chosen"));
  const address = (to: Record<string, string>) =>
    `${PATH}/neu?${new URLSearchParams({ ...(query ? { q: query } : {}), ...to })}`;
  return (
    <TeamFrame {...page} path={PATH} title="Arbeitgeber einladen">
      <FormErrors problems={problems} />
      <PageTitle
        title="Arbeitgeber einladen"
        lead="Wählen Sie bis zu fünfzig aus. Vor dem Absenden sehen Sie den Brief. Die Adresse, an die er geht, ist danach hinterlegt."
      />
      <SearchBox action={`${PATH}/neu`} label="Name" submit="Suchen" value={query} />
      {candidates.length === 0 ? (
        <EmptyState title={query ? "Nichts gefunden" : "Alle sind eingeladen"}>
          <p>Hier stehen Arbeitgeber, die Ihr Kreis pflegt und die noch keinen Zugang haben.</p>
        </EmptyState>
      ) : (
        <Form action={`${PATH}/vorschau`}>
          <fieldset class="invite-list" id="chosen">
            <legend>Arbeitgeber</legend>
            {words.of("chosen") && <p class="field-error">{words.of("chosen")}</p>}
            {candidates.map(({ id, name, place, mail }) => (
              <div class="invite-row">
                <Field
                  kind="checkbox"
                  name="chosen"
                  id={`chosen.${id}`}
                  value={id}
                  label={`${name}, ${place}`}
                  checked={chosen.has(id)}
                />
                <Field
                  kind="email"
                  name={`address.${id}`}
                  label="Adresse"
                  value={one(typed, `address.${id}`) || mail}
                  error={words.of(`address.${id}`)}
                  autocomplete="off"
                />
              </div>
            ))}
          </fieldset>
          <Field
            kind="textarea"
            name="words"
            label="Ein paar Worte von Ihnen"
            hint="Steht im Brief nach dem ersten Satz. Absätze durch eine leere Zeile trennen."
            optional="(freiwillig)"
            rows={4}
            value={one(typed, "words")}
            error={words.of("words")}
          />
          <ButtonRow>
            <Button>Brief ansehen</Button>
            <ButtonLink kind="quiet" href={PATH}>
              Abbrechen
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
      <Pagination
        label="Seiten"
        next={next ? { href: address({ nach: next }), label: "Weitere fünfzig" } : undefined}
      />
    </TeamFrame>
  );
}
