import type { SilentFollowUp } from "#domain/arrivals/silent-follow-ups";
import type { ArrivalStage } from "#domain/arrivals/words";
import { DataTable, EmptyState, Link, PageTitle } from "#ui";
import { shortDate } from "#web";
import { monthsNames } from "../../texts/arrivals.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ARRIVALS, ArrivalsTabs } from "./arrivals-tabs.tsx";

interface SilentProps extends PageProps {
  silent: SilentFollowUp[];
  counts: Record<ArrivalStage, number>;
}

/** Who answered neither the question nor its reminder: a call is due. */
export function SilentPage({ silent, counts, ...page }: SilentProps) {
  return (
    <TeamFrame {...page} path={ARRIVALS} title="Ohne Antwort">
      <PageTitle
        title="Ohne Antwort"
        lead="Frage und Erinnerung sind zwei Wochen her. Fragen Sie am Telefon nach und tragen Sie die Antwort ein; oder notieren Sie, dass niemand zu erreichen war."
      />
      <ArrivalsTabs current="silent" counts={counts} silent={silent.length} />
      <DataTable
        caption="Ohne Antwort"
        captionHidden
        narrow="stack"
        columns={[{ label: "Wer" }, { label: "Gefragt nach" }, { label: "Erinnert am" }, { label: "Telefon" }]}
        rows={silent.map(({ arrivalId, name, months, remindedAt, phone }) => [
          <Link href={`${ARRIVALS}/${arrivalId}#rueckfrage-${months}`}>{name}</Link>,
          monthsNames[months],
          shortDate(remindedAt!, "de"),
          phone ? <Link href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</Link> : "keine Nummer",
        ])}
        empty={
          <EmptyState title="Alle haben geantwortet">
            <p>Wer auf Frage und Erinnerung schweigt, erscheint hier und auf der Seite Heute.</p>
          </EmptyState>
        }
      />
    </TeamFrame>
  );
}
