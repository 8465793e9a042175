import { AuditLog, Members, type AuditEntry } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Lead } from "./actors.ts";

const PAGE = 50;
const AT_ONE_GO = 500;

export interface AuditLine extends AuditEntry {
  /** Who it was; nothing where the platform itself did it. */
  who: string | undefined;
}

/** The newest entries before number `before`, each with the name of who did it, and whether they follow from each other. */
export async function readAuditLog(scope: Scope, _lead: Lead, before?: number) {
  const log = AuditLog.in(scope.db);
  const [entries, members] = await Promise.all([log.list(before, PAGE + 1), Members.in(scope.db).list()]);
  const names = new Map<string, string>(members.map(({ id, name }) => [id, name]));
  const [shown, head] = [entries.slice(0, PAGE), entries[PAGE]];
  const broken = await log.firstBroken(shown.toReversed(), head);
  return {
    lines: shown.map((entry): AuditLine => ({ ...entry, who: names.get(entry.actor) })),
    next: head && shown.at(-1)!.sequence,
    brokenAt: broken?.sequence,
  };
}

/** Follows the whole chain from its first entry: how long it is, and where it breaks, if it does. */
export async function checkAuditLog(scope: Scope, _lead: Lead): Promise<{ entries: number; brokenAt?: number }> {
  const log = AuditLog.in(scope.db);
  for (let head: AuditEntry | undefined; ;) {
    const entries = await log.from(head?.sequence ?? 0, AT_ONE_GO);
    const broken = await log.firstBroken(entries, head);
    if (broken) return { entries: broken.sequence, brokenAt: broken.sequence };
    head = entries.at(-1) ?? head;
    if (entries.length < AT_ONE_GO) return { entries: head?.sequence ?? 0 };
  }
}
