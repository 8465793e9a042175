import { commit, WebAddresses, type WebAddress } from "#db/repositories";
import type { OutsideAnswer } from "#outbound";
import type { Scope } from "../scope.ts";
import { judged, noted, otherSite, type Elsewhere } from "./judge-answer.ts";

const A_ROUND = 20;
/** A Worker holds six connections at a time. */
const AT_ONCE = 5;
const CLAIM_SECONDS = 600;
const QUESTION = { mostBytes: 0, seconds: 8 };
const METHOD_NOT_KNOWN = [405, 501];
/** An employer's form takes no longer one. */
const LONGEST_ADDRESS = 500;

/**
 * Asks the web addresses that are due, each host once, and notes what came of it. Every address goes through `scope.outside`,
 * which alone decides what may be asked; where an answer leads is written down and never followed.
 */
export async function checkAddresses(scope: Scope): Promise<void> {
  const addresses = WebAddresses.in(scope.directory);
  const now = scope.clock.now();
  const [due] = await commit(scope.db, addresses.claimDue(now, now + CLAIM_SECONDS, A_ROUND));
  for (let at = 0; at < due.length; at += AT_ONCE) {
    const results = await Promise.all(due.slice(at, at + AT_ONCE).map((one) => check(scope, one)));
    await commit(scope.db, ...results);
  }
}

async function check(scope: Scope, before: WebAddress) {
  const answer = await ask(scope, before.address);
  const now = scope.clock.now();
  const result = noted(before, judged(answer, await elsewhere(scope, before.address, answer)), now);
  return WebAddresses.in(scope.directory).checked(before.address, now, result);
}

/** Only the head of the page, or the page without reading it where the server does not know how to give a head. */
async function ask({ outside }: Scope, address: string): Promise<OutsideAnswer> {
  const answer = await outside.ask(address, { method: "HEAD", ...QUESTION });
  const again = answer.failure === undefined && METHOD_NOT_KNOWN.includes(answer.status);
  return again ? outside.ask(address, { method: "GET", ...QUESTION }) : answer;
}

/** The other site an answer leads to. */
async function elsewhere({ outside }: Scope, address: string, answer: OutsideAnswer): Promise<Elsewhere | undefined> {
  if (answer.failure !== undefined || answer.status < 300 || answer.status >= 400) return undefined;
  const target = otherSite(address, answer.headers.get("location"));
  if (target === undefined) return undefined;
  const offered = target.length <= LONGEST_ADDRESS && !(await outside.problemOf(target));
  return { target: offered ? target : null };
}
