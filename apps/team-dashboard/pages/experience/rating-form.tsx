import type { Problem } from "#kernel";
import { Button, Field, Form } from "#ui";
import { wording } from "#web";

const stars = [
  { value: "1", label: "1 – kaum" },
  { value: "2", label: "2" },
  { value: "3", label: "3 – brauchbar" },
  { value: "4", label: "4" },
  { value: "5", label: "5 – sehr" },
];

/** One rating per county, changed as often as one likes. */
export const RatingForm = ({
  path,
  usefulness,
  problems = [],
}: {
  path: string;
  usefulness?: number;
  problems?: Problem[];
}) => (
  <Form action={`${path}/bewertung`} id="bewertung">
    <Field
      name="usefulness"
      kind="radios"
      inline
      label="Wie nützlich ist das für uns?"
      hint="Ihr Kreis hat eine Stimme. Sie lässt sich ändern."
      value={usefulness === undefined ? undefined : String(usefulness)}
      options={stars}
      error={wording(problems, "de").of("usefulness")}
    />
    <Button kind="secondary" icon="star">
      {usefulness === undefined ? "Bewerten" : "Bewertung ändern"}
    </Button>
  </Form>
);
