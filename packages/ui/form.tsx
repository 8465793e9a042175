import type { ComponentChildren } from "preact";

export type FormProps = {
  action: string;
  method?: "post" | "get";
  /** Hidden fields every form of the surface carries (form token, signed time). */
  hidden?: ComponentChildren | Record<string, string>;
  id?: string;
  label?: string;
  enctype?: "multipart/form-data";
  /** `grid`: short fields side by side; `inline`: one line, for a single action. */
  layout?: "stack" | "grid" | "inline";
  /** Name of the island that improves the form. */
  island?: string;
  children?: ComponentChildren;
};

/** A form that posts. The browser's own checks are off: errors come back in the page, in the user's language, beside the field. */
export function Form({
  action,
  method = "post",
  hidden,
  id,
  label,
  enctype,
  layout = "stack",
  island,
  children,
}: FormProps) {
  return (
    <form
      class={`form form-${layout}`}
      action={action}
      method={method}
      id={id}
      aria-label={label}
      enctype={enctype}
      noValidate={method === "post"}
      data-island={island}
    >
      {isRecord(hidden)
        ? Object.entries(hidden).map(([name, value]) => <input type="hidden" name={name} value={value} />)
        : hidden}
      {children}
    </form>
  );
}

export type HoneypotProps = { name: string; label: string };

/** A field people never see and robots fill in. */
export function Honeypot({ name, label }: HoneypotProps) {
  return (
    <div class="away" aria-hidden="true">
      <label>
        {label}
        <input type="text" name={name} tabIndex={-1} autocomplete="off" />
      </label>
    </div>
  );
}

export type FieldGroupProps = {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  layout?: "stack" | "grid";
  children?: ComponentChildren;
};

/** Fields that belong together under one legend. */
export function FieldGroup({ legend, hint, layout = "stack", children }: FieldGroupProps) {
  return (
    <fieldset class={`field-group form-${layout}`}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </fieldset>
  );
}

function isRecord(hidden: FormProps["hidden"]): hidden is Record<string, string> {
  return (
    typeof hidden === "object" && hidden !== null && !Array.isArray(hidden) && !("type" in hidden && "props" in hidden)
  );
}
