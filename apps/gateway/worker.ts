import { listTenants, Connection, resolveTenant } from "#db";
import { forgetAttendees } from "#domain/events/forget-attendees";
import { releaseUnconfirmedSeats } from "#domain/events/release-unconfirmed-seats";
import { remindAttendees } from "#domain/events/remind-attendees";
import { tellAboutQuestions } from "#domain/experience/tell-about-questions";
import { sendDueMail } from "#domain/mail/send-due-mail";
import { deleteDue } from "#domain/retention/delete-due";
import { replayDeletions } from "#domain/retention/replay-deletions";
import { verifyLedgers } from "#domain/retention/verify-ledgers";
import type { Scope } from "#domain/scope";
import { indexChanges, indexDirectory, indexOverlays } from "#domain/search/index-changes";
import type { TenantId } from "#kernel";
import { bindingTransport } from "#mail";
import type { Env, WakeMessage } from "./env.ts";
import { gateway } from "./gateway.ts";
import { ringWith, scopeFor } from "./grants.ts";

/** The round of `wrangler.toml` that runs once a night. */
const NIGHTLY = "17 2 * * *";

/** The Worker: requests, messages that wake it, and the clock. */
export default {
  fetch: gateway.fetch,

  async queue(batch, env, context) {
    const connection = new Connection(env.DB);
    for (const { bell, tenantId } of eachOnce(batch.messages.map((message) => message.body))) {
      const tenant = await resolveTenant(connection, { id: tenantId as TenantId });
      if (!tenant) continue;
      const scope = scopeFor(env, connection, tenant, ringWith(env, context));
      if (bell === "search") await indexChanges(scope);
      if (bell === "mail") await sendDueMail(scope, bindingTransport(env.MAIL, env.MAIL_FROM));
    }
  },

  async scheduled({ cron }, env, context) {
    const connection = new Connection(env.DB);
    const tenants = await listTenants(connection);
    const scopes = tenants.map((tenant) => scopeFor(env, connection, tenant, ringWith(env, context)));
    for (const scope of scopes) {
      await releaseUnconfirmedSeats(scope);
      await remindAttendees(scope);
      await tellAboutQuestions(scope);
      if (cron === NIGHTLY) await tidyUp(scope);
    }
    for (const scope of scopes) await sendDueMail(scope, bindingTransport(env.MAIL, env.MAIL_FROM));
    if (scopes[0]) await indexDirectory(scopes[0]);
    for (const scope of scopes) await indexOverlays(scope);
  },
} satisfies ExportedHandler<Env, WakeMessage>;

/** A bell that rang ten times for a county has one meaning. */
const eachOnce = (messages: WakeMessage[]): WakeMessage[] => [
  ...new Map(messages.map((one) => [`${one.bell} ${one.tenantId}`, one])).values(),
];

/** What a county's data need once a night: gone stays gone, due goes, and the ledgers are what was written. */
async function tidyUp(scope: Scope) {
  await replayDeletions(scope);
  await deleteDue(scope);
  await forgetAttendees(scope);
  for (const { ledger, brokenAt } of await verifyLedgers(scope)) {
    if (brokenAt) console.error(JSON.stringify({ level: "error", tenant: scope.tenant.slug, error: "LedgerBroken", ledger, brokenAt }));
  }
}
