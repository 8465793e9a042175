import type { CampaignTask } from "#db/repositories";
import type { Problem } from "#kernel";
import { Button, Checklist, Field, Form, Tag } from "#ui";
import { shortDate, type Typed } from "#web";
import { dayText } from "../../texts/campaigns.ts";
import { formFields } from "../form-fields.ts";

interface TasksProps {
  tasks: CampaignTask[];
  /** The campaign's own path. */
  path: string;
  today: string;
  mayChange: boolean;
  typed?: Typed;
  problems?: Problem[];
}

/** A campaign's checklist: tick off, open again, strike out, add. */
export function Tasks({ tasks, path, today, mayChange, typed = {}, problems = [] }: TasksProps) {
  const fields = formFields(typed, problems);
  return (
    <>
      {tasks.length === 0 && <p class="hint">Noch steht nichts auf der Liste.</p>}
      <Checklist
        label="Aufgaben"
        doneLabel="erledigt"
        openLabel="offen"
        items={tasks.map((task) => ({
          label: task.text,
          done: task.doneAt !== null,
          note: <Note task={task} today={today} />,
          action: mayChange && <TaskActions task={task} />,
        }))}
      />
      {mayChange && (
        <Form action={`${path}/aufgaben`} id="aufgabe">
          <div class="field-row">
            <Field {...fields.of("text")} label="Neue Aufgabe" maxlength={200} required />
            <Field {...fields.of("dueOn")} kind="date" label="Fällig am" optional="(freiwillig)" />
          </div>
          <Button kind="secondary" icon="plus">
            Aufgabe hinzufügen
          </Button>
        </Form>
      )}
    </>
  );
}

function Note({ task: { doneAt, dueOn }, today }: { task: CampaignTask; today: string }) {
  if (doneAt !== null) return <>erledigt am {shortDate(doneAt, "de")}</>;
  if (dueOn === null) return null;
  return dueOn < today ? <Tag tone="warning">überfällig seit {dayText(dueOn)}</Tag> : <>fällig am {dayText(dueOn)}</>;
}

function TaskActions({ task: { id, text, doneAt } }: { task: CampaignTask }) {
  return (
    <div class="button-row">
      <Form action={`/team/aufgaben/${id}/${doneAt === null ? "erledigung" : "oeffnung"}`} layout="inline">
        <Button
          kind="secondary"
          small
          icon={doneAt === null ? "check" : "undo"}
          label={`„${text}“ ${doneAt === null ? "abhaken" : "wieder öffnen"}`}
        >
          {doneAt === null ? "Abhaken" : "Wieder öffnen"}
        </Button>
      </Form>
      <Form action={`/team/aufgaben/${id}/streichung`} layout="inline">
        <Button kind="quiet" small icon="remove" label={`„${text}“ streichen`}>
          Streichen
        </Button>
      </Form>
    </div>
  );
}
