import type { Language } from "#kernel";
import { TabNav } from "#ui";
import { findingTexts } from "../../texts/finding.ts";

interface ViewsProps {
  language: Language;
  asMap: boolean;
  /** The same results as a list and as a map. */
  addresses: { list: string; map: string };
}

export function Views({ language, asMap, addresses }: ViewsProps) {
  const t = findingTexts(language);
  return (
    <TabNav
      label={t.views}
      items={[
        { href: addresses.list, label: t.asList, current: !asMap },
        { href: addresses.map, label: t.asMap, current: asMap },
      ]}
    />
  );
}
