import type { ComponentChildren } from "preact";
import type { Language } from "#kernel";
import type { Scope } from "#domain/scope";
import { Form, Honeypot, Notice, type FormProps } from "#ui";
import { formTexts } from "../texts/forms.ts";

interface PublicFormProps extends Pick<FormProps, "id" | "label" | "layout"> {
  scope: Scope;
  language: Language;
  action: string;
  /** From `formToken`; its key makes sending the form twice happen once. */
  token: string;
  /** The code they came by, carried along. */
  code?: string;
  /** For forms that end something: they stay open while the county pauses. */
  alwaysOpen?: boolean;
  children?: ComponentChildren;
}

/** A form anybody may send: with its one-time token and the field only robots fill in. Closed while the county pauses. */
export function PublicForm({ scope, language, action, token, code, alwaysOpen, children, ...form }: PublicFormProps) {
  const t = formTexts(language);
  if (scope.tenant.status === "paused" && !alwaysOpen) {
    return (
      <Notice kind="info" title={t.pausedTitle}>
        <p>{t.pausedText(scope.tenant.name)}</p>
      </Notice>
    );
  }
  return (
    <Form {...form} action={action} hidden={{ _form: token, ...(code && { _code: code }) }}>
      {children}
      <Honeypot name="_website" label={t.honeypot} />
    </Form>
  );
}
