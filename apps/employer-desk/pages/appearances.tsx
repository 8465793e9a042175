import type { Appearance } from "#domain/desk/list-appearances";
import { DataTable, Link, PageTitle, Tag } from "#ui";
import { DeskFrame, type PageProps } from "./frame.tsx";

/** On which sites the employer stands. Only what every visitor of those sites sees. */
export function AppearancesPage({ counties, ...page }: PageProps & { counties: Appearance[] }) {
  return (
    <DeskFrame {...page} path="/auftritte" title="Wo Sie gezeigt werden">
      <PageTitle
        title="Wo Sie gezeigt werden"
        lead="Alle Kreise der Region teilen sich ein Verzeichnis. Jeder zeigt die Arbeitgeber aus seinem Gebiet und wählt dazu, wen er sonst noch zeigt und wen er hervorhebt."
      />
      <DataTable
        caption="Kreise"
        captionHidden
        narrow="stack"
        columns={[{ label: "Kreis" }, { label: "Im Verzeichnis" }, { label: "Ihre Seite dort" }]}
        rows={counties.map(({ county, listed, featured, url }) => [
          county,
          <>
            {listed ? <Tag tone="success">gezeigt</Tag> : <Tag>nicht gezeigt</Tag>}{" "}
            {featured && <Tag tone="spark">hervorgehoben</Tag>}
          </>,
          listed ? <Link href={url}>{new URL(url).host}</Link> : "–",
        ])}
      />
    </DeskFrame>
  );
}
