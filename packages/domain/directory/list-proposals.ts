import { Employers, Proposals } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { textOf } from "./employer-record.ts";

/** Corrections waiting for this county's decision, with what the field says now, and those it has proposed to others. */
export async function listProposals(scope: Scope, _reader: Reader) {
  const [waiting, outgoing] = await Promise.all([
    Proposals.in(scope.directory).incoming(),
    Proposals.in(scope.directory).outgoing(),
  ]);
  const employers = await Employers.in(scope.directory).among(waiting.map(({ employerId }) => employerId));
  const incoming = waiting.map((proposal) => {
    const employer = employers.find(({ id }) => id === proposal.employerId)!;
    const present = textOf(employer[proposal.field]);
    return { ...proposal, present, overtaken: present !== proposal.oldValue };
  });
  return { incoming, outgoing };
}
