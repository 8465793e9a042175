import { Connection, listTenants } from "#db";
import { systemClock } from "#kernel";
import { seed } from "../../../scripts/seed/seed.ts";
import type { Env } from "../env.ts";

/**
 * Plants the demo in an empty region and answers with one line of text for each step, as it goes. It runs in here because a
 * statement takes a tenth of the time it takes from outside.
 */
export async function seedDoor(env: Env, context: ExecutionContext, crowd: number): Promise<Response> {
  const tenants = await listTenants(new Connection(env.DB));
  if (tenants.some(({ kind }) => kind === "county"))
    return new Response("The region has counties already.", { status: 409 });
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const text = new TextEncoder();
  const tell = (line: string) => writer.write(text.encode(`${line}\n`));
  context.waitUntil(plant(env, tell, crowd).then(() => writer.close()));
  return new Response(readable, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

async function plant(env: Env, tell: (line: string) => Promise<void>, crowd: number): Promise<void> {
  try {
    await seed(env, systemClock.now(), (line) => void tell(line), crowd);
    await tell("fertig");
  } catch (error) {
    await tell(`gescheitert: ${(error as Error).stack}`);
  }
}
