import type { Proposal } from "#db/repositories";
import type { EmployerField } from "#domain/directory/employer-record";
import { Tag } from "#ui";
import { shortDate } from "#web";
import { valueInWords } from "../texts/profile.ts";

interface FieldStateProps {
  field: EmployerField;
  /** What is live. */
  present: string | null;
  proposal: Proposal | undefined;
  places: readonly { ags: string; name: string }[];
}

const LONGEST = 120;

/** Under a field: what waits for the county, or why it was declined. A field that is simply live needs no word. */
export function FieldState({ field, present, proposal, places }: FieldStateProps) {
  if (proposal?.status === "open")
    return (
      <p class="field-state">
        <Tag tone="warning">wartet auf Freigabe</Tag> Auf der Website steht noch:{" "}
        {shortened(valueInWords(field, present, places))}
      </p>
    );
  if (proposal?.status === "declined" && proposal.newValue !== present)
    return (
      <p class="field-state">
        <Tag tone="problem">nicht übernommen</Tag> Am {shortDate(proposal.decidedAt!, "de")}
        {proposal.reason ? `: ${proposal.reason}` : " ohne Begründung."} Vorgeschlagen war:{" "}
        {shortened(valueInWords(field, proposal.newValue, places))}
      </p>
    );
  return null;
}

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);
