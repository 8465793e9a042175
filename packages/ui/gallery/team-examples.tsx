import { Button, ButtonLink } from "../button.tsx";
import { DataTable } from "../data-table.tsx";
import { StatRow } from "../fact-list.tsx";
import { Form } from "../form.tsx";
import { Link } from "../link.tsx";
import { Notice } from "../notice.tsx";
import { PageTitle } from "../page-title.tsx";
import { Tag } from "../tag.tsx";
import { TeamShell } from "../team-shell.tsx";
import type { Example } from "./example.ts";

export const teamExamples: Example[] = [
  {
    component: "TeamShell",
    name: "Heute",
    page: true,
    render: ({ name, county, look }) => (
      <TeamShell
        name={name}
        area="Team"
        home="#heute"
        motif={look.motif}
        seed={county}
        skipLabel="Zum Inhalt"
        navLabel="Bereiche"
        menuLabel="Bereiche"
        groups={[
          { items: [{ href: "#heute", label: "Heute", icon: "home", current: true, count: 3 }] },
          {
            title: "Öffentlich",
            items: [
              { href: "#beitraege", label: "Beiträge", icon: "news" },
              { href: "#termine", label: "Termine", icon: "calendar" },
              { href: "#arbeitgeber", label: "Arbeitgeber", icon: "building" },
            ],
          },
          {
            title: "Region",
            items: [
              { href: "#erfahrungen", label: "Erfahrungen", icon: "idea" },
              { href: "#kennzahlen", label: "Kennzahlen", icon: "chart" },
            ],
          },
        ]}
        user={{
          name: "Katharina Vollmer",
          role: "Leitung",
          menuLabel: "Konto",
          menu: (
            <Form action="#abmelden">
              <Button kind="secondary" icon="sign-out">
                Abmelden
              </Button>
            </Form>
          ),
        }}
        top={<Link href="#website">Zur Website</Link>}
      >
        <PageTitle
          title="Guten Morgen, Katharina"
          lead="Drei Dinge warten auf dich."
          actions={
            <ButtonLink href="#neu" icon="plus">
              Neuer Beitrag
            </ButtonLink>
          }
        />
        <Notice kind="success" title="Beitrag veröffentlicht" />
        <StatRow
          items={[
            { value: "2.480", label: "Follower", note: "+34 im November" },
            { value: "3", label: "Anfragen offen" },
          ]}
        />
        <DataTable
          id="team-termine"
          caption="Nächste Termine"
          columns={[{ label: "Termin" }, { label: "Angemeldet", numeric: true }, { label: "Stand" }]}
          rows={[[<Link href="#t">Heimkehrer-Stammtisch</Link>, "18", <Tag tone="success">veröffentlicht</Tag>]]}
        />
      </TeamShell>
    ),
  },
];
