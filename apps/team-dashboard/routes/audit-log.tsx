import { Hono } from "hono";
import { asLead } from "#domain/team/actors";
import { checkAuditLog, readAuditLog } from "#domain/team/read-audit-log";
import { html } from "#web";
import type { Team } from "../app.tsx";
import { AuditLogPage } from "../pages/audit-log.tsx";
import { pageOf } from "../pages/frame.tsx";

const PATH = "/team/protokoll";

export const auditLog = new Hono<Team>();

auditLog.get(PATH, async (c) => {
  const lead = asLead(c.get("member"));
  const before = /^\d{1,15}$/.exec(c.req.query("vor") ?? "")?.[0];
  const [{ lines, next, brokenAt }, checked] = await Promise.all([
    readAuditLog(c.env.scope, lead, before ? Number(before) : undefined),
    c.req.query("pruefen") === "ja" ? checkAuditLog(c.env.scope, lead) : undefined,
  ]);
  const nextPage = next && `${PATH}?vor=${next}`;
  return html(
    c,
    <AuditLogPage {...pageOf(c)} lines={lines} brokenAt={brokenAt} checked={checked} next={nextPage || undefined} />,
  );
});
