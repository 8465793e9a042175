import type { CareList, OwnCare } from "#domain/care/own-care";
import { Button, ButtonLink, ButtonRow, EmptyState, Notice, PageTitle, Pagination, TabNav } from "#ui";
import { mayActAs } from "#domain/team/actors";
import { longDate } from "#web";
import type { Problem } from "#kernel";
import { FormErrors } from "./form-errors.tsx";
import { AddressesToFix, IncompleteEmployers, StaleEmployers } from "./employer-care-lists.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

export interface EmployerCareProps extends PageProps {
  list: CareList;
  care: OwnCare;
  problems?: Problem[];
}

const PATH = "/team/arbeitgeber/pflege";
const slugs: Record<CareList, string> = { stale: "veraltet", incomplete: "unvollstaendig", addresses: "webadressen" };
const names: Record<CareList, string> = {
  stale: "Lange nicht bestätigt",
  incomplete: "Unvollständig",
  addresses: "Webadressen",
};
const explanations: Record<CareList, string> = {
  stale: "Seit über einem Jahr hat niemand gesagt, dass diese Angaben stimmen. Wenn Sie es wissen, genügt ein Klick.",
  incomplete: "Hier fehlt etwas, das Menschen suchen, die sich bewerben möchten.",
  addresses: "Adressen, die nicht antworten, umgezogen sind oder ohne Verschlüsselung auskommen.",
};

export const careListIn = (slug: string | undefined): CareList =>
  (Object.keys(slugs) as CareList[]).find((list) => slugs[list] === slug) ?? "stale";

/** Which of the county's own records want a look. */
export function EmployerCarePage({ list, care, problems = [], ...page }: EmployerCareProps) {
  const { counts, remindedAt } = care;
  const mayWrite = mayActAs("editor", page.member.role);
  const { next } = care[list];
  const tabs = (Object.keys(slugs) as CareList[]).map((name) => ({
    href: `${PATH}?liste=${slugs[name]}`,
    label: names[name],
    count: counts[name],
    current: name === list,
  }));
  return (
    <TeamFrame {...page} path={PATH} title="Pflege der Arbeitgeber">
      <FormErrors problems={problems} />
      <PageTitle
        title="Pflege der Arbeitgeber"
        lead="Welche der Einträge, für die wir einstehen, einen Blick brauchen."
        actions={
          <>
            <ButtonLink kind="secondary" href="/team/arbeitgeber">
              Alle Arbeitgeber
            </ButtonLink>
            <ButtonLink kind="quiet" href="/team/arbeitgeber/doppelte">
              Doppelte
            </ButtonLink>
          </>
        }
      />
      {remindedAt && list === "stale" && counts.stale > 0 && (
        <Notice kind="info" title={`Die Agentur hat am ${longDate(remindedAt, "de")} um einen Blick gebeten.`} />
      )}
      <TabNav label="Was ist" items={tabs} />
      <p>{explanations[list]}</p>
      {list === "stale" && (
        <StaleEmployers rows={care.stale.rows} mayWrite={mayWrite}>
          <ButtonRow>
            <Button icon="check">Ausgewählte stimmen noch</Button>
          </ButtonRow>
        </StaleEmployers>
      )}
      {list === "incomplete" && <IncompleteEmployers rows={care.incomplete.rows} mayWrite={mayWrite} />}
      {list === "addresses" && <AddressesToFix care={care} mayWrite={mayWrite} />}
      {care[list].rows.length === 0 && (list !== "addresses" || care.openings.length === 0) && (
        <EmptyState title="Hier ist nichts zu tun">
          <p>Alles, wofür wir einstehen, ist an dieser Stelle in Ordnung.</p>
        </EmptyState>
      )}
      <Pagination
        label="Weitere Einträge"
        next={
          next
            ? { href: `${PATH}?${new URLSearchParams({ liste: slugs[list], nach: next })}`, label: "Weiter" }
            : undefined
        }
      />
    </TeamFrame>
  );
}
