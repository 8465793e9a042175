import { addressProblem, type AddressProblem } from "./address.ts";

export type { AddressProblem } from "./address.ts";

export interface OutsideQuestion {
  method?: "GET" | "HEAD";
  headers?: Record<string, string>;
  /** The longest body that is taken, in bytes; 0 leaves it unread. */
  mostBytes: number;
  /** How long the whole answer may take. */
  seconds: number;
}

export type OutsideAnswer =
  | { status: number; headers: Headers; body: Uint8Array; failure?: undefined }
  | { failure: AddressProblem | "unreachable" | "timed-out" | "too-large" };

/** The one door to other people's servers. */
export interface Outbound {
  /** Why an address is never asked; nothing where it may be. */
  problemOf(address: string): Promise<AddressProblem | undefined>;
  /** Asks an address once. A redirect is an answer like others, it is not followed; nothing that goes wrong is thrown. */
  ask(address: string, question: OutsideQuestion): Promise<OutsideAnswer>;
}

/**
 * @param fetcher sends the request
 * @param isOurs whether a host is one of this deployment's own, which is never asked
 * @param agent names the project and how to reach it, in the header `User-Agent`
 */
export function outbound(
  fetcher: (request: Request) => Promise<Response>,
  isOurs: (host: string) => Promise<boolean>,
  agent: string,
): Outbound {
  const problemOf = async (address: string) =>
    addressProblem(address) ?? ((await isOurs(hostOf(address))) ? "own-host" : undefined);
  return {
    problemOf,
    async ask(address, { method = "GET", headers = {}, mostBytes, seconds }) {
      const problem = await problemOf(address);
      if (problem) return { failure: problem };
      const signal = AbortSignal.timeout(seconds * 1000);
      try {
        const asked = new Request(address, {
          method,
          headers: { ...headers, "User-Agent": agent },
          redirect: "manual",
          signal,
        });
        const answer = await fetcher(asked);
        const body = await bodyOf(answer, mostBytes);
        return body ? { status: answer.status, headers: answer.headers, body } : { failure: "too-large" };
      } catch {
        return { failure: signal.aborted ? "timed-out" : "unreachable" };
      }
    },
  };
}

const hostOf = (address: string) => new URL(address).hostname.toLowerCase().replace(/\.$/, "");

/** The body as long as it is not longer than agreed, whatever the answer says of its length. */
async function bodyOf({ body }: Response, mostBytes: number): Promise<Uint8Array | undefined> {
  if (!body || mostBytes === 0) {
    await body?.cancel();
    return new Uint8Array();
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
