/** A database that counts the rows its answers were read from. */
export function countingReads(database: D1Database): { database: D1Database; rows: () => number } {
  let rows = 0;
  const noted = <T>(answer: D1Result<T>) => {
    rows += answer.meta.rows_read;
    return answer;
  };
  const counting = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get: (target, key) => (key === "all" ? async () => noted(await target.all()) : Reflect.get(target, key, target)),
    });
  return {
    rows: () => rows,
    database: new Proxy(database, {
      get(target, key) {
        if (key === "prepare")
          return (sql: string) => ({ bind: (...values: unknown[]) => counting(target.prepare(sql).bind(...values)) });
        if (key === "batch")
          return async (statements: D1PreparedStatement[]) => (await target.batch(statements)).map((one) => noted(one));
        return Reflect.get(target, key, target) as unknown;
      },
    }),
  };
}
