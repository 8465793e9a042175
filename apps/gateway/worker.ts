import { Connection, listTenants, resolveTenant } from "#db";
import { workOnImports } from "#domain/imports/work-on-imports";
import { workOnJobSearch } from "#domain/job-search/work-on-job-search";
import { refreshTwins } from "#domain/directory/matching/refresh-twins";
import { sendDueMail } from "#domain/mail/send-due-mail";
import { indexChanges } from "#domain/search/index-changes";
import type { TenantId } from "#kernel";
import { bindingTransport } from "#mail";
import type { Env, WakeMessage } from "./env.ts";
import { foundRegion } from "./found-region.ts";
import { gateway } from "./gateway.ts";
import { ringWith, scopeFor } from "./grants.ts";
import { goRound } from "./rounds.ts";

/** The Worker: requests, messages that wake it, and the clock. */
export default {
  fetch: gateway.fetch,

  async queue(batch, env, context) {
    const connection = new Connection(env.DB);
    for (const { bell, tenantId } of eachOnce(batch.messages.map((message) => message.body))) {
      const tenant = await resolveTenant(connection, { id: tenantId as TenantId });
      if (!tenant) continue;
      const scope = scopeFor(env, connection, tenant, ringWith(env, context));
      if (bell === "search") {
        await indexChanges(scope);
        await refreshTwins(scope);
      }
      if (bell === "import") await workOnImports(scope);
      if (bell === "import") await workOnJobSearch(scope);
      if (bell === "mail") await sendDueMail(scope, bindingTransport(env.MAIL, env.MAIL_FROM));
    }
  },

  async scheduled({ cron }, env, context) {
    await foundRegion(env);
    const connection = new Connection(env.DB);
    const tenants = await listTenants(connection);
    const scopes = tenants.map((tenant) => scopeFor(env, connection, tenant, ringWith(env, context)));
    await goRound(scopes, cron, bindingTransport(env.MAIL, env.MAIL_FROM));
  },
} satisfies ExportedHandler<Env, WakeMessage>;

/** A bell that rang ten times for a county has one meaning. */
const eachOnce = (messages: WakeMessage[]): WakeMessage[] => [
  ...new Map(messages.map((one) => [`${one.bell} ${one.tenantId}`, one])).values(),
];
