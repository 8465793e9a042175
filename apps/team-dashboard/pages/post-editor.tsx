import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Columns, Field, FieldGroup, Form, PageTitle, Section } from "#ui";
import { Markdown, one, wording, type Typed } from "#web";
import { postKinds } from "../texts/words.ts";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface PostEditorProps extends PageProps {
  /** The post's own path, `/team/beitraege/pst_…`; none for a new one. */
  post?: string;
  /** What it can belong to. */
  campaigns: readonly { id: string; title: string }[];
  typed: Typed;
  problems?: Problem[];
  /** Shows above the form how the texts will look. */
  preview?: boolean;
}

/** Writes a post in German and, where there is time for it, in English. */
export function PostEditorPage({ post, campaigns, typed, problems = [], preview, ...page }: PostEditorProps) {
  const words = wording(problems, "de");
  const title = post ? "Beitrag bearbeiten" : "Neuer Beitrag";
  const field = (name: string) => ({ name, value: one(typed, name), error: words.of(name) });
  const action = post ?? "/team/beitraege";
  return (
    <TeamFrame {...page} path={post ?? "/team/beitraege/neu"} title={title}>
      <FormErrors problems={problems} />
      <PageTitle title={title} />
      {preview && <Preview typed={typed} />}
      <Form action={action}>
        <Field
          name="kind"
          kind="radios"
          inline
          label="Art"
          value={one(typed, "kind") || "news"}
          error={words.of("kind")}
          options={[
            { value: "news", label: postKinds.news },
            { value: "story", label: postKinds.story },
          ]}
        />
        <Columns>
          <FieldGroup legend="Deutsch">
            <Field {...field("title")} label="Titel" maxlength={140} required />
            <Field
              {...field("teaser")}
              kind="textarea"
              rows={2}
              label="Kurz gesagt"
              hint="Ein, zwei Sätze für Startseite und Feeds, höchstens 280 Zeichen."
              required
            />
            <Field
              {...field("body")}
              kind="textarea"
              rows={14}
              label="Text"
              hint="Markdown: **fett**, ## Zwischenüberschrift, [Verweis](https://…)"
              island="markdown"
              required
            />
          </FieldGroup>
          <FieldGroup
            legend="Englisch"
            hint="Freiwillig. Erst wenn alle drei Felder gefüllt sind, erscheint der Beitrag auf den englischen Seiten übersetzt."
          >
            <Field {...field("titleEn")} label="Titel" maxlength={140} />
            <Field {...field("teaserEn")} kind="textarea" rows={2} lang="en" label="Kurz gesagt" />
            <Field {...field("bodyEn")} kind="textarea" rows={14} lang="en" label="Text" island="markdown" />
          </FieldGroup>
        </Columns>
        {campaigns.length > 0 && (
          <Field
            {...field("campaignId")}
            kind="select"
            label="Gehört zur Aktion"
            optional="(freiwillig)"
            empty="keiner"
            options={campaigns.map(({ id, title: name }) => ({ value: id, label: name }))}
          />
        )}
        <ButtonRow>
          <Button>{post ? "Speichern" : "Als Entwurf speichern"}</Button>
          <Button kind="secondary" icon="eye" formAction={`${action}/vorschau`}>
            Vorschau
          </Button>
          <ButtonLink kind="quiet" href={post ?? "/team/beitraege"}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

function Preview({ typed }: { typed: Typed }) {
  const english = one(typed, "titleEn") || one(typed, "bodyEn");
  return (
    <Section title="Vorschau" lead="So wird es aussehen. Gespeichert ist noch nichts.">
      <h3>{one(typed, "title")}</h3>
      <p class="lead">{one(typed, "teaser")}</p>
      <Markdown text={one(typed, "body")} />
      {english && (
        <div lang="en">
          <h3>{one(typed, "titleEn")}</h3>
          <p class="lead">{one(typed, "teaserEn")}</p>
          <Markdown text={one(typed, "bodyEn")} lang="en" />
        </div>
      )}
    </Section>
  );
}
