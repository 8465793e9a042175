import type { YearTarget } from "#db/repositories";
import { FactList } from "#ui";
import { targetsInWords } from "#web";
import { TextDiff } from "../value-diff.tsx";

interface Aim {
  text: string;
  indicator: string;
  targets: YearTarget[];
}

interface AimDifferenceProps {
  before: Aim;
  after: Aim;
  nameOf(indicator: string): string;
}

/** What one version of a goal says otherwise than another, part by part. */
export function AimDifference({ before, after, nameOf }: AimDifferenceProps) {
  const parts = [
    { term: "Ziel", was: before.text, is: after.text },
    { term: "Kennzahl", was: nameOf(before.indicator), is: nameOf(after.indicator) },
    { term: "Soll", was: targetsInWords(before.targets), is: targetsInWords(after.targets) },
  ].filter(({ was, is }) => was !== is);
  if (parts.length === 0) return <p>Beide Fassungen sagen dasselbe.</p>;
  return (
    <FactList items={parts.map(({ term, was, is }) => ({ term, detail: <TextDiff before={was} after={is} /> }))} />
  );
}
