import type { Context } from "hono";

/** Reads what a list's address asks for; what it does not know it leaves out, so that an old or mistyped address still shows a list. */
export function listQuery(c: Context) {
  const text = (name: string, longest = 100): string | undefined =>
    c.req
      .query(name)
      ?.replaceAll(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, longest) || undefined;
  return {
    text,
    ticked: (name: string): boolean => c.req.query(name) === "1",
    oneOf: <T extends string | number>(name: string, known: readonly T[]): T | undefined =>
      known.find((one) => String(one) === c.req.query(name)),
    /** Those of the known ones that are named, each once. */
    manyOf: <T extends string>(name: string, known: readonly T[]): T[] => {
      const named = new Set(c.req.queries(name));
      return known.filter((one) => named.has(one));
    },
    page: (name: string): number => Math.min(Math.max(Math.trunc(Number(c.req.query(name))) || 1, 1), 1000),
  };
}
