import { refuse } from "#kernel";
import { eq, sql } from "drizzle-orm";
import { violatedConstraint, type Publishes, type Statement, type Write } from "../connection.ts";
import { build, silent } from "../statement.ts";
import { regions, tenants } from "../tables/index.ts";
import { ChainedWrite, type Link } from "./chain.ts";
import { open, type TenantDb } from "./tenant-db.ts";

type Answer<W> = W extends Write<infer R> ? R[] : undefined;

/**
 * Makes the writes happen, all or none, in one batch, ledger entries included, and answers with the rows each of them
 * changed. Afterwards cached pages of what was published are stale, and whoever has to send mail or index is woken.
 */
export async function commit<const W extends (Write | ChainedWrite)[]>(
  db: TenantDb,
  ...writes: W
): Promise<{ [K in keyof W]: Answer<W[K]> }> {
  const { connection, tenantId, ring } = open(db);
  const plain = (write: Write | ChainedWrite): write is Write => !(write instanceof ChainedWrite);
  const effects = new Set(writes.filter(plain).map((write) => write.publishes));
  const versions = [...effects].filter((what) => what !== undefined).map((what) => silent(newVersion(what, tenantId)));

  for (let round = 0; ; round++) {
    const linked = await link(writes);
    const batches = linked.map((write) => write.statements);
    try {
      const answers = await connection.write([...batches.flat(), ...versions]);
      for (const bell of new Set(writes.filter(plain).flatMap((write) => write.rings ?? []))) ring(bell, tenantId);
      return portioned(answers, batches) as never;
    } catch (error) {
      const overtaken = violatedConstraint(error)?.endsWith(".sequence") ?? false;
      if (!overtaken) throw error;
      if (round === 7) refuse("busy");
    }
  }
}

/** Ledger entries take their place behind the present end of their ledger; the others stay as they are. */
async function link(writes: (Write | ChainedWrite)[]): Promise<Write[]> {
  const heads = new Map<unknown, Link | undefined>();
  const chained = writes.filter((write) => write instanceof ChainedWrite);
  const ledgers = [...new Map(chained.map((write) => [write.ledger, write])).values()];
  await Promise.all(ledgers.map(async (write) => heads.set(write.ledger, await write.head())));
  const result: Write[] = [];
  for (const write of writes) {
    if (!(write instanceof ChainedWrite)) {
      result.push(write);
      continue;
    }
    const { write: placed, link: end } = await write.after(heads.get(write.ledger));
    heads.set(write.ledger, end);
    result.push(placed);
  }
  return result;
}

const newVersion = (what: Publishes, tenantId: string) =>
  what === "tenant"
    ? build
        .update(tenants)
        .set({ contentVersion: sql`content_version + 1` })
        .where(eq(tenants.id, tenantId as never))
    : build.update(regions).set({ directoryVersion: sql`directory_version + 1` });

function portioned(answers: unknown[][], batches: Statement[][]): unknown[][] {
  let at = 0;
  return batches.map((statements) => statements.flatMap(() => answers[at++] ?? []));
}
