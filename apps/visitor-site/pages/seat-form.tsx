import type { Language, Problem } from "#kernel";
import type { EventView } from "#domain/events/list-events";
import type { Scope } from "#domain/scope";
import { LARGEST_PARTY } from "#domain/events/seat-input";
import { seatsLeft } from "#domain/events/view-event";
import { Button, Field, Link } from "#ui";
import { one, wording, type Typed } from "#web";
import { hrefIn } from "../href.ts";
import { eventTexts } from "../texts/events.ts";
import { formTexts } from "../texts/forms.ts";
import { PublicForm } from "./public-form.tsx";

interface SeatFormProps {
  scope: Scope;
  language: Language;
  event: EventView;
  token: string;
  typed: Typed;
  problems: Problem[];
  /** The code they came by. */
  code?: string;
}

/** Takes a seat or, where none is free, a place on the waiting list, which needs an address. */
export function SeatForm({ scope, language, event, token, typed, problems, code }: SeatFormProps) {
  const t = eventTexts(language);
  const f = formTexts(language);
  const href = hrefIn(language);
  const full = seatsLeft(event) === 0;
  const problem = wording(problems, language);
  return (
    <section id="platz" aria-labelledby="platz-titel">
      <h2 id="platz-titel">{full ? t.joinList : t.takeSeat}</h2>
      <p>{full ? t.joinListText : t.takeSeatText}</p>
      <PublicForm
        scope={scope}
        language={language}
        action={href(`/termine/${event.slug}/plaetze`)}
        token={token}
        code={code}
      >
        <PartyField language={language} value={one(typed, "party")} error={problem.of("party")} />
        <Field
          name="name"
          label={t.name}
          optional={full ? undefined : f.optional}
          hint={full ? undefined : t.anonymousHint}
          value={one(typed, "name")}
          error={problem.of("name")}
          autocomplete="name"
          maxlength={80}
          required={full}
        />
        <Field
          kind="email"
          name="mail"
          label={t.mail}
          optional={full ? undefined : f.optional}
          hint={t.mailHint}
          value={one(typed, "mail")}
          error={problem.of("mail")}
          autocomplete="email"
          maxlength={254}
          required={full}
        />
        <p class="hint">
          {t.data} <Link href={href("/datenschutz")}>{t.privacy}</Link>
        </p>
        <Button>{full ? t.sendList : t.send}</Button>
      </PublicForm>
    </section>
  );
}

export function PartyField({ language, value, error }: { language: Language; value: string; error?: string }) {
  const t = eventTexts(language);
  const options = Array.from({ length: LARGEST_PARTY }, (_, before) => before + 1);
  return (
    <Field
      kind="select"
      name="party"
      label={t.party}
      width="medium"
      value={value || "1"}
      error={error}
      options={options.map((number) => ({ value: String(number), label: t.people(number) }))}
    />
  );
}
