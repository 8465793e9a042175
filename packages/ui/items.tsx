import type { ComponentChildren } from "preact";
import { DateBlock, type DateBlockProps } from "./date-block.tsx";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";
import type { MotifName } from "./look.ts";
import { Motif } from "./motif.tsx";
import { Tag, TagList, type TagTone } from "./tag.tsx";

export type ItemStatus = { label: string; tone?: TagTone };
export type ItemPicture =
  | { src: string; alt: string; width: number; height: number }
  | { motif: MotifName; seed: string };
type Level = { /** Heading level of the item's title. */ level?: 2 | 3 | 4 };

export type ItemListProps = {
  label?: string;
  /** `grid` sets items side by side where there is room. */ layout?: "rows" | "grid";
  children?: ComponentChildren;
};

/** The list around the items of one kind. */
export function ItemList({ label, layout = "rows", children }: ItemListProps) {
  return (
    <ul class={`items items-${layout}`} aria-label={label}>
      {children}
    </ul>
  );
}

export type EventItemProps = Level & {
  href: string;
  title: ComponentChildren;
  date: DateBlockProps;
  /** "19 Uhr", or the span of days. */ when?: string;
  place?: string;
  summary?: ComponentChildren;
  status?: ItemStatus;
  lang?: string;
};

export function EventItem({ href, title, date, when, place, summary, status, lang, level = 3 }: EventItemProps) {
  return (
    <li class="item item-event">
      <DateBlock {...date} />
      <div lang={lang}>
        <Title level={level} href={href}>
          {title}
        </Title>
        <p class="item-meta">
          {when && <span>{when}</span>}
          {place && <span>{place}</span>}
          {status && <Tag tone={status.tone}>{status.label}</Tag>}
        </p>
        {summary && <p>{summary}</p>}
      </div>
    </li>
  );
}

export type PostItemProps = Level & {
  href: string;
  title: ComponentChildren;
  date?: { datetime: string; label: string };
  kicker?: string;
  summary?: ComponentChildren;
  picture?: ItemPicture;
  /** The first of a list, larger and with its picture. */ lead?: boolean;
  lang?: string;
};

export function PostItem({ href, title, date, kicker, summary, picture, lead, lang, level = 3 }: PostItemProps) {
  return (
    <li class={lead ? "item item-post item-lead" : "item item-post"} lang={lang}>
      {picture && <Picture picture={picture} />}
      <div>
        <p class="item-meta">
          {kicker && <span class="item-kicker">{kicker}</span>}
          {date && <time dateTime={date.datetime}>{date.label}</time>}
        </p>
        <Title level={level} href={href}>
          {title}
        </Title>
        {summary && <p>{summary}</p>}
      </div>
    </li>
  );
}

export type EmployerItemProps = Level & {
  href: string;
  name: ComponentChildren;
  /** Sector or kind. */ kind?: string;
  place?: string;
  distance?: string;
  summary?: ComponentChildren;
  openings?: string;
  tags?: readonly string[];
  status?: ItemStatus;
  lang?: string;
};

export function EmployerItem({
  href,
  name,
  kind,
  place,
  distance,
  summary,
  openings,
  tags = [],
  status,
  lang,
  level = 3,
}: EmployerItemProps) {
  return (
    <li class="item item-employer" lang={lang}>
      <div>
        <Title level={level} href={href}>
          {name}
        </Title>
        {summary && <p>{summary}</p>}
        <TagList tags={tags} />
      </div>
      <p class="item-meta item-side">
        {place && (
          <span>
            <Icon name="pin" />
            {place}
            {distance && ` · ${distance}`}
          </span>
        )}
        {kind && <span>{kind}</span>}
        {openings && <b>{openings}</b>}
        {status && <Tag tone={status.tone}>{status.label}</Tag>}
      </p>
    </li>
  );
}

export type OpeningItemProps = Level & {
  href: string;
  title: ComponentChildren;
  employer?: string;
  place?: string;
  distance?: string;
  /** Kind of opening, "Ausbildung". */ kind?: string;
  /** "bis 31. Januar". */ until?: string;
  summary?: ComponentChildren;
  tags?: readonly string[];
  status?: ItemStatus;
  lang?: string;
};

export function OpeningItem({
  href,
  title,
  employer,
  place,
  distance,
  kind,
  until,
  summary,
  tags = [],
  status,
  lang,
  level = 3,
}: OpeningItemProps) {
  return (
    <li class="item item-opening" lang={lang}>
      <div>
        {kind && <p class="item-kicker">{kind}</p>}
        <Title level={level} href={href}>
          {title}
        </Title>
        <p class="item-meta">
          {employer && <span>{employer}</span>}
          {place && (
            <span>
              {place}
              {distance && ` · ${distance}`}
            </span>
          )}
        </p>
        {summary && <p>{summary}</p>}
        <TagList tags={tags} />
      </div>
      {(until || status) && (
        <p class="item-meta item-side">
          {until && <span>{until}</span>}
          {status && <Tag tone={status.tone}>{status.label}</Tag>}
        </p>
      )}
    </li>
  );
}

function Title({ level, href, children }: { level: 2 | 3 | 4; href: string; children?: ComponentChildren }) {
  const Heading = `h${level}` as const;
  return (
    <Heading class="item-title">
      <Link href={href}>{children}</Link>
    </Heading>
  );
}

function Picture({ picture }: { picture: ItemPicture }) {
  if ("motif" in picture) return <Motif motif={picture.motif} seed={picture.seed} variant="tile" />;
  return (
    <img
      class="item-picture"
      src={picture.src}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      loading="lazy"
      decoding="async"
    />
  );
}
