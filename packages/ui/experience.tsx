import type { ComponentChildren } from "preact";
import { Link } from "./link.tsx";
import { Tag } from "./tag.tsx";
import { Usefulness, type UsefulnessProps } from "./usefulness.tsx";

export type ExperienceItemProps = {
  href: string;
  title: string;
  /** Whose experience, of which kind, for whom. */
  kicker: string;
  summary?: string;
  /** Figures in words: "1.400 erreicht", "3 € pro Kontakt". */
  facts: readonly string[];
  usefulness?: UsefulnessProps;
  status?: { label: string; tone?: "plain" | "accent" | "success" | "warning" };
  level?: 2 | 3 | 4;
};

/** One experience card in a list. */
export function ExperienceItem({
  href,
  title,
  kicker,
  summary,
  facts,
  usefulness,
  status,
  level = 3,
}: ExperienceItemProps) {
  const Heading = `h${level}` as const;
  return (
    <li class="item item-experience">
      <div>
        <p class="item-kicker">{kicker}</p>
        <Heading class="item-title">
          <Link href={href}>{title}</Link>
        </Heading>
        {summary && <p>{summary}</p>}
        <p class="item-meta">
          {facts.map((fact) => (
            <span>{fact}</span>
          ))}
          {usefulness && <Usefulness {...usefulness} />}
          {status && <Tag tone={status.tone}>{status.label}</Tag>}
        </p>
      </div>
    </li>
  );
}

export type TextPartsProps = { parts: readonly { title: ComponentChildren; text: string }[]; level?: 2 | 3 };

/** Plain texts one after the other, each under its heading; a line break stays one. Empty ones are left out. */
export function TextParts({ parts, level = 2 }: TextPartsProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div class="text-parts">
      {parts
        .filter(({ text }) => text !== "")
        .map(({ title, text }) => (
          <section>
            <Heading>{title}</Heading>
            <p class="plain-text">{text}</p>
          </section>
        ))}
    </div>
  );
}
