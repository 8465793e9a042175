import type { ComponentChildren } from "preact";

export type PageTitleProps = {
  title: ComponentChildren;
  kicker?: ComponentChildren;
  lead?: ComponentChildren;
  meta?: ComponentChildren;
  actions?: ComponentChildren;
  lang?: string;
};

/** The h1 of an inner page with what can be done there. */
export function PageTitle({ title, kicker, lead, meta, actions, lang }: PageTitleProps) {
  return (
    <header class="page-title">
      <div lang={lang}>
        {kicker && <p class="kicker">{kicker}</p>}
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {meta && <div class="page-meta">{meta}</div>}
      </div>
      {actions && <div class="button-row">{actions}</div>}
    </header>
  );
}
