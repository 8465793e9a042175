import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";

export type SectionProps = {
  id?: string;
  title: ComponentChildren;
  lead?: ComponentChildren;
  /** `tint` and `ground` are full-width bands; vary them for rhythm, never two bands in a row. */
  tone?: "paper" | "tint" | "ground";
  /** `stack`: heading above. `side`: heading in a column beside the content. */
  layout?: "stack" | "side";
  more?: { href: string; label: string };
  level?: 2 | 3;
  children?: ComponentChildren;
};

export function Section({
  id,
  title,
  lead,
  tone = "paper",
  layout = "stack",
  more,
  level = 2,
  children,
}: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section class={`section section-${tone} section-${layout}`} id={id}>
      <div class="wrap">
        <div class="section-head">
          <Heading>{title}</Heading>
          {lead && <p class="lead">{lead}</p>}
          {more && <MoreLink {...more} />}
        </div>
        <div class="section-body">{children}</div>
      </div>
    </section>
  );
}

export type MoreLinkProps = { href: string; label: string };

/** The way to the whole list, with an arrow. */
export function MoreLink({ href, label }: MoreLinkProps) {
  return (
    <Link href={href} class="more-link">
      {label}
      <Icon name="forward" />
    </Link>
  );
}
