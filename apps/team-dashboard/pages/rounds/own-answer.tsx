import type { OwnRoundPage } from "#domain/rounds/view-own-round";
import type { Problem } from "#kernel";
import { Button, DataTable, Field, Form, Link, Section, Tag } from "#ui";
import { formFields, many, type Typed } from "#web";
import { kindOptions, targetGroupOptions } from "../../texts/campaigns.ts";
import { cardStates } from "../../texts/experience.ts";

interface OwnAnswerProps {
  round: OwnRoundPage;
  path: string;
  mayEdit: boolean;
  typed: Typed;
  problems: Problem[];
}

/** What this county has put aside and given, and the three ways to answer. */
export function OwnAnswer({ round, path, mayEdit, typed, problems }: OwnAnswerProps) {
  const fields = formFields(typed, problems);
  const shared = round.cards.filter(({ sharedId }) => sharedId !== null);
  return (
    <>
      <Section title="Unsere Antwort">
        {round.regret !== "" && <p class="plain-text">Sie haben geantwortet: „{round.regret}“</p>}
        {round.answers.length > 0 && (
          <ul>
            {round.answers.map(({ experienceId, title }) => (
              <li>
                <Link href={`/team/erfahrungen/${experienceId}`}>{title}</Link>
              </li>
            ))}
          </ul>
        )}
        {round.cards.length > 0 && <CardsAside round={round} path={path} mayEdit={mayEdit} />}
        {mayEdit && round.cards.length > 0 && (
          <Form action={`${path}/antwort`}>
            <Field
              {...fields.boxes("cards")}
              kind="checkboxes"
              label="Was mitgehen soll"
              values={"cards" in typed ? many(typed, "cards") : shared.map(({ id }) => id)}
              options={round.cards.map(({ id, title, sharedId }) => ({
                value: id,
                label: title,
                hint: sharedId === null ? "Kann mit, sobald die Leitung sie geteilt hat." : undefined,
                disabled: sharedId === null,
              }))}
            />
            <Button icon="check">{round.state === "answered" ? "Antwort erneuern" : "Antwort geben"}</Button>
          </Form>
        )}
        {round.state === "silent" && <p class="hint">Noch liegt nichts bereit.</p>}
      </Section>
      {mayEdit && <NewCard path={path} fields={fields} />}
      {mayEdit && round.choices.length > 0 && <KnownCards round={round} path={path} fields={fields} />}
      {mayEdit && (
        <Section title="Diesmal nichts" level={3}>
          <Form action={`${path}/absage`}>
            <Field
              {...fields.of("regret")}
              kind="textarea"
              rows={3}
              label="Ein Satz dazu"
              hint="Auch das ist eine Antwort, zum Beispiel: In diesem Jahr gab es bei uns keine Feste."
              maxlength={600}
              required
            />
            <Button kind="secondary">Nichts in diesem Jahr</Button>
          </Form>
        </Section>
      )}
    </>
  );
}
type Fields = ReturnType<typeof formFields>;

function CardsAside({ round, path, mayEdit }: Pick<OwnAnswerProps, "round" | "path" | "mayEdit">) {
  return (
    <DataTable
      id="bereit"
      caption="Karten, die für diese Runde bereitliegen"
      narrow="stack"
      columns={[
        { label: "Karte" },
        { label: "Stand" },
        { label: "Antwort" },
        ...(mayEdit ? [{ label: "Herausnehmen", hidden: true }] : []),
      ]}
      rows={round.cards.map(({ id, cardId, title, status, sharedId, isGiven }) => [
        <Link href={`/team/erfahrungen/eigene/${cardId}`}>{title}</Link>,
        <Tag tone={status === "shared" ? "success" : "plain"}>{cardStates[status]}</Tag>,
        isGiven ? "gegeben" : sharedId ? "noch nicht gegeben" : "erst zu teilen",
        ...(mayEdit
          ? [
              <Form action={`${path}/karten/${id}/ruecknahme`} layout="inline">
                <Button kind="quiet" small icon="undo" label={`${title} herausnehmen`}>
                  Herausnehmen
                </Button>
              </Form>,
            ]
          : []),
      ])}
    />
  );
}

const NewCard = ({ path, fields }: { path: string; fields: Fields }) => (
  <Section
    title="Eine neue Karte schreiben"
    level={3}
    lead="Sie legen sie hier an und schreiben sie dann in Ruhe. Nach Prüfung und Teilen durch die Leitung kann sie mit in die Antwort."
  >
    <Form action={`${path}/neue-karte`}>
      <Field {...fields.of("title")} label="Titel der Karte" maxlength={140} required />
      <div class="form-grid">
        <Field {...fields.of("kind")} kind="select" label="Art" empty="Bitte wählen" options={kindOptions} required />
        <Field
          {...fields.of("targetGroup")}
          kind="select"
          label="Für wen"
          empty="Bitte wählen"
          options={targetGroupOptions}
          required
        />
      </div>
      <Button kind="secondary" icon="plus">
        Karte beginnen
      </Button>
    </Form>
  </Section>
);

const KnownCards = ({ round, path, fields }: { round: OwnRoundPage; path: string; fields: Fields }) => (
  <Section title="Karten nehmen, die es schon gibt" level={3}>
    <Form action={`${path}/karten`}>
      <Field
        {...fields.boxes("known")}
        kind="checkboxes"
        label="Eigene Karten"
        options={round.choices.map(({ id, title, status }) => ({
          value: id,
          label: title,
          hint: cardStates[status],
        }))}
      />
      <Button kind="secondary" icon="plus">
        Bereitlegen
      </Button>
    </Form>
  </Section>
);
