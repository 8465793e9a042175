import type { Tried } from "#domain/experience/tried-by-others";
import type { CampaignKind, TargetGroup } from "#kernel";
import { Button, Field, Form, ItemList, Link, Section } from "#ui";
import { kindOptions, targetGroupOptions } from "../../texts/campaigns.ts";
import { ExperienceEntry } from "./entry.tsx";

export interface TriedPanelProps {
  /** What was found; nothing while no kind is chosen. */
  tried?: Tried;
  kind?: CampaignKind;
  targetGroup?: TargetGroup;
}

/** Before a campaign is planned: what the neighbours tried of that kind. */
export const TriedPanel = ({ tried, kind, targetGroup }: TriedPanelProps) => (
  <Section
    title="Was haben andere schon ausprobiert?"
    lead="Art und Zielgruppe wählen, nachsehen, und vielleicht gleich einen fertigen Plan übernehmen."
  >
    <Form action="/team/aktionen/neu" method="get" layout="grid" label="Erfahrungen anderer Kreise zeigen">
      <Field
        name="kind"
        id="tried-kind"
        kind="select"
        label="Art der Aktion"
        empty="Bitte wählen"
        value={kind}
        options={kindOptions}
      />
      <Field
        name="targetGroup"
        id="tried-group"
        kind="select"
        label="Zielgruppe"
        empty="alle"
        value={targetGroup}
        options={targetGroupOptions}
      />
      <Button kind="secondary" icon="search">
        Zeigen
      </Button>
    </Form>
    {tried && tried.length > 0 && (
      <>
        <ItemList label="Erfahrungen anderer Kreise">
          {tried.map((experience) => (
            <ExperienceEntry experience={experience} level={3} />
          ))}
        </ItemList>
        <p>
          <Link href={`/team/erfahrungen?kind=${kind}`}>Alle Erfahrungen dieser Art</Link>
        </p>
      </>
    )}
    {tried?.length === 0 && <p class="hint">Dazu hat noch kein anderer Kreis etwas geteilt. Sie sind die Ersten.</p>}
  </Section>
);
