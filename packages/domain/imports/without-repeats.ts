import { ImportRows, type Checked, type Import, type ImportRow } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** Rows of one file that mean the same record: the first of them counts, the others say which one that is. */
export async function withoutRepeats(
  scope: Scope,
  from: Import,
  rows: ImportRow[],
  checked: Checked[],
): Promise<Checked[]> {
  const keys = [...new Set(checked.map(({ rowKey }) => rowKey).filter(Boolean))];
  const earlier = await ImportRows.in(scope.db).firstWith(from.id, keys);
  const first = new Map(earlier.map(({ rowKey, number }) => [rowKey, number]));
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  return checked.map((row) => {
    const number = numbers.get(row.id)!;
    const before = first.get(row.rowKey);
    if (row.rowKey === "") return row;
    if (before === undefined || before >= number) {
      first.set(row.rowKey, Math.min(before ?? number, number));
      return row;
    }
    const problems = [{ code: "repeated-row", limit: before }];
    return { ...row, verdict: "error" as const, rowKey: "", twin: null, choice: null, changes: [], problems };
  });
}
