import { desc } from "drizzle-orm";
import { auditLog, consents } from "../tables/index.ts";
import type { Write } from "../connection.ts";
import type { Row } from "../statement.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

type ChainTable = typeof auditLog | typeof consents;
export type Entry<T extends ChainTable> = Omit<New<T>, "sequence" | "previousHash" | "hash">;

/** An entry of an append-only ledger whose number and hash are known only at commit. */
export class ChainedWrite<T extends ChainTable = ChainTable> {
  readonly #rows: Rows<T>;
  readonly entry: Entry<T>;
  readonly ledger: T;

  constructor(db: TenantDb, ledger: T, entry: Entry<T>) {
    this.#rows = new Rows(db, ledger);
    this.ledger = ledger;
    this.entry = entry;
  }

  head(): Promise<Row<T> | undefined> {
    return this.#rows.first({ orderBy: [desc(this.ledger.sequence)] });
  }

  /** The entry linked behind `head`. */
  async after(head: Link | undefined): Promise<{ write: Write; link: Link }> {
    const link = await linked(this.entry, this.#rows.tenantId, head);
    return { write: this.#rows.add({ ...this.entry, ...link } as never), link };
  }
}

export interface Link {
  sequence: number;
  previousHash: string;
  hash: string;
}

const GENESIS = "0".repeat(64);

/** SHA-256 over the previous hash and the entry with its keys in order, as lower-case hexadecimal. */
export async function linked(entry: object, tenantId: string, head: Link | undefined): Promise<Link> {
  const previousHash = head?.hash ?? GENESIS;
  const sequence = (head?.sequence ?? 0) + 1;
  const text = JSON.stringify([
    previousHash,
    sequence,
    tenantId,
    Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return {
    sequence,
    previousHash,
    hash: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}
