import { Button, ButtonRow, Form } from "#ui";

interface TakeOrKeepProps {
  /** The inbox that takes the decision. */
  inbox: string;
  /** What was compared and at which version, `adp_….7`. */
  compared: readonly string[];
  name: string;
  /** What one entry is about; none where the decision is on all of them. */
  about?: string;
}

/** What changed under something of the county's own: take it over, or keep ours. */
export function TakeOrKeep({ inbox, compared, name, about }: TakeOrKeepProps) {
  const hidden = compared.map((value) => <input type="hidden" name={name} value={value} />);
  return (
    <ButtonRow>
      <Form action={`${inbox}/uebernahme`} layout="inline" hidden={<>{hidden}</>}>
        <Button icon="check" kind="secondary" label={about && `${about}: übernehmen`}>
          {about ? "Übernehmen" : "Alle übernehmen"}
        </Button>
      </Form>
      <Form action={`${inbox}/beibehaltung`} layout="inline" hidden={<>{hidden}</>}>
        <Button kind="secondary" label={about && `${about}: unseres behalten`}>
          {about ? "Unseres behalten" : "Alle unsere behalten"}
        </Button>
      </Form>
    </ButtonRow>
  );
}
