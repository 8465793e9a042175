import type { Scope } from "#domain/scope";
import type { Member } from "#domain/team/actors";
import { PageTitle } from "#ui";
import { TeamFrame } from "./frame.tsx";

interface TodayProps {
  scope: Scope;
  member: Member;
  flash?: string;
}

export function TodayPage({ scope, member, flash }: TodayProps) {
  return (
    <TeamFrame scope={scope} member={member} path="/team" title="Heute" flash={flash}>
      <PageTitle title={`Guten Tag, ${member.name}`} />
    </TeamFrame>
  );
}
