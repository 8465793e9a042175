import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

export type NoticeKind = "info" | "success" | "warning" | "problem";

export type NoticeProps = {
  kind?: NoticeKind;
  title?: ComponentChildren;
  children?: ComponentChildren;
  /** Announced at once, for the answer to what the reader just did. */ announce?: boolean;
  actions?: ComponentChildren;
};

export function Notice({ kind = "info", title, children, announce, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={announce ? (kind === "problem" ? "alert" : "status") : undefined}>
      <Icon name={kind} />
      <div>
        {title && <p class="notice-title">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div class="button-row">{actions}</div>}
      </div>
    </div>
  );
}

export type BannerProps = { kind: "paused" | "funding" | "development"; children?: ComponentChildren };

/** One line across the top of every page while something special holds. */
export function Banner({ kind, children }: BannerProps) {
  return (
    <aside class={`banner banner-${kind}`}>
      <div class="wrap">
        {kind !== "funding" && <Icon name={kind === "paused" ? "pause" : "code"} />}
        <div>{children}</div>
      </div>
    </aside>
  );
}

export type EmptyStateProps = {
  title: ComponentChildren;
  /** What to do next. */ children?: ComponentChildren;
  actions?: ComponentChildren;
  /** 1 where nothing else is on the page. */
  level?: 1 | 2 | 3;
};

/** Nothing here yet: says why and what to do next. */
export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="empty-state">
      <Heading>{title}</Heading>
      {children && <div>{children}</div>}
      {actions && <div class="button-row">{actions}</div>}
    </div>
  );
}
