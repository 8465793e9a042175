import { refuse } from "#kernel";

/** A statement with its values and how a row of its answer is read. */
export interface Statement<R = unknown> {
  sql: string;
  params: unknown[];
  read(row: Record<string, unknown>): R;
}

/** What a batch changes besides its rows: which cached pages are stale and which worker has to wake. */
export type Publishes = "tenant" | "directory";
export type Bell = "mail" | "search" | "import";

/** A change that has not happened yet; `commit` runs several as one atomic batch. */
export interface Write<R = unknown> {
  statements: Statement<R>[];
  publishes?: Publishes;
  rings?: Bell;
}

/** Several writes that never happen without each other. */
export const together = (...writes: Write[]): Write => ({ statements: writes.flatMap(({ statements }) => statements) });

interface Waiting {
  statement: Statement;
  resolve(rows: unknown[]): void;
  reject(error: unknown): void;
}

const TRANSIENT = [
  "D1 DB is overloaded",
  "Network connection lost",
  "storage caused object to be reset",
  "reset because its code was updated",
  "Internal error while starting up D1 DB storage",
  "Cannot resolve D1 DB due to transient issue",
];

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const isTransient = (error: unknown) => TRANSIENT.some((text) => textOf(error).includes(text));

/**
 * One D1 database for the length of one request. Reads that are asked for in the same turn travel together, so a page
 * that awaits its repositories with `Promise.all` costs one round trip.
 */
export class Connection {
  readonly #d1: D1Database;
  #waiting: Waiting[] = [];

  constructor(d1: D1Database) {
    this.#d1 = d1;
  }

  read<R>(statement: Statement<R>): Promise<R[]> {
    return new Promise((resolve: (rows: unknown[]) => void, reject) => {
      if (this.#waiting.push({ statement, resolve, reject }) === 1)
        queueMicrotask(() => queueMicrotask(() => void this.#flush()));
    }) as Promise<R[]>;
  }

  /** Runs all statements as one atomic batch. A write is never repeated: an error may follow an applied write. */
  async write(statements: Statement[]): Promise<unknown[][]> {
    try {
      const answers = await this.#d1.batch<Record<string, unknown>>(statements.map((s) => this.#bind(s)));
      return answers.map((answer, i) => answer.results.map((row) => statements[i]!.read(row)));
    } catch (error) {
      if (isTransient(error)) refuse("busy");
      // Somebody still wrote to a record while it was merged into another.
      if (refusedBecause(error, "the employer became part of another record")) refuse("conflict");
      throw error;
    }
  }

  async #flush() {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const bound = waiting.map(({ statement }) => this.#bind(statement));
      const answers = await retried(async () =>
        bound.length === 1
          ? [await bound[0]!.all<Record<string, unknown>>()]
          : await this.#d1.batch<Record<string, unknown>>(bound),
      );
      waiting.forEach(({ statement, resolve }, i) => resolve(answers[i]!.results.map((row) => statement.read(row))));
    } catch (error) {
      waiting.forEach(({ reject }) => reject(error));
    }
  }

  #bind({ sql, params }: Statement): D1PreparedStatement {
    return this.#d1.prepare(sql).bind(...params);
  }
}

/** Reads are repeated five times with jitter while D1 says that the failure will pass; then the answer is "busy". */
async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let round = 0; ; round++) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (round === 4) refuse("busy");
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** round * (0.5 + Math.random())));
    }
  }
}

/** Whether a constraint refused a write, and which one: `members.tenant_id, members.mail`. */
export function violatedConstraint(error: unknown): string | undefined {
  return /UNIQUE constraint failed: ([\w., ]+)/.exec(textOf(error))?.[1]?.trim();
}

/** Whether a write named a row that does not exist, or not in this tenant. */
export const violatedReference = (error: unknown): boolean => textOf(error).includes("FOREIGN KEY constraint failed");

/** Whether one of the schema's triggers refused a write with this sentence. */
export const refusedBecause = (error: unknown, sentence: string): boolean => textOf(error).includes(sentence);
