import { randomText } from "#kernel";

type Answering = (request: Request) => Response | Promise<Response>;

const servers = new Map<string, Answering>();

/** A server of somebody else's for one test: what the platform asks at `https://<host>` is answered here. */
export function outsideServer(answer: Answering): string {
  const host = `${randomText(10)}.example`;
  servers.set(host, answer);
  return host;
}

/** All that the platform under test reaches of the world outside; an unknown host is not there. */
export async function outsideAnswer(request: Request): Promise<Response> {
  const answer = servers.get(new URL(request.url).hostname);
  if (!answer) throw new Error("no such host");
  return answer(request);
}
