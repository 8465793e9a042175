import { PageTitle } from "#ui";
import { TeamFrame, type PageProps } from "./frame.tsx";

export function TodayPage(page: PageProps) {
  return (
    <TeamFrame {...page} path="/team" title="Heute">
      <PageTitle title={`Guten Tag, ${page.member.name}`} />
    </TeamFrame>
  );
}
