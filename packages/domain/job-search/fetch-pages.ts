import type { Outbound, OutsideAnswer } from "#outbound";
import type { FileProblemCode, OfferRow, ResultPage } from "./reading/offer.ts";
import { eachOnce, MOST_BYTES, readResults } from "./reading/read-results.ts";

/** The source gives at most a hundred results a page, and ten thousand in all. */
const A_PAGE = 100;
const MOST_PAGES = 100;
const SECONDS_A_PAGE = 20;

export interface FetchFailure {
  failure: (OutsideAnswer & { failure: string })["failure"] | FileProblemCode | "redirect" | "refused" | "status";
  detail?: string;
}

/**
 * Asks for page after page of an address until the source has no more. What one page gets wrong is the whole answer's
 * failure: half of the results would look like the other half being gone.
 */
export async function fetchPages(outside: Outbound, address: string, key: string): Promise<ResultPage | FetchFailure> {
  const rows = new Map<string, OfferRow>();
  const without: OfferRow[] = [];
  let last: ResultPage = { shape: "empty", rows: [] };
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await outside.ask(pageOf(address, page), {
      headers: { Accept: "application/json", ...(key ? { "X-API-Key": key } : {}) },
      mostBytes: MOST_BYTES,
      seconds: SECONDS_A_PAGE,
    });
    if (answer.failure !== undefined) return { failure: answer.failure };
    const problem = problemOf(answer.status);
    if (problem) return problem;
    const read = readResults(answer.body);
    if ("problem" in read) return { failure: read.problem };
    const before = rows.size;
    for (const row of read.page.rows) {
      if (row.ref === "") without.push(row);
      else if (!rows.has(row.ref)) rows.set(row.ref, row);
    }
    // A source that says differently from page to page is taken at the most it said.
    const totals = [last.total, read.page.total].filter((total) => total !== undefined);
    const shape = read.page.shape === "empty" ? last.shape : read.page.shape;
    last = { shape, rows: [], ...(totals.length > 0 ? { total: Math.max(...totals) } : {}) };
    const isAll = last.total === undefined ? read.page.rows.length === 0 : rows.size + without.length >= last.total;
    if (isAll || read.page.rows.length === 0) return together(last, [...rows.values(), ...without]);
    // The same results again: the source does not turn pages, so there is no telling whether these are all.
    if (rows.size === before) break;
  }
  return { ...together(last, [...rows.values(), ...without]), isCut: true };
}

const together = ({ shape, total }: ResultPage, rows: OfferRow[]): ResultPage => ({
  shape,
  rows: eachOnce(rows.map((row, at) => ({ ...row, number: at + 1 }))),
  ...(total === undefined ? {} : { total }),
});

function pageOf(address: string, page: number): string {
  const url = new URL(address);
  url.searchParams.set("page", String(page));
  url.searchParams.set("size", String(A_PAGE));
  return url.href;
}

function problemOf(status: number): FetchFailure | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) return { failure: "redirect", detail: String(status) };
  return { failure: status === 401 || status === 403 ? "refused" : "status", detail: String(status) };
}
