import { labels } from "#domain/directory/labels";
import { allOpeningKinds } from "#domain/openings/opening-input";
import { kindsOf } from "#domain/openings/opening-question";
import { usualLastDay } from "#domain/openings/validity";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, ItemList, Link, PageTitle } from "#ui";
import { one, wording, type Typed } from "#web";
import { deskPath } from "../texts/navigation.ts";
import { FormErrors } from "./form-errors.tsx";
import { DeskFrame, type PageProps } from "./frame.tsx";
import { OwnFields } from "./opening-own-fields.tsx";

interface OpeningEditorProps extends PageProps {
  /** The id of the opening that is changed; none for a new one. */
  opening?: string;
  typed: Typed;
  problems: Problem[];
}

/** Writes an opening or changes it. What is asked depends on its kind, so a new one begins with that. */
export function OpeningEditorPage({ opening, typed, problems, ...page }: OpeningEditorProps) {
  const words = wording(problems, "de");
  const list = deskPath(page.desk, "/angebote");
  const kinds = kindsOf(page.scope.tenant.programmes);
  const kind = allOpeningKinds.find((each) => each === one(typed, "kind"));
  const names = labels("de").openings;
  const title = opening ? "Angebot bearbeiten" : "Neues Angebot";
  const free = "(freiwillig)";
  const field = (name: string, label: string) => ({ name, label, value: one(typed, name), error: words.of(name) });
  if (!kind)
    return (
      <DeskFrame {...page} path="/angebote/neu" title={title}>
        <PageTitle title={title} lead="Was bieten Sie an?" />
        <ItemList>
          {kinds.map((each) => (
            <li>
              <Link href={`${list}/neu?art=${each}`}>{names[each]}</Link>
            </li>
          ))}
        </ItemList>
      </DeskFrame>
    );
  const lastDay =
    opening || "validUntil" in typed ? one(typed, "validUntil") : usualLastDay(kind, page.scope.clock.now());
  return (
    <DeskFrame {...page} path={opening ? `/angebote/${opening}` : "/angebote/neu"} title={title}>
      <FormErrors problems={problems} />
      <PageTitle kicker={names[kind]} title={title} />
      <Form action={opening ? `${list}/${opening}` : list} hidden={{ kind, employerId: page.desk.employerId }}>
        <FieldGroup legend="Was">
          <Field {...field("title", "Titel")} hint="So, wie jemand danach suchen würde." maxlength={140} required />
          <Field {...field("teaser", "Kurz gesagt")} kind="textarea" rows={2} optional={free} />
          <Field
            {...field("body", "Text")}
            kind="textarea"
            rows={10}
            hint="Absätze durch eine leere Zeile trennen."
            required
          />
        </FieldGroup>
        <OwnFields kind={kind} typed={typed} words={words} />
        <FieldGroup legend="Wann" layout="grid">
          <Field {...field("starts", "Beginn")} hint="Zum Beispiel „ab sofort“ oder „1. August“." optional={free} />
          <Field
            {...field("validUntil", "Letzter Tag auf der Website")}
            kind="date"
            value={lastDay}
            hint="Vorher fragen wir nach, ob es noch gilt."
            optional={free}
          />
        </FieldGroup>
        <FieldGroup legend="Bewerben" hint="Bleibt beides leer, stehen dort Ihre Kontaktdaten." layout="grid">
          <Field {...field("applyMail", "E-Mail")} kind="email" optional={free} />
          <Field {...field("applyUrl", "Adresse im Netz")} kind="url" placeholder="https://" optional={free} />
        </FieldGroup>
        <ButtonRow>
          <Button>{opening ? "Speichern" : "Als Entwurf speichern"}</Button>
          <ButtonLink kind="quiet" href={opening ? `${list}/${opening}` : list}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}
