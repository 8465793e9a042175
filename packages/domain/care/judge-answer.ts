import type { CheckedAddress, WebAddress } from "#db/repositories";
import type { Instant } from "#kernel";
import type { OutsideAnswer } from "#outbound";

const DAY = 24 * 3600;
const AGAIN_WHEN_FINE = 30 * DAY;
/** The days until an address that failed once, twice, and more often is asked again. */
const AGAIN_WHEN_FAILING = [1 * DAY, 3 * DAY, 7 * DAY];

/** Answers by which a server only says that it does not talk to programs like ours (RFC 9110, RFC 6585). */
const ASKED_WRONGLY = [400, 401, 403, 405, 406, 429, 451, 501];
/** Where Cloudflare's network does not find the name, it answers in the server's place with this number. */
const NAME_NOT_FOUND = 530;

type Judgement = Pick<WebAddress, "outcome"> & Partial<Pick<WebAddress, "status" | "target" | "reason">>;

/** Where a redirect leads to another site; `target` only where that may be asked and offered. */
export interface Elsewhere {
  target: string | null;
}

/** What an answer says about an address, in the words of the lists. */
export function judged(answer: OutsideAnswer, elsewhere: Elsewhere | undefined): Judgement {
  if (answer.failure !== undefined) {
    if (answer.failure === "not-https") return { outcome: "http-only" };
    if (["unreachable", "timed-out", "too-large"].includes(answer.failure)) return { outcome: "silent" };
    return { outcome: "not-asked", reason: answer.failure };
  }
  const { status } = answer;
  if (status === NAME_NOT_FOUND) return { outcome: "unknown-name" };
  if (elsewhere) return { outcome: "moved", status, target: elsewhere.target };
  if (status < 400 || ASKED_WRONGLY.includes(status)) return { outcome: "answers", status };
  return { outcome: "error", status };
}

/**
 * Where a redirect leads to another site. Nothing for one within the site, with or without `www.`: to its start page, a
 * language or a sign-in, because the address as it is given still is the right one.
 */
export function otherSite(address: string, location: string | null): string | undefined {
  if (location === null || !URL.canParse(location, address)) return undefined;
  const [from, to] = [new URL(address), new URL(location, address)];
  return siteOf(from) === siteOf(to) ? undefined : to.href;
}

const siteOf = ({ hostname }: URL) => hostname.replace(/\.$/, "").replace(/^www\./, "");

/** What is noted of an address after it was asked: when next, and how long it has been failing. */
export function noted(
  before: Pick<WebAddress, "attempts" | "failingSince">,
  { outcome, status = null, target = null, reason = null }: Judgement,
  now: Instant,
): CheckedAddress {
  const result = { outcome, status, target, reason };
  const fails = outcome === "silent" || outcome === "unknown-name" || outcome === "error";
  if (!fails) return { ...result, attempts: 0, failingSince: null, dueAt: now + AGAIN_WHEN_FINE };
  const attempts = before.attempts + 1;
  const again = AGAIN_WHEN_FAILING[Math.min(attempts, AGAIN_WHEN_FAILING.length) - 1]!;
  return { ...result, attempts, failingSince: before.failingSince ?? now, dueAt: now + again };
}
