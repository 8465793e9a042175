import type { ComponentChildren } from "preact";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Form, PageTitle } from "#ui";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type TeamFrameProps } from "./frame.tsx";

export interface ConfirmationProps extends TeamFrameProps {
  /** What will happen, in full. */
  children: ComponentChildren;
  action: string;
  button: string;
  back: { href: string; label: string };
  problems?: Problem[];
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmationPage({ children, action, button, back, problems = [], ...frame }: ConfirmationProps) {
  return (
    <TeamFrame {...frame}>
      <FormErrors problems={problems} />
      <PageTitle title={frame.title} />
      {children}
      <Form action={action}>
        <ButtonRow>
          <Button kind="danger">{button}</Button>
          <ButtonLink kind="quiet" href={back.href}>
            {back.label}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}
