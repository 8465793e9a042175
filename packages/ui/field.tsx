import type { ComponentChildren } from "preact";
import { Choices, type ChoiceProps } from "./field-choices.tsx";
import { useLabel } from "./field-labels.tsx";
import { FieldError, Hint } from "./field-parts.tsx";

type Common = {
  name: string;
  /** Anchor of the field and of the error summary's link; the name by default. */
  id?: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
  /** Spoken and shown after the label of a field that may stay empty, "(freiwillig)". */
  optional?: string;
  required?: boolean;
};

type InputKind =
  | "text"
  | "email"
  | "tel"
  | "url"
  | "search"
  | "number"
  | "date"
  | "time"
  | "datetime-local"
  | "month"
  | "colour"
  | "password"
  | "file";

export type InputFieldProps = Common & {
  kind?: InputKind;
  value?: string | number;
  autocomplete?: string;
  inputmode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url" | "search";
  placeholder?: string;
  minlength?: number;
  maxlength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  accept?: string;
  list?: readonly string[];
  /** Id of a list that stands elsewhere on the page, where several fields share it. */
  listId?: string;
  /** As wide as what belongs into it. */
  width?: "short" | "medium" | "full";
  disabled?: boolean;
  spellcheck?: boolean;
};
export type TextareaFieldProps = Common & {
  kind: "textarea";
  value?: string;
  rows?: number;
  maxlength?: number;
  placeholder?: string;
  lang?: string;
  disabled?: boolean;
  island?: string;
};
export type SelectOption = { value: string; label: string; group?: string; disabled?: boolean };
export type SelectFieldProps = Common & {
  kind: "select";
  value?: string;
  options: readonly SelectOption[];
  /** The entry for "nothing chosen", with an empty value. */ empty?: string;
  width?: "short" | "medium" | "full";
  disabled?: boolean;
};

export type FieldProps = InputFieldProps | TextareaFieldProps | SelectFieldProps | (Common & ChoiceProps);

/** Any field with its label, hint and error; `kind` says which. */
export function Field(props: FieldProps) {
  const id = props.id ?? props.name;
  useLabel(id, props.kind === "checkbox" ? undefined : props.label);
  const describedBy = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  if (props.kind === "checkbox" || props.kind === "checkboxes" || props.kind === "radios")
    return <Choices {...props} id={id} describedBy={describedBy} />;
  return (
    <div class={fieldClass(props)}>
      <label for={id}>
        {props.label}
        {props.optional && <span class="optional"> {props.optional}</span>}
      </label>
      <Hint id={id} hint={props.hint} />
      <FieldError id={id} error={props.error} />
      <Control {...props} id={id} describedBy={describedBy} />
    </div>
  );
}

function fieldClass(props: FieldProps): string {
  const width = "width" in props && props.width ? ` field-${props.width}` : "";
  return `field field-${props.kind ?? "text"}${width}${props.error ? " field-wrong" : ""}`;
}

type ControlProps = (InputFieldProps | TextareaFieldProps | SelectFieldProps) & { id: string; describedBy?: string };

function Control(props: ControlProps) {
  const shared = {
    id: props.id,
    name: props.name,
    required: props.required,
    disabled: props.disabled,
    "aria-describedby": props.describedBy,
    "aria-invalid": props.error ? ("true" as const) : undefined,
  };
  if (props.kind === "textarea") {
    return (
      <textarea
        {...shared}
        rows={props.rows ?? 5}
        maxLength={props.maxlength}
        placeholder={props.placeholder}
        lang={props.lang}
        data-island={props.island}
      >
        {props.value}
      </textarea>
    );
  }
  if (props.kind === "select") {
    return (
      <select {...shared}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        <Options {...props} />
      </select>
    );
  }
  const listId = props.list ? `${props.id}-list` : props.listId;
  return (
    <>
      <input
        {...shared}
        // The types tie each kind to its ARIA roles one by one; none is given here.
        type={(props.kind === "colour" ? "color" : (props.kind ?? "text")) as "date"}
        value={props.kind === "file" ? undefined : props.value}
        autocomplete={props.autocomplete}
        inputMode={props.inputmode ?? (props.kind === "number" ? "numeric" : undefined)}
        placeholder={props.placeholder}
        minLength={props.minlength}
        maxLength={props.maxlength}
        min={props.min}
        max={props.max}
        step={props.step}
        accept={props.accept}
        list={listId}
        spellcheck={props.spellcheck}
        data-island={props.kind === "colour" ? "colour" : undefined}
      />
      {props.list && (
        <datalist id={listId}>
          {props.list.map((entry) => (
            <option value={entry} />
          ))}
        </datalist>
      )}
      {props.kind === "colour" && (
        <output class="colour-code" for={props.id}>
          {props.value}
        </output>
      )}
    </>
  );
}

function Options({ options, value }: SelectFieldProps) {
  const groups = [...new Set(options.map((option) => option.group))];
  const entries = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map((option) => (
        <option value={option.value} selected={option.value === value} disabled={option.disabled}>
          {option.label}
        </option>
      ));
  return <>{groups.map((group) => (group ? <optgroup label={group}>{entries(group)}</optgroup> : entries(group)))}</>;
}
