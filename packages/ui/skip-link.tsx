import type { ComponentChildren } from "preact";

export type SkipLinkProps = {
  /** Without it the page's `<main id="inhalt">`. */ target?: string;
  children?: ComponentChildren;
};

/** The first stop of the keyboard on every page. */
export function SkipLink({ target = "inhalt", children }: SkipLinkProps) {
  return (
    <a class="skip-link" href={`#${target}`}>
      {children}
    </a>
  );
}
