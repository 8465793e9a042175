import type { ExperienceVersion, ExperienceView } from "#db/repositories";
import { versionChanges } from "#domain/experience/version-changes";
import { EmptyState, Link, PageTitle, Section, TabNav, WordDiff } from "#ui";
import { longDate } from "#web";
import { versionFieldNames } from "../../texts/experience.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface VersionsProps extends PageProps {
  experience: ExperienceView;
  versions: ExperienceVersion[];
  /** The version to hold against the one before it. */
  chosen: number;
}

/** What changed from one shared version to the next, word by word. */
export function VersionsPage({ experience, versions, chosen, ...page }: VersionsProps) {
  const path = `/team/erfahrungen/${experience.id}`;
  const [after, before] = [chosen, chosen - 1].map((number) => versions.find(({ version }) => version === number));
  return (
    <TeamFrame {...page} path={path} title="Was sich geändert hat">
      <PageTitle kicker={<Link href={path}>{experience.title}</Link>} title="Was sich geändert hat" />
      <TabNav
        label="Fassungen"
        items={versions.map(({ version, sharedAt }) => ({
          href: `${path}/fassungen?fassung=${version}`,
          label: `Fassung ${version}, ${longDate(sharedAt, "de")}`,
          current: version === chosen,
        }))}
      />
      {before && after ? (
        versionChanges(before, after).map(({ field, before: old, after: now }) => (
          <Section title={versionFieldNames[field]}>
            <WordDiff before={old} after={now} labels={{ added: "neu", removed: "gestrichen" }} />
          </Section>
        ))
      ) : (
        <EmptyState title="Das ist die erste Fassung">
          <p>Davor gab es nichts, womit sie sich vergleichen ließe.</p>
        </EmptyState>
      )}
    </TeamFrame>
  );
}
