import type { ComponentChildren } from "preact";
import { FieldError, Hint } from "./field-parts.tsx";

export type Choice = { value: string; label: ComponentChildren; hint?: ComponentChildren; disabled?: boolean };

export type ChoiceProps =
  | {
      kind: "checkbox";
      checked?: boolean;
      value?: string;
      disabled?: boolean;
      /** The form it belongs to where it stands outside of it. */ form?: string;
    }
  | { kind: "checkboxes"; options: readonly Choice[]; values?: readonly string[]; inline?: boolean }
  | { kind: "radios"; options: readonly Choice[]; value?: string; inline?: boolean };

type Props = ChoiceProps & {
  id: string;
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
  optional?: string;
  required?: boolean;
  describedBy?: string;
};

/** Checkboxes and radios: one box beside its label, or several under a legend. */
export function Choices(props: Props) {
  const { id, name, label, hint, error, optional, required, describedBy } = props;
  const wrong = error ? " field-wrong" : "";
  if (props.kind === "checkbox") {
    return (
      <div class={`field field-checkbox${wrong}`}>
        <FieldError id={id} error={error} />
        <div class="choice">
          <input
            type="checkbox"
            id={id}
            form={props.form}
            name={name}
            value={props.value ?? "on"}
            checked={props.checked}
            disabled={props.disabled}
            required={required}
            aria-describedby={describedBy}
            aria-invalid={error ? "true" : undefined}
          />
          <label for={id}>{label}</label>
          <Hint id={id} hint={hint} />
        </div>
      </div>
    );
  }
  const chosen = props.kind === "radios" ? [props.value] : (props.values ?? []);
  return (
    <fieldset
      class={`field field-choices${props.inline ? " field-inline" : ""}${wrong}`}
      aria-describedby={describedBy}
    >
      <legend>
        {label}
        {optional && <span class="optional"> {optional}</span>}
      </legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div class="choices">
        {props.options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div class="choice">
              <input
                type={props.kind === "radios" ? "radio" : "checkbox"}
                id={optionId}
                name={name}
                value={option.value}
                checked={chosen.includes(option.value)}
                disabled={option.disabled}
                aria-describedby={option.hint ? `${id}-${index + 1}-hint` : undefined}
              />
              <label for={optionId}>{option.label}</label>
              <Hint id={`${id}-${index + 1}`} hint={option.hint} />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
