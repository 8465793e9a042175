import { Button, ButtonLink, ButtonRow, DataTable, Form } from "#ui";

interface Value {
  text: string;
  /** `HSK, 3. Mai 2026, bearbeitet`. */
  source: string;
}

export interface MergeRow {
  field: string;
  label: string;
  survivor: Value;
  merged: Value;
  wins: "survivor" | "merged";
}

export interface MergeFormProps {
  action: string;
  survivor: { id: string; name: string; version: number };
  merged: { id: string; name: string; version: number };
  rows: readonly MergeRow[];
  /** The same two the other way round, and the way back. */
  turnedHref: string;
  backHref: string;
}

/** Two records side by side; where they differ, a choice of the value that stays. */
export function MergeForm({ action, survivor, merged, rows, turnedHref, backHref }: MergeFormProps) {
  return (
    <Form
      action={action}
      hidden={{
        _survivor: survivor.id,
        _merged: merged.id,
        survivorVersion: String(survivor.version),
        mergedVersion: String(merged.version),
      }}
    >
      <DataTable
        caption="Was gelten soll"
        narrow="stack"
        columns={[
          { label: "Feld" },
          { label: `Bleibt: ${survivor.name}` },
          { label: `Geht darin auf: ${merged.name}` },
        ]}
        rows={rows.map(({ field, label, survivor: stays, merged: goes, wins }) =>
          stays.text === goes.text
            ? [label, <Same value={stays} />, <Same value={goes} />]
            : [
                label,
                <Choice name={field} label={label} side="survivor" value={stays} checked={wins === "survivor"} />,
                <Choice name={field} label={label} side="merged" value={goes} checked={wins === "merged"} />,
              ],
        )}
      />
      <ButtonRow>
        <Button>Zusammenführen</Button>
        <ButtonLink kind="secondary" href={turnedHref}>
          Andersherum: {merged.name} bleibt
        </ButtonLink>
        <ButtonLink kind="quiet" href={backHref}>
          Abbrechen
        </ButtonLink>
      </ButtonRow>
    </Form>
  );
}

const Same = ({ value: { text, source } }: { value: Value }) => (
  <div class="merge-value">
    {text}
    <p class="hint">{source}</p>
  </div>
);

interface ChoiceProps {
  name: string;
  label: string;
  side: "survivor" | "merged";
  value: Value;
  checked: boolean;
}

const Choice = ({ name, label, side, value: { text, source }, checked }: ChoiceProps) => {
  const id = `${name}-${side}`;
  return (
    <div class="choice merge-value">
      <input type="radio" id={id} name={name} value={side} checked={checked} aria-describedby={`${id}-hint`} />
      <label for={id}>
        <span class="away">{label}: </span>
        {text || "leer lassen"}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {source}
      </p>
    </div>
  );
};
