import type { IndicatorVersion } from "#db/repositories";
import type { IndicatorView } from "#domain/indicators/view-indicator";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Breadcrumbs, ButtonLink, FactList, Notice, PageTitle, Tag } from "#ui";
import { aboutNames, sumsNames, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";
import { History } from "./history.tsx";
import { StatusForm } from "./status-form.tsx";

interface IndicatorProps extends PageProps {
  view: IndicatorView;
  typed?: Typed;
  problems?: Problem[];
}

/** One indicator of the region: what it counts now, what it counted before, and why that changed. */
export function IndicatorPage({ view, typed, problems = [], ...page }: IndicatorProps) {
  const { indicator, versions, released, known } = view;
  const path = `/programm/kennzahlen/${indicator.id}`;
  const retired = indicator.retiredAt !== null;
  const mayChange = mayActAs("lead", page.member.role);
  return (
    <AgencyFrame {...page} path={path} title={indicator.name}>
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: "/programm", label: "Programm" }, { label: indicator.name }]}
      />
      <PageTitle
        title={indicator.name}
        meta={retired && <Tag tone="warning">abgesetzt</Tag>}
        actions={
          mayChange &&
          !retired && (
            <ButtonLink icon="edit" href={`${path}/bearbeiten`}>
              Ändern
            </ButtonLink>
          )
        }
      />
      <FactList
        items={[
          { term: "Englisch", detail: <span lang="en">{indicator.nameEn}</span> },
          { term: "Einheit", detail: indicator.unit },
          { term: "Was zählt", detail: indicator.counts },
          { term: "Was nicht zählt", detail: indicator.leavesOut || "–" },
          { term: "Worüber", detail: aboutNames[indicator.aboutPeople ? "people" : "things"] },
          { term: "Im Jahr", detail: sumsNames[indicator.sums] },
        ]}
      />
      {known ? (
        <Notice title="Diese Kennzahl zählt die Plattform selbst">
          Sie lässt sich umbenennen und besser beschreiben. Absetzen lässt sie sich nicht.
        </Notice>
      ) : (
        mayChange && (
          <StatusForm
            path={path}
            version={indicator.revision}
            retired={retired}
            typed={typed}
            problems={problems}
            words={
              retired
                ? { title: "Wieder zählen", lead: "Alle Kreise zählen dann wieder danach.", button: "Wieder aufnehmen" }
                : {
                    title: "Absetzen",
                    lead: released
                      ? "Freigegebene Zahlen bleiben, wie sie sind. Neu gefragt wird danach nicht mehr."
                      : "Danach wird nicht mehr gefragt. Was schon gezählt ist, bleibt.",
                    button: "Absetzen",
                  }
            }
          />
        )
      )}
      <History entries={versions.map(entryOf)} />
    </AgencyFrame>
  );
}

const entryOf = (version: IndicatorVersion) => ({
  number: version.revision,
  at: version.setAt,
  reason: version.reason,
  retired: version.retired,
  parts: [
    { term: "Name", text: version.name },
    { term: "Englisch", text: version.nameEn },
    { term: "Einheit", text: version.unit },
    { term: "Was zählt", text: version.counts },
    { term: "Was nicht zählt", text: version.leavesOut },
    { term: "Worüber", text: aboutNames[version.aboutPeople ? "people" : "things"] },
    { term: "Im Jahr", text: sumsNames[version.sums] },
  ],
});
