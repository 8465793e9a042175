import type { Language, Problem } from "#kernel";
import { Field } from "#ui";
import { one, wording, type Typed } from "#web";
import { contactTexts } from "../texts/contact.ts";

interface MessageFieldsProps {
  language: Language;
  typed: Typed;
  problems: Problem[];
  /** What the message is about, as its label. */
  message: string;
}

/** Who writes, where to answer, and what they say. */
export function MessageFields({ language, typed, problems, message }: MessageFieldsProps) {
  const t = contactTexts(language);
  const problem = wording(problems, language);
  return (
    <>
      <Field
        name="name"
        label={t.name}
        value={one(typed, "name")}
        error={problem.of("name")}
        autocomplete="name"
        maxlength={80}
        required
      />
      <Field
        kind="email"
        name="mail"
        label={t.mail}
        hint={t.mailHint}
        value={one(typed, "mail")}
        error={problem.of("mail")}
        autocomplete="email"
        maxlength={254}
        required
      />
      <Field
        kind="textarea"
        name="message"
        label={message}
        hint={t.messageHint}
        rows={8}
        value={one(typed, "message")}
        error={problem.of("message")}
        required
      />
    </>
  );
}
