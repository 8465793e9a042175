import { dayOf, type Instant } from "#kernel";

interface Cited {
  publisher: string;
  title: string;
  number: number;
  publishedAt: Instant;
  /** The address of this version. */
  address: string;
}

/** "Südwestfalen Agentur (2026): Erfahrungsbericht Südwestfalen 2025. Fassung 2, https://…" */
export const citationOf = ({ publisher, title, number, publishedAt, address }: Cited): string =>
  `${publisher} (${dayOf(publishedAt).slice(0, 4)}): ${title}. Fassung ${number}, ${address}`;

/** Where a version of a report stands for ever, below the agency's own address. */
export const versionPath = (slug: string, number: number): string => `/erfahrungsbericht/${slug}/v/${number}`;
