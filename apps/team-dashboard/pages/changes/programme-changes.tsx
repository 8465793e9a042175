import type { ProgrammeChangesRead } from "#domain/programme/read-programme-changes";
import { mayActAs } from "#domain/team/actors";
import { Button, EmptyState, FactList, Form, ItemList, Link, PageTitle, Section } from "#ui";
import { aboutNames, sumsNames, targetsInWords } from "#web";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { AimDifference } from "../goals/aim-difference.tsx";
import { TextDiff } from "../value-diff.tsx";
import { InboxTabs } from "./inbox-tabs.tsx";
import { TakeOrKeep } from "./take-or-keep.tsx";

type Definition = ProgrammeChangesRead["definitions"][number];
type GoalNews = ProgrammeChangesRead["goals"][number];

const INBOX = "/team/programm/aenderungen";
/** How many a form takes at once. */
const AT_ONCE = 50;
const compared = ({ id, version }: { id: string; version: number }) => `${id}.${version}`;

/** What the region changed in what it counts and wants to reach: to be read, or to be decided where the county has its own version. */
export function ProgrammeChangesPage({
  indicators,
  definitions,
  goals,
  adapted,
  ...page
}: PageProps & ProgrammeChangesRead) {
  const { role } = page.member;
  const news = [...definitions, ...goals];
  const nameOf = (id: string) => indicators.find((indicator) => indicator.id === id)?.name ?? "eigene Kennzahl";
  return (
    <TeamFrame {...page} path={INBOX} title="Änderungen">
      <PageTitle
        kicker="Programm der Region"
        title="Änderungen"
        lead="Was die Agentur an Kennzahlen und Zielen geändert hat. Es gilt schon; nur wo Sie etwas angepasst haben, entscheiden Sie."
      />
      <InboxTabs at="programme" />
      <Section id="ziele" title="Ziele unter Ihren Anpassungen">
        {adapted.length === 0 ? (
          <EmptyState title="Ihre Anpassungen passen" level={3}>
            <p>Ändert die Region ein Ziel, das Sie angepasst haben, steht das hier.</p>
          </EmptyState>
        ) : (
          <ItemList>
            {adapted.map((change) => (
              <li class="item">
                <div>
                  <h3 class="item-title">
                    <Link href={`/team/foerderung/ziele/${change.id}`}>{change.goal.text}</Link>
                  </h3>
                  <Reasons reasons={change.reasons} />
                  {change.after.retired ? (
                    <p>Die Region hat dieses Ziel beendet. Übernehmen heißt: Es endet auch bei Ihnen.</p>
                  ) : (
                    <>
                      <p>Die Region, damals und jetzt:</p>
                      <AimDifference before={change.before ?? change.after} after={change.after} nameOf={nameOf} />
                    </>
                  )}
                  <p>
                    Bei Ihnen: {change.goal.text} ({nameOf(change.goal.indicator)},{" "}
                    {targetsInWords(change.goal.targets)})
                  </p>
                  {mayActAs("lead", role) ? (
                    <TakeOrKeep inbox={INBOX} name="change" compared={[compared(change)]} about={change.goal.text} />
                  ) : (
                    <p class="hint">Darüber entscheidet Ihre Leitung.</p>
                  )}
                </div>
              </li>
            ))}
          </ItemList>
        )}
      </Section>
      <Section id="neues" title="Zur Kenntnis">
        {news.length === 0 ? (
          <EmptyState title="Nichts Neues" level={3}>
            <p>Neue und geänderte Kennzahlen und Ziele der Region stehen hier, bis jemand sie gelesen hat.</p>
          </EmptyState>
        ) : (
          <>
            {mayActAs("editor", role) && news.length > 1 && <Read changes={news.slice(0, AT_ONCE)} />}
            <ItemList>
              {definitions.map((change) => (
                <li class="item">
                  <div>
                    <h3 class="item-title">Kennzahl {change.after.name}</h3>
                    <DefinitionNews change={change} />
                    {mayActAs("editor", role) && <Read changes={[change]} about={change.after.name} />}
                  </div>
                </li>
              ))}
              {goals.map((change) => (
                <li class="item">
                  <div>
                    <h3 class="item-title">
                      <Link href={`/team/foerderung/ziele/${change.id}`}>{change.after.text}</Link>
                    </h3>
                    <GoalNewsText change={change} nameOf={nameOf} />
                    {mayActAs("editor", role) && <Read changes={[change]} about={change.after.text} />}
                  </div>
                </li>
              ))}
            </ItemList>
          </>
        )}
      </Section>
    </TeamFrame>
  );
}

const Reasons = ({ reasons }: { reasons: string[] }) => (
  <>
    {reasons.map((reason) => (
      <p>„{reason}“</p>
    ))}
  </>
);

function DefinitionNews({ change: { before, after, reasons } }: { change: Definition }) {
  if (!before) return <p>Neu. Es zählt: {after.counts}.</p>;
  const parts = [
    { term: "Name", was: before.name, is: after.name },
    { term: "Einheit", was: before.unit, is: after.unit },
    { term: "Was zählt", was: before.counts, is: after.counts },
    { term: "Was nicht zählt", was: before.leavesOut, is: after.leavesOut },
    { term: "Worüber", was: about(before), is: about(after) },
    { term: "Im Jahr", was: sumsNames[before.sums], is: sumsNames[after.sums] },
  ].filter(({ was, is }) => was !== is);
  return (
    <>
      <Reasons reasons={reasons} />
      {after.retired !== before.retired && (
        <p>{after.retired ? "Abgesetzt: Danach wird nicht mehr gefragt." : "Wieder aufgenommen."}</p>
      )}
      <FactList items={parts.map(({ term, was, is }) => ({ term, detail: <TextDiff before={was} after={is} /> }))} />
    </>
  );
}

const about = ({ aboutPeople }: Definition["after"]) => aboutNames[aboutPeople ? "people" : "things"];

function GoalNewsText({
  change: { before, after, reasons },
  nameOf,
}: {
  change: GoalNews;
  nameOf(id: string): string;
}) {
  if (!before)
    return (
      <p>
        Neues Ziel: {nameOf(after.indicator)}, {targetsInWords(after.targets)}.
      </p>
    );
  return (
    <>
      <Reasons reasons={reasons} />
      {after.retired !== before.retired ? (
        <p>{after.retired ? "Die Region hat dieses Ziel beendet." : "Das Ziel gilt wieder."}</p>
      ) : (
        <AimDifference before={before} after={after} nameOf={nameOf} />
      )}
    </>
  );
}

function Read({ changes, about: what }: { changes: readonly { id: string; version: number }[]; about?: string }) {
  const hidden = changes.map((change) => <input type="hidden" name="changes" value={compared(change)} />);
  return (
    <Form action={`${INBOX}/kenntnis`} layout="inline" hidden={<>{hidden}</>}>
      <Button icon="check" kind="secondary" label={what && `${what}: gelesen`}>
        {what ? "Gelesen" : "Alles gelesen"}
      </Button>
    </Form>
  );
}
