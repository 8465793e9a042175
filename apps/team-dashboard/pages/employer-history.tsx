import type { MergedHistories } from "#domain/directory/merges/read-merged-histories";
import type { EmployerReview } from "#domain/directory/review-employer";
import { EmptyState, PageTitle, Section } from "#ui";
import { shortDate, shortDateTime } from "#web";
import { fieldNames, occasionNames } from "../texts/employer-words.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";
import { ValueDiff } from "./value-diff.tsx";

/** Everything that ever happened to an employer's record, the newest first: who, when, on what occasion, and what became different. */
export function EmployerHistoryPage({
  employer,
  history,
  former,
  places,
  ...page
}: PageProps & Pick<EmployerReview, "employer" | "history" | "places"> & { former: MergedHistories }) {
  const path = `/team/arbeitgeber/${employer.id}`;
  return (
    <TeamFrame {...page} path={`${path}/verlauf`} title={`${employer.name}: Verlauf`}>
      <PageTitle
        kicker={employer.name}
        title="Verlauf"
        lead="Alles, was am gemeinsamen Eintrag je geändert wurde, von wem und bei welcher Gelegenheit. Was Kreise nur für sich anpassen, steht hier nicht."
      />
      {history.length === 0 && <EmptyState title="Noch nichts geändert" />}
      <Timeline history={history} places={places} />
      {former.map(({ name, mergedAt, by, history: theirs }) => (
        <Section
          title={`Aufgegangen: ${name}`}
          lead={`Am ${shortDate(mergedAt, "de")} von ${by} mit diesem Eintrag zusammengeführt. Was bis dahin geschah:`}
        >
          <Timeline history={theirs} places={places} />
        </Section>
      ))}
    </TeamFrame>
  );
}

function Timeline({ history, places }: Pick<EmployerReview, "history" | "places">) {
  const versions = [...Map.groupBy(history, ({ version }) => version).values()];
  return (
    <ol class="timeline">
      {versions.map((changes) => {
        const { setAt, setByName, occasion } = changes[0]!;
        return (
          <li>
            <h2>{shortDateTime(setAt, "de")}</h2>
            <p class="item-meta">
              <span>{setByName}</span>
              <span>{occasionNames[occasion]}</span>
            </p>
            <dl>
              {changes.map(
                ({ field, oldValue, newValue }) =>
                  field && (
                    <div>
                      <dt>{fieldNames[field]}</dt>
                      <dd>
                        <ValueDiff field={field} before={oldValue} after={newValue} places={places} />
                      </dd>
                    </div>
                  ),
              )}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
