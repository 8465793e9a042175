import type { Enquiry } from "#db/repositories";
import { DataTable, EmptyState, Link, PageTitle, Pagination, TabNav } from "#ui";
import { shortDateTime } from "#web";
import { topicName } from "../texts/people.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface EnquiriesProps extends PageProps {
  enquiries: Enquiry[];
  status: Enquiry["status"];
  open: number;
  next?: string;
}

/** Messages from the contact form. */
export function EnquiriesPage({ enquiries, status, open, next, ...page }: EnquiriesProps) {
  return (
    <TeamFrame {...page} path="/team/anfragen" title="Anfragen">
      <PageTitle title="Anfragen" lead="Was Menschen über das Kontaktformular fragen." />
      <TabNav
        label="Stand"
        items={[
          { href: "/team/anfragen", label: "Offen", current: status === "open", count: open },
          { href: "/team/anfragen?stand=beantwortet", label: "Beantwortet", current: status === "answered" },
        ]}
      />
      <DataTable
        caption={status === "open" ? "Offene Anfragen" : "Beantwortete Anfragen"}
        captionHidden
        narrow="stack"
        columns={[{ label: "Von" }, { label: "Worum es geht" }, { label: "Eingegangen" }]}
        rows={enquiries.map(({ id, name, topic, createdAt }) => [
          <Link href={`/team/anfragen/${id}`}>{name}</Link>,
          topicName(topic),
          shortDateTime(createdAt, "de"),
        ])}
        empty={
          <EmptyState title={status === "open" ? "Alles beantwortet" : "Noch nichts beantwortet"}>
            <p>
              {status === "open"
                ? "Neue Anfragen kündigen wir der Ansprechperson per E-Mail an."
                : "Beantwortete Anfragen bleiben sechs Monate hier und werden dann gelöscht."}
            </p>
          </EmptyState>
        }
      />
      <Pagination label="Seiten" next={next ? { href: next, label: "Frühere" } : undefined} />
    </TeamFrame>
  );
}
