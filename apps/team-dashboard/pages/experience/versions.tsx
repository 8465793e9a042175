import type { ExperienceVersion, ExperienceView, IndicatorDefinition } from "#db/repositories";
import { versionChanges } from "#domain/experience/version-changes";
import { Button, EmptyState, Field, Form, Link, PageTitle } from "#ui";
import { longDate } from "#web";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { Attachments, sharedFiles } from "./attachments.tsx";
import { ExperienceBody } from "./body.tsx";
import { Changes } from "./changes.tsx";

interface VersionsProps extends PageProps {
  experience: ExperienceView;
  versions: ExperienceVersion[];
  indicators: readonly IndicatorDefinition[];
  from: ExperienceVersion;
  to: ExperienceVersion;
}

/** What changed between any two versions that were shared, field by field and word by word; below, the later one as it was. */
export function VersionsPage({ experience, versions, indicators, from, to, ...page }: VersionsProps) {
  const path = `/team/erfahrungen/${experience.id}`;
  const options = versions.map(({ version, sharedAt }) => ({
    value: String(version),
    label: `Fassung ${version} vom ${longDate(sharedAt, "de")}`,
  }));
  const changes = versionChanges(from, to, indicators);
  const files = sharedFiles(experience.id, to.content.attachments);
  return (
    <TeamFrame {...page} path={path} title="Was sich geändert hat">
      <PageTitle kicker={<Link href={path}>{experience.title}</Link>} title="Was sich geändert hat" />
      {versions.length > 1 && (
        <Form action={`${path}/fassungen`} method="get" layout="grid" label="Fassungen vergleichen">
          <Field name="von" kind="select" label="Von" value={String(from.version)} options={options} />
          <Field name="bis" kind="select" label="Bis" value={String(to.version)} options={options} />
          <Button kind="secondary">Vergleichen</Button>
        </Form>
      )}
      {changes.length > 0 ? (
        <Changes changes={changes} level={2} />
      ) : (
        <EmptyState title={versions.length > 1 ? "Kein Unterschied" : "Das ist die erste Fassung"}>
          <p>
            {versions.length > 1
              ? "Diese beiden Fassungen sagen dasselbe."
              : "Davor gab es nichts, womit sie sich vergleichen ließe."}
          </p>
        </EmptyState>
      )}
      <details>
        <summary>{`Fassung ${to.version} ganz lesen`}</summary>
        <ExperienceBody experience={to} indicators={indicators} />
        <Attachments files={files} />
      </details>
    </TeamFrame>
  );
}
