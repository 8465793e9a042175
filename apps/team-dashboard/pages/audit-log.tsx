import type { AuditLine, checkAuditLog } from "#domain/team/read-audit-log";
import { ButtonLink, DataTable, EmptyState, Link, Notice, PageTitle, Pagination } from "#ui";
import { shortDateTime, wholeNumber } from "#web";
import { detailInWords, sentences, subjectPath } from "../texts/audit-sentences.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface AuditLogProps extends PageProps {
  lines: AuditLine[];
  /** Number of the first entry on this page that does not follow from the one before. */
  brokenAt?: number;
  /** The whole chain, where it was asked to be checked. */
  checked?: Awaited<ReturnType<typeof checkAuditLog>>;
  next?: string;
}

/** Who did what and when. */
export function AuditLogPage({ lines, brokenAt, checked, next, ...page }: AuditLogProps) {
  return (
    <TeamFrame {...page} path="/team/protokoll" title="Protokoll">
      <PageTitle
        title="Protokoll"
        lead="Wer was wann getan hat. Einträge lassen sich weder ändern noch löschen; jeder trägt den Fingerabdruck des vorigen."
        actions={
          <ButtonLink kind="secondary" icon="shield" href="/team/protokoll?pruefen=ja">
            Ganze Kette prüfen
          </ButtonLink>
        }
      />
      <ChainState brokenAt={checked ? checked.brokenAt : brokenAt} entries={checked?.entries} />
      <DataTable
        caption="Einträge"
        captionHidden
        narrow="stack"
        columns={[{ label: "Nr." }, { label: "Wann" }, { label: "Was" }, { label: "Einzelheiten" }]}
        rows={lines.map((line) => [
          wholeNumber(line.sequence, "de"),
          shortDateTime(line.at, "de"),
          <Sentence line={line} />,
          detailInWords(line.detail),
        ])}
        empty={<EmptyState title="Noch ist nichts geschehen" />}
      />
      <Pagination label="Seiten" next={next ? { href: next, label: "Frühere" } : undefined} />
    </TeamFrame>
  );
}

function ChainState({ brokenAt, entries }: { brokenAt?: number; entries?: number }) {
  if (brokenAt !== undefined) {
    return (
      <Notice kind="problem" title={`Eintrag ${wholeNumber(brokenAt, "de")} passt nicht zu seinem Vorgänger.`}>
        <p>
          Jemand hat die Datenbank außerhalb dieser Anwendung verändert. Bitte sagen Sie dem Betrieb Bescheid und halten
          Sie eine Sicherung fest.
        </p>
      </Notice>
    );
  }
  return entries === undefined ? (
    <Notice kind="success" title="Die Einträge dieser Seite schließen lückenlos aneinander an." />
  ) : (
    <Notice kind="success" title={`Die ganze Kette ist unversehrt: ${wholeNumber(entries, "de")} Einträge.`} announce />
  );
}

function Sentence({ line: { action, subject, actor, who } }: { line: AuditLine }) {
  const subjectHref = subjectPath(action, subject);
  const did = sentences[action] ?? action;
  return (
    <>
      <b>{who ?? byWhom(actor)}</b> {subjectHref ? <Link href={subjectHref}>{did}</Link> : did}
    </>
  );
}

/** Who acted where no member of today did. */
function byWhom(actor: string): string {
  if (actor === "system") return "Die Plattform";
  return actor.startsWith("dsk_") ? "Ein Arbeitgeber" : "Ein früheres Mitglied";
}
