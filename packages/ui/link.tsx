import type { ComponentChildren } from "preact";

export type LinkProps = {
  href: string;
  children?: ComponentChildren;
  class?: string;
  /** Marks the entry the reader is at. */
  current?: boolean | "page" | "true";
  /** Language of the target, where it differs from the page. */
  hreflang?: string;
  lang?: string;
  label?: string;
  download?: boolean | string;
  id?: string;
  describedBy?: string;
};

/**
 * The only way to write a link: Preact passes `javascript:` through, so the schemes are checked here.
 * A refused address leaves its text without a link.
 */
export function Link({
  href,
  children,
  class: className,
  current,
  hreflang,
  lang,
  label,
  download,
  id,
  describedBy,
}: LinkProps) {
  const address = safeHref(href);
  if (address === null)
    return (
      <span class={className} lang={lang} id={id}>
        {children}
      </span>
    );
  return (
    <a
      href={address}
      class={className}
      id={id}
      lang={lang}
      hreflang={hreflang}
      download={download}
      aria-label={label}
      aria-describedby={describedBy}
      aria-current={current === true ? "page" : current || undefined}
      rel={isExternal(address) ? "noopener noreferrer external" : undefined}
    >
      {children}
    </a>
  );
}

/** The address if it is relative or http, https, mailto or tel; otherwise null. Control characters and spaces cannot hide a scheme. */
export function safeHref(href: string): string | null {
  // eslint-disable-next-line no-control-regex -- browsers drop these before they read the scheme
  const address = href.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme && !["http", "https", "mailto", "tel"].includes(scheme)) return null;
  return scheme === undefined && /^[^/?#]*:/.test(address) ? null : href.trim();
}

function isExternal(address: string): boolean {
  return /^(https?:)?\/\//i.test(address);
}
