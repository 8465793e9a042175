import { Hono } from "hono";
import { asLead } from "#domain/team/actors";
import { readAuditLog } from "#domain/team/read-audit-log";
import { html } from "#web";
import type { Agency } from "../app.tsx";
import { AuditLogPage } from "../pages/audit-log.tsx";
import { pageOf } from "../pages/frame.tsx";

export const auditLog = new Hono<Agency>();

auditLog.get("/protokoll", async (c) => {
  const before = Number(c.req.query("vor"));
  const from = Number.isSafeInteger(before) && before > 0 ? before : undefined;
  return html(c, <AuditLogPage {...pageOf(c)} log={await readAuditLog(c.env.scope, asLead(c.get("member")), from)} />);
});
