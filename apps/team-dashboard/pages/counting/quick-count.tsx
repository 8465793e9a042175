import { Button, Field, Form } from "#ui";

export interface QuickCountProps {
  token: string;
  /** What it is counted on: an id, or nothing for a state of the county. */
  on: string;
  indicator?: string;
  title: string;
  /** What the number says: "Köpfe", "Boxen". */
  what: string;
  hint?: string;
  /** What stands there already, or what was typed before it came back. */
  value?: string;
  error?: string;
  /** Where what was counted here can be taken back. */
  undo?: string;
}

/** One thing to count: tap the field, type the number, tap the button. */
export function QuickCount({ token, on, indicator = "", title, what, hint, value, error, undo }: QuickCountProps) {
  const id = `amount-${on}-${indicator}`;
  return (
    <li class="quick-count">
      <Form action="/team/zaehlen" hidden={{ _form: token, on, indicator }} label={`${title}: ${what}`}>
        <Field
          id={id}
          name="amount"
          kind="number"
          label={
            <>
              <b>{title}</b> <span>{what}</span>
            </>
          }
          hint={hint}
          value={value}
          error={error}
          min={0}
          required
        />
        <Button icon="plus" label={`${title}: ${what} eintragen`}>
          Eintragen
        </Button>
      </Form>
      {undo && (
        <Form action={undo} layout="inline">
          <Button kind="quiet" small icon="undo" label={`${title}: ${what} zurücknehmen`}>
            Zurücknehmen
          </Button>
        </Form>
      )}
    </li>
  );
}
