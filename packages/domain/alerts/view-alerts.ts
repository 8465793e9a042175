import { AlertReaders, Alerts, AlertSightings, Municipalities } from "#db/repositories";
import { refuse } from "#kernel";
import { consentsOf } from "../consent/opt-in.ts";
import type { Scope } from "../scope.ts";
import { settingsOf } from "./alert-links.ts";

/** What a reader sees of their alerts. Whoever has left finds that their link has ended. One round trip. */
export async function viewAlerts(scope: Scope, token: string) {
  const id = await settingsOf(scope, token);
  const [reader, alerts, municipalities] = await Promise.all([
    AlertReaders.in(scope.db).find(id),
    Alerts.in(scope.db).ofReader(id),
    Municipalities.in(scope.directory).list(),
  ]);
  if (reader?.status !== "active") refuse("link-expired");
  return { reader, alerts, municipalities };
}

/** Everything stored about a reader, to take along. */
export async function ownAlertData(scope: Scope, token: string) {
  const { reader, alerts } = await viewAlerts(scope, token);
  const [consents, told] = await Promise.all([
    consentsOf(scope, reader.id),
    AlertSightings.in(scope.db).ofReader(reader.id),
  ]);
  const time = (at: number | null) => at && new Date(at * 1000).toISOString();
  return {
    from: scope.tenant.name,
    mail: reader.mail,
    language: reader.lang,
    signedUpAt: time(reader.createdAt),
    confirmedAt: time(reader.confirmedAt),
    alerts: alerts.map(({ question, rhythm, status, createdAt, since }) => ({
      question,
      rhythm,
      status,
      askedForAt: time(createdAt),
      confirmedAt: time(since),
    })),
    told: told.map(({ title, toldAt }) => ({ title, at: time(toldAt) })),
    consents,
  };
}
