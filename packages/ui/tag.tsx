import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

export type TagTone = "plain" | "accent" | "spark" | "success" | "warning" | "problem";
export type TagProps = { tone?: TagTone; children?: ComponentChildren };

/** A word on the state or kind of a thing. */
export function Tag({ tone = "plain", children }: TagProps) {
  return <span class={`tag tag-${tone}`}>{children}</span>;
}

export type TagListProps = { tags: readonly string[]; label?: string };

export function TagList({ tags, label }: TagListProps) {
  return tags.length > 0 ? (
    <ul class="tag-list" aria-label={label}>
      {tags.map((tag) => (
        <li>{tag}</li>
      ))}
    </ul>
  ) : null;
}

/** What somebody offers, each ticked off, side by side where there is room. */
export function OfferList({ offers, label }: { offers: readonly string[]; label?: string }) {
  return (
    <ul class="offer-list" aria-label={label}>
      {offers.map((offer) => (
        <li>
          <Icon name="check" />
          {offer}
        </li>
      ))}
    </ul>
  );
}
