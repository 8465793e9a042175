import type { Deadline } from "#db/repositories";
import { deadlineText } from "#domain/funding/deadline-labels";
import type { Day, Problem } from "#kernel";
import { Button, Checklist, Form, Link, Tag } from "#ui";
import { formFields, shortDate, type Typed } from "#web";
import { dayText } from "../../texts/campaigns.ts";
import { DeadlineFields } from "./deadline-fields.tsx";

interface DeadlinesProps {
  deadlines: readonly Deadline[];
  /** The path of the grant. */
  path: string;
  today: Day;
  mayChange: boolean;
  token: string;
  typed: Typed;
  problems: Problem[];
}

/** What the funder expects by when; leads tick it off and add to it. */
export function Deadlines({ deadlines, path, today, mayChange, token, typed, problems }: DeadlinesProps) {
  return (
    <>
      {deadlines.length > 0 ? (
        <Checklist
          label="Fristen"
          doneLabel="erledigt"
          openLabel="offen"
          items={deadlines.map((deadline) => ({
            label: (
              <>
                {mayChange ? (
                  <Link href={`${path}/fristen/${deadline.id}`}>{deadlineText(deadline)}</Link>
                ) : (
                  deadlineText(deadline)
                )}{" "}
                {deadline.doneAt === null && deadline.dueOn < today && <Tag tone="warning">überfällig</Tag>}
              </>
            ),
            done: deadline.doneAt !== null,
            note: noteOf(deadline),
            action: mayChange && <Tick deadline={deadline} path={path} />,
          }))}
        />
      ) : (
        <p>Noch keine Frist eingetragen. Zwischen- und Verwendungsnachweis stehen meist in den Nebenbestimmungen.</p>
      )}
      {mayChange && (
        <details open={problems.length > 0}>
          <summary>Frist eintragen</summary>
          <Form action={`${path}/fristen`} hidden={{ _form: token }}>
            <DeadlineFields fields={formFields({ remindDays: "28", ...typed }, problems)} />
            <Button kind="secondary" icon="plus">
              Frist eintragen
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}

const noteOf = ({ dueOn, remindOn, remindedAt, doneAt }: Deadline): string => {
  if (doneAt !== null) return `fällig am ${dayText(dueOn)}, erledigt am ${shortDate(doneAt, "de")}`;
  return remindedAt === null
    ? `fällig am ${dayText(dueOn)}, Erinnerung ab ${dayText(remindOn)}`
    : `fällig am ${dayText(dueOn)}, erinnert am ${shortDate(remindedAt, "de")}`;
};

function Tick({ deadline, path }: { deadline: Deadline; path: string }) {
  const done = deadline.doneAt !== null;
  return (
    <Form action={`${path}/fristen/${deadline.id}/${done ? "oeffnung" : "erledigung"}`} layout="inline">
      <Button kind="quiet" small label={`${deadlineText(deadline)}: ${done ? "wieder öffnen" : "erledigt"}`}>
        {done ? "Wieder öffnen" : "Erledigt"}
      </Button>
    </Form>
  );
}
