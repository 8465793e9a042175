import type { GrantView } from "#domain/funding/view-grant";
import { Button, DataTable, Field, Form, Link, Tag } from "#ui";
import { targetsInWords } from "#web";
import { originTags } from "../../texts/funding.ts";

interface GrantGoalsProps {
  view: Pick<GrantView, "goals" | "furtherGoals" | "indicators">;
  path: string;
  mayChange: boolean;
}

/** For which goals the grant is given, and which others it could be. */
export function GrantGoals({ view: { goals, furtherGoals, indicators }, path, mayChange }: GrantGoalsProps) {
  const nameOf = (id: string) => indicators.find((indicator) => indicator.id === id)?.name ?? "";
  return (
    <>
      <DataTable
        caption="Ziele dieser Förderung"
        captionHidden
        narrow="stack"
        columns={[{ label: "Ziel" }, { label: "Kennzahl" }, { label: "Soll" }, { label: "Herkunft" }]}
        rows={goals.map((goal) => [
          <Link href={`/team/foerderung/ziele/${goal.id}`}>{goal.text}</Link>,
          nameOf(goal.indicator),
          targetsInWords(goal.targets),
          <>
            <Tag tone={originTags[goal.origin].tone}>{originTags[goal.origin].label}</Tag>
            {goal.retired && <Tag tone="warning">beendet</Tag>}
          </>,
        ])}
        empty={<p>Noch kein Ziel ausgewählt. Im Nachweis steht später, wie weit Sie damit gekommen sind.</p>}
      />
      {mayChange && (
        <details>
          <summary>Ziele auswählen</summary>
          <Form action={`${path}/ziele`}>
            <Field
              kind="checkboxes"
              name="goals"
              label="Wofür die Förderung gegeben wurde"
              values={goals.map(({ id }) => id)}
              options={[...goals, ...furtherGoals].map((goal) => ({
                value: goal.id,
                label: goal.text,
                hint: `${nameOf(goal.indicator)} · ${targetsInWords(goal.targets)} · ${originTags[goal.origin].label}`,
              }))}
            />
            <Button kind="secondary">Auswahl speichern</Button>
          </Form>
        </details>
      )}
    </>
  );
}
