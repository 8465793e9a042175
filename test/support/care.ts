import { WebAddresses, type WebAddress } from "#db/repositories";
import { checkAddresses } from "#domain/care/check-addresses";
import { stoppedClock, type Instant } from "#kernel";
import { agencyHost, platform, scopeOf } from "./platform.ts";

/** What the platform has noted of an address. */
export async function noteOf(address: string): Promise<WebAddress | undefined> {
  return WebAddresses.in((await scopeOf(agencyHost)).directory).find(address);
}

/** The round at this moment, these addresses first if they are due by then. */
export async function checkAt(at: Instant, ...addresses: string[]): Promise<(WebAddress | undefined)[]> {
  const { env } = await platform();
  await env.DB.prepare(
    "UPDATE web_addresses SET due_at = -1 WHERE due_at <= ? AND address IN (SELECT value FROM json_each(?))",
  )
    .bind(at, JSON.stringify(addresses))
    .run();
  await checkAddresses(await scopeOf(agencyHost, stoppedClock(at)));
  return Promise.all(addresses.map(noteOf));
}
