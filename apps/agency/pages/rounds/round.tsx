import type { RoundPage } from "#domain/rounds/view-round";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import {
  Aside,
  Breadcrumbs,
  Button,
  ButtonLink,
  Columns,
  DataTable,
  FactList,
  Form,
  Link,
  PageTitle,
  Prose,
  Section,
  StatRow,
  Tag,
} from "#ui";
import { longDay, longDate, shortDate, type Typed } from "#web";
import { historyText, roundStates } from "../../texts/rounds.ts";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";
import { RoundSteps } from "./round-steps.tsx";
import { RoundTag } from "./rounds.tsx";

interface RoundProps extends PageProps {
  round: RoundPage;
  typed?: Typed;
  problems?: Problem[];
}

/** One round: who answered what, who is writing, who is silent, and what can be done about it. */
export function RoundPageView({ round, typed = {}, problems = [], ...page }: RoundProps) {
  const path = `/runden/${round.id}`;
  const mayEdit = mayActAs("editor", page.member.role);
  const number = (state: string) => round.counties.filter((county) => county.state === state).length;
  return (
    <AgencyFrame {...page} path={path} title={round.title}>
      <FormErrors problems={problems} />
      <Breadcrumbs label="Sie sind hier" items={[{ href: "/runden", label: "Runden" }, { label: round.title }]} />
      <PageTitle
        title={round.title}
        meta={
          <>
            <RoundTag {...round} />
            <span>erbeten bis {longDay(round.deadline, "de")}</span>
          </>
        }
        actions={
          mayEdit && (
            <ButtonLink kind="secondary" icon="document" href="/berichte">
              Erfahrungsberichte
            </ButtonLink>
          )
        }
      />
      <StatRow
        items={[
          { value: `${number("answered")} von ${round.counties.length}`, label: "haben geantwortet" },
          { value: number("writing"), label: number("writing") === 1 ? "schreibt" : "schreiben" },
          { value: number("silent"), label: number("silent") === 1 ? "ist still" : "sind still" },
        ]}
      />
      <Section title="Die Kreise">
        <DataTable
          id="kreise"
          caption="Stand der Kreise"
          captionHidden
          narrow="stack"
          columns={[{ label: "Kreis" }, { label: "Stand" }, { label: "Antwort" }, { label: "Erinnert" }]}
          rows={round.counties.map((county) => [
            county.name,
            <State county={county} />,
            <Answer county={county} />,
            <Reminders county={county} path={path} mayEdit={mayEdit} />,
          ])}
        />
        {mayEdit && round.counties.some(({ mayBeReminded }) => mayBeReminded) && (
          <Form action={`${path}/erinnerungen`} layout="inline">
            <Button kind="secondary" icon="mail">
              Alle erinnern, deren Antwort fehlt
            </Button>
          </Form>
        )}
      </Section>
      <Columns kind="main-aside">
        <div>
          <Section title="Was gefragt ist">
            <Prose>
              {round.asked.split(/\n{2,}/).map((paragraph) => (
                <p class="plain-text">{paragraph}</p>
              ))}
            </Prose>
          </Section>
          {mayEdit && <RoundSteps round={round} path={path} typed={typed} problems={problems} />}
        </div>
        <Aside title="Verlauf">
          <FactList
            layout="columns"
            items={round.history.map(({ kind, madeAt, deadline }) => ({
              term: longDate(madeAt, "de"),
              detail: historyText(kind, longDay(deadline, "de")),
            }))}
          />
        </Aside>
      </Columns>
    </AgencyFrame>
  );
}

type County = RoundPage["counties"][number];

function State({ county: { state, status, isLate, answeredAt } }: { county: County }) {
  const { label, tone } = roundStates[state];
  return (
    <>
      <Tag tone={tone}>{label}</Tag>
      {answeredAt !== null && ` am ${shortDate(answeredAt, "de")}${isLate ? ", nach der Frist" : ""}`}
      {status === "paused" && <Tag tone="warning">ruht</Tag>}
    </>
  );
}

function Answer({ county: { state, regret, answers } }: { county: County }) {
  if (state !== "answered") return <>–</>;
  if (regret !== "") return <span class="plain-text">„{regret}“</span>;
  return (
    <ul class="plain-list">
      {answers.map(({ experienceId, title }) => (
        <li>
          <Link href={`/erfahrungen/${experienceId}`}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}

function Reminders({ county, path, mayEdit }: { county: County; path: string; mayEdit: boolean }) {
  const { reminders, mayBeReminded, slug, name } = county;
  return (
    <>
      {reminders.length > 0 && reminders.map(({ madeAt }) => shortDate(madeAt, "de")).join(", ")}
      {mayEdit && mayBeReminded && (
        <Form action={`${path}/erinnerungen`} layout="inline" hidden={{ county: slug }}>
          <Button kind="quiet" small icon="mail" label={`${name} erinnern`}>
            Erinnern
          </Button>
        </Form>
      )}
      {reminders.length === 0 && !(mayEdit && mayBeReminded) && "–"}
    </>
  );
}
