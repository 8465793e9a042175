import type { readAuditLog } from "#domain/team/read-audit-log";
import { DataTable, Notice, PageTitle, Pagination } from "#ui";
import { shortDateTime } from "#web";
import { AgencyFrame, type PageProps } from "./frame.tsx";

export interface AuditLogProps extends PageProps {
  log: Awaited<ReturnType<typeof readAuditLog>>;
}

const actions: Record<string, string> = {
  "county.created": "Kreis angelegt",
  "county.paused": "Kreis ruhen lassen",
  "county.resumed": "Kreis wieder aufgenommen",
  "county.lead-invited": "Leitung eines Kreises eingeladen",
  "employer.merged": "Zwei Arbeitgeber zusammengeführt",
  "employer.told-apart": "Zwei Arbeitgeber für verschieden erklärt",
  "employer.unmerged": "Zwei Arbeitgeber wieder getrennt",
  "employer.taken-into-custody": "Arbeitgeber in Obhut genommen",
  "employer.offered": "Arbeitgeber einem Kreis angeboten",
  "employer.offer-withdrawn": "Angebot eines Arbeitgebers zurückgezogen",
  "correction.proposed": "Änderung vorgeschlagen",
  "care.reminder-asked": "Kreis an alte Einträge erinnert",
  "months.reminder-asked": "Kreis an fehlende Monate erinnert",
  "report.started": "Erfahrungsbericht begonnen",
  "report.changed": "Angaben eines Erfahrungsberichts geändert",
  "report.section-added": "Abschnitte in einen Erfahrungsbericht genommen",
  "report.section-changed": "Abschnitt eines Erfahrungsberichts geändert",
  "report.section-moved": "Abschnitt eines Erfahrungsberichts verschoben",
  "report.section-removed": "Abschnitt aus einem Erfahrungsbericht genommen",
  "report.published": "Erfahrungsbericht veröffentlicht",
  "round.opened": "Runde geöffnet",
  "round.reminded": "Kreise an eine Runde erinnert",
  "round.prolonged": "Runde verlängert",
  "round.closed": "Runde geschlossen",
  "round.reopened": "Runde wieder geöffnet",
  "indicator.defined": "Kennzahl festgelegt",
  "indicator.changed": "Kennzahl geändert",
  "indicator.retired": "Kennzahl abgesetzt",
  "indicator.brought-back": "Kennzahl wieder aufgenommen",
  "indicator.moved": "Kennzahlen umgestellt",
  "programme-goal.added": "Ziel festgelegt",
  "programme-goal.changed": "Ziel geändert",
  "programme-goal.ended": "Ziel beendet",
  "programme-goal.resumed": "Ziel wieder aufgenommen",
  "programme-goal.moved": "Ziele umgestellt",
  "region.claim-changed": "Claim geändert",
  "municipalities.added": "Gemeinden aufgenommen",
  "member.invited": "Mitglied eingeladen",
  "member.role-changed": "Rolle geändert",
  "member.removed": "Mitglied entfernt",
};

/** Who did what in the agency, the newest first. */
export function AuditLogPage({ log, ...page }: AuditLogProps) {
  return (
    <AgencyFrame {...page} path="/protokoll" title="Protokoll">
      <PageTitle
        title="Protokoll"
        lead="Jede Änderung der Agentur, unveränderlich und verkettet: Fehlt ein Eintrag, fällt es auf."
      />
      {log.brokenAt !== undefined && (
        <Notice kind="problem" title={`Die Kette ist bei Eintrag ${log.brokenAt} unterbrochen`}>
          <p>Bitte sagen Sie dem Betrieb Bescheid, bevor Sie weiterarbeiten.</p>
        </Notice>
      )}
      <DataTable
        id="protokoll"
        caption="Protokoll"
        captionHidden
        narrow="stack"
        columns={[{ label: "Nr." }, { label: "Wann" }, { label: "Wer" }, { label: "Was" }, { label: "Angaben" }]}
        rows={log.lines.map(({ sequence, at, who, action, detail }) => [
          sequence,
          shortDateTime(at, "de"),
          who ?? "Plattform",
          actions[action] ?? action,
          Object.entries(detail)
            .map(([name, value]) => `${name}: ${value}`)
            .join(", ") || "–",
        ])}
        empty={<p>Noch ist nichts geschehen.</p>}
      />
      <Pagination
        label="Weitere Einträge"
        next={log.next ? { href: `/protokoll?vor=${log.next}`, label: "Ältere Einträge" } : undefined}
      />
    </AgencyFrame>
  );
}
