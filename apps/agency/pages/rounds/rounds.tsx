import type { RoundList } from "#domain/rounds/list-rounds";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Pagination, Tag } from "#ui";
import { longDay } from "#web";
import { AgencyFrame, type PageProps } from "../frame.tsx";

interface RoundsProps extends PageProps {
  list: RoundList;
  /** The address of the next page. */
  next?: string;
}

/** Every round the agency opened, and how far it is. */
export function RoundsPage({ list: { rounds }, next, ...page }: RoundsProps) {
  const open = mayActAs("editor", page.member.role) && (
    <ButtonLink icon="plus" href="/runden/neu">
      Runde öffnen
    </ButtonLink>
  );
  return (
    <AgencyFrame {...page} path="/runden" title="Runden">
      <PageTitle
        title="Runden"
        lead="Die Kreise nach ihren Erfahrungen fragen, sehen, wer geantwortet hat, und daraus den Erfahrungsbericht zusammenstellen."
        actions={rounds.length > 0 && open}
      />
      <DataTable
        id="runden"
        caption="Runden, die neuesten zuerst"
        captionHidden
        narrow="stack"
        columns={[
          { label: "Runde" },
          { label: "Stand" },
          { label: "Erbeten bis" },
          { label: "Geantwortet" },
          { label: "Schreiben" },
          { label: "Still" },
        ]}
        rows={rounds.map(({ id, title, deadline, closedAt, counties, answered, begun, isPast }) => [
          <Link href={`/runden/${id}`}>{title}</Link>,
          <RoundTag closedAt={closedAt} isPast={isPast} />,
          longDay(deadline, "de"),
          `${answered} von ${counties}`,
          String(begun - answered),
          String(counties - begun),
        ])}
        empty={
          <EmptyState title="Noch keine Runde" actions={open}>
            <p>
              Eine Runde fragt alle oder einige Kreise nach einem Thema, zum Beispiel nach der Schützenfest-Saison. Jede
              Leitung bekommt eine E-Mail.
            </p>
          </EmptyState>
        }
      />
      <Pagination label="Weitere Runden" next={next ? { href: next, label: "Ältere" } : undefined} />
    </AgencyFrame>
  );
}

/** Whether a round takes answers, and whether its day is over. */
export const RoundTag = ({ closedAt, isPast }: { closedAt: number | null; isPast: boolean }) =>
  closedAt !== null ? (
    <Tag>geschlossen</Tag>
  ) : isPast ? (
    <Tag tone="warning">Frist vorbei</Tag>
  ) : (
    <Tag tone="accent">läuft</Tag>
  );
