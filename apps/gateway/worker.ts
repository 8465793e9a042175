import { listTenants, Connection, resolveTenant } from "#db";
import { sendDueMail } from "#domain/mail/send-due-mail";
import type { TenantId } from "#kernel";
import { bindingTransport } from "#mail";
import type { Env, WakeMessage } from "./env.ts";
import { gateway } from "./gateway.ts";
import { ringWith, scopeFor } from "./grants.ts";

/** The Worker: requests, messages that wake it, and the clock. */
export default {
  fetch: gateway.fetch,

  async queue(batch, env, context) {
    const connection = new Connection(env.DB);
    for (const message of batch.messages) {
      const tenant = await resolveTenant(connection, { id: message.body.tenantId as TenantId });
      if (!tenant) continue;
      const scope = scopeFor(env, connection, tenant, ringWith(env, context));
      if (message.body.bell === "mail") await sendDueMail(scope, bindingTransport(env.MAIL, env.MAIL_FROM));
    }
  },

  async scheduled(_event, env, context) {
    const connection = new Connection(env.DB);
    for (const tenant of await listTenants(connection)) {
      await sendDueMail(scopeFor(env, connection, tenant, ringWith(env, context)), bindingTransport(env.MAIL, env.MAIL_FROM));
    }
  },
} satisfies ExportedHandler<Env, WakeMessage>;
