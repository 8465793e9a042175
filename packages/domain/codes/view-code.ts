import { Codes } from "#db/repositories";
import { found, refuse } from "#kernel";
import type { Scope } from "../scope.ts";
import { codeIn } from "./code-text.ts";

/** What the page of a code shows: what it is on, what is inside, and the next dates of its campaign. Never the campaign's own words. */
export async function viewCode(scope: Scope, typed: string) {
  const code = codeIn(typed) ?? refuse("not-found");
  const codes = Codes.in(scope.db);
  const [view, products, dates] = await Promise.all([
    codes.view(code),
    codes.productsOf(code),
    codes.datesOf(code, scope.clock.now()),
  ]);
  return { ...found(view), products, dates };
}
export type CodeView = Awaited<ReturnType<typeof viewCode>>;
