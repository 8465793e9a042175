import type { FirmDecision } from "#db/repositories";
import type { FirmList } from "#domain/job-search/list-firms";
import { mayActAs } from "#domain/team/actors";
import { DataTable, EmptyState, Link, PageTitle, Pagination, TabNav } from "#ui";
import { wholeNumber } from "#web";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { JobSearchTabs } from "./tabs.tsx";

type FirmsProps = PageProps & FirmList;

const PATH = "/team/angebote/jobsuche/arbeitgeber";
const decisions: Record<FirmDecision, { at: string; label: string; empty: string }> = {
  open: { at: "offen", label: "Noch offen", empty: "Bei allen Firmen ist klar, wer gemeint ist." },
  assigned: { at: "zugeordnet", label: "Zugeordnet", empty: "Noch ist keine Firma zugeordnet." },
  left: { at: "nicht", label: "Nicht gewollt", empty: "Sie nehmen von allen Firmen Angebote auf." },
};
export const decisionAt = (text: string | undefined): FirmDecision =>
  (Object.keys(decisions) as FirmDecision[]).find((one) => decisions[one].at === text) ?? "open";

/** The firms that vacancies name, and whom each stands for. */
export function JobSearchFirmsPage({ decision, counts, firms, next, ...page }: FirmsProps) {
  const may = mayActAs("editor", page.member.role);
  return (
    <TeamFrame {...page} path={PATH} title="Arbeitgeber zuordnen">
      <PageTitle
        title="Arbeitgeber zuordnen"
        lead="Die Jobsuche nennt Firmen nur beim Namen. Wer in welchem Ort gemeint ist, entscheiden Sie einmal; danach gilt es für alle Angebote dieser Firma."
      />
      <JobSearchTabs at={PATH} undecided={counts.open} role={page.member.role} />
      <TabNav
        label="Stand"
        items={(Object.keys(decisions) as FirmDecision[]).map((one) => ({
          href: one === "open" ? PATH : `${PATH}?stand=${decisions[one].at}`,
          label: decisions[one].label,
          count: wholeNumber(counts[one] ?? 0, "de"),
          current: one === decision,
        }))}
      />
      <DataTable
        caption={decisions[decision].label}
        captionHidden
        narrow="stack"
        columns={[{ label: "Firma" }, { label: "Ort" }, { label: "Angebote", numeric: true }, { label: "Steht für" }]}
        rows={firms.map((firm) => [
          may ? <Link href={`${PATH}/${firm.id}`}>{firm.firm}</Link> : firm.firm,
          firm.place,
          wholeNumber(firm.offers, "de"),
          standsFor(firm),
        ])}
        empty={<EmptyState level={2} title={decisions[decision].empty} />}
      />
      <Pagination
        label="Seiten"
        next={
          next && {
            href: `${PATH}?${new URLSearchParams({ stand: decisions[decision].at, name: next.firm, nach: next.id }).toString()}`,
            label: "Weitere",
          }
        }
      />
    </TeamFrame>
  );
}

function standsFor({ employer, employerPlace, isOurs, vouchedBy }: FirmList["firms"][number]): string {
  if (!employer) return "–";
  const named = `${employer}, ${employerPlace}`;
  return isOurs ? named : `${named} (pflegt: ${vouchedBy})`;
}
