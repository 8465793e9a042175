import type { listFollowers } from "#domain/follow/list-followers";
import type { Month } from "#kernel";
import { BarChart, Button, DataTable, EmptyState, Form, PageTitle, Pagination, Section, StatRow } from "#ui";
import { monthName, shortDate, wholeNumber } from "#web";
import { interestsInWords, languageNames } from "../texts/people.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface FollowersProps extends PageProps {
  counts: { active: number; pending: number };
  months: { month: Month; number: number }[];
  followers: Awaited<ReturnType<typeof listFollowers>>;
  next?: string;
}

/** Who follows by mail, and how they became more. */
export function FollowersPage({ counts, months, followers, next, ...page }: FollowersProps) {
  const gained = months.reduce((sum, { number }) => sum + number, 0);
  return (
    <TeamFrame {...page} path="/team/folgende" title="Folgende">
      <PageTitle
        title="Folgende"
        lead="Menschen, die von uns hören wollen und das per Mail bestätigt haben."
        actions={
          counts.active > 0 && (
            <Form action="/team/folgende/auszug" layout="inline">
              <Button kind="secondary" icon="download">
                Liste als CSV
              </Button>
            </Form>
          )
        }
      />
      <StatRow
        items={[
          { value: wholeNumber(counts.active, "de"), label: "folgen" },
          {
            value: wholeNumber(counts.pending, "de"),
            label: "noch nicht bestätigt",
            note: "werden nach 7 Tagen gelöscht",
          },
        ]}
      />
      {gained > 0 && (
        <BarChart
          id="folgende-monate"
          level={2}
          title="Neue Folgende"
          finding={`${wholeNumber(gained, "de")} kamen in den letzten zwölf Monaten dazu.`}
          tableLabel="Als Tabelle"
          labels={{ name: "Monat", value: "Neu" }}
          bars={months.map(({ month, number }) => ({
            label: monthName(month, "de"),
            value: number,
            display: wholeNumber(number, "de"),
          }))}
        />
      )}
      <Section title="Wer folgt">
        <DataTable
          caption="Wer folgt"
          captionHidden
          narrow="stack"
          columns={[{ label: "E-Mail" }, { label: "Interessen" }, { label: "Sprache" }, { label: "Seit" }]}
          rows={followers.map((one) => [
            one.mail,
            interestsInWords(one.interests),
            languageNames[one.lang],
            shortDate(one.confirmedAt!, "de"),
          ])}
          empty={
            <EmptyState level={3} title="Noch folgt niemand">
              <p>Ein QR-Code auf Karten und Boxen führt direkt zur Anmeldung unter „Dabeibleiben“.</p>
            </EmptyState>
          }
        />
        <Pagination label="Seiten" next={next ? { href: next, label: "Frühere" } : undefined} />
      </Section>
    </TeamFrame>
  );
}
