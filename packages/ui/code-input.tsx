import type { ComponentChildren } from "preact";
import { FieldError, Hint } from "./field-parts.tsx";

export type CodeInputProps = {
  name: string;
  id?: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
  /** Number of characters. */ length?: number;
  value?: string;
  /** Letters too, for codes on cards. */ letters?: boolean;
};

/** The code from a mail or a card, in one field that takes pasting and the phone's suggestion. */
export function CodeInput({ name, id = name, label, hint, error, length = 6, value, letters }: CodeInputProps) {
  return (
    <div class={error ? "field field-code field-wrong" : "field field-code"}>
      <label for={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <input
        type="text"
        id={id}
        name={name}
        value={value}
        // Room for the blanks people paste along with the code.
        maxLength={length + 4}
        size={length + 2}
        inputMode={letters ? "text" : "numeric"}
        autocomplete="one-time-code"
        autocapitalize={letters ? "characters" : "off"}
        spellcheck={false}
        required
        aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined}
        aria-invalid={error ? "true" : undefined}
      />
    </div>
  );
}
