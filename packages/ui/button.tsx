import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";
import { Link } from "./link.tsx";

/** One primary per view; `spark` is for dark bands; `danger` deletes or ends something. */
export type ButtonKind = "primary" | "secondary" | "quiet" | "spark" | "danger";

type Look = { kind?: ButtonKind; icon?: IconName; small?: boolean; children?: ComponentChildren };

export type ButtonProps = Look & {
  name?: string;
  value?: string;
  type?: "submit" | "button" | "reset";
  formAction?: string;
  formNoValidate?: boolean;
  disabled?: boolean;
  label?: string;
  form?: string;
};

export function Button({
  kind = "primary",
  icon,
  small,
  children,
  type = "submit",
  label,
  formAction,
  formNoValidate,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      formaction={formAction}
      formnovalidate={formNoValidate}
      aria-label={label}
      class={buttonClass(kind, small)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export type ButtonLinkProps = Look & { href: string; label?: string; download?: boolean | string; hreflang?: string };

export function ButtonLink({ kind = "primary", icon, small, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} class={buttonClass(kind, small)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

export type ButtonRowProps = { children?: ComponentChildren };

/** Buttons side by side, wrapping where there is no room. */
export function ButtonRow({ children }: ButtonRowProps) {
  return <div class="button-row">{children}</div>;
}

function buttonClass(kind: ButtonKind, small = false): string {
  return `button button-${kind}${small ? " button-small" : ""}`;
}
