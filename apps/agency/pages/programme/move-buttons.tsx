import { Button, Form } from "#ui";

/** One place up or down, for whoever has no mouse as well. */
export const MoveButtons = ({
  path,
  name,
  first,
  last,
}: {
  path: string;
  name: string;
  first: boolean;
  last: boolean;
}) => (
  <Form action={`${path}/platz`} layout="inline">
    {!first && (
      <Button kind="quiet" small name="direction" value="up" label={`${name} nach oben`}>
        ↑
      </Button>
    )}
    {!last && (
      <Button kind="quiet" small name="direction" value="down" label={`${name} nach unten`}>
        ↓
      </Button>
    )}
  </Form>
);
