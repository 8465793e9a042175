import type { Month } from "#kernel";
import { Breadcrumbs, ButtonLink, Notice, PageTitle } from "#ui";
import { monthName } from "#web";
import { TeamFrame, type TeamFrameProps } from "../frame.tsx";

export interface NotOverProps extends Omit<TeamFrameProps, "title" | "path" | "children"> {
  month: Month;
}

/** Says when a month can be released that is not over yet. */
export function NotOverPage({ month, ...frame }: NotOverProps) {
  const name = monthName(month, "de");
  return (
    <TeamFrame {...frame} path={`/team/kennzahlen/freigabe/${month}`} title={`${name} freigeben`}>
      <Breadcrumbs
        label="Sie sind hier"
        items={[
          { href: "/team/kennzahlen", label: "Kennzahlen" },
          { href: "/team/kennzahlen/freigabe", label: "Freigaben" },
          { label: name },
        ]}
      />
      <PageTitle title={`${name} freigeben`} />
      <Notice kind="warning" title={`${name} ist noch nicht vorbei`}>
        <p>
          Freigeben lässt sich ein Monat, sobald er zu Ende ist: Erst dann steht fest, was in ihm gezählt wurde. Bis
          dahin ist nichts freigegeben, und niemand außerhalb Ihres Teams sieht seine Zahlen.
        </p>
      </Notice>
      <ButtonLink kind="secondary" href="/team/kennzahlen/freigabe">
        Zu den Freigaben
      </ButtonLink>
    </TeamFrame>
  );
}
