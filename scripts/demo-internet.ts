/** One website in so many has moved, one does not find its page any more, one is gone. */
const MOVED_EVERY = 41;
const LOST_EVERY = 37;
const GONE_EVERY = 53;

const hashOf = (text: string) =>
  [...text].reduce((hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0, 7);

/**
 * What the local platform reaches of the internet: firms of the demo live under `.example`, where nobody is, so their
 * websites answer from here, the same ones well and the same ones badly every time. All else is asked for what it is.
 */
export async function demoInternet(request: Request): Promise<Response> {
  const { hostname } = new URL(request.url);
  if (!hostname.endsWith(".example")) return fetch(request.url, await asAsked(request));
  const hash = hashOf(hostname);
  if (hash % MOVED_EVERY === 0) return movedTo(hostname.replace(/^www\./, "").replace(/\.example$/, "-gruppe.example"));
  if (hash % LOST_EVERY === 0) return new Response(null, { status: 404 });
  // The answer by which Cloudflare's network says that it does not find the name.
  if (hash % GONE_EVERY === 0) return new Response(null, { status: 530 });
  return new Response(null);
}

const movedTo = (host: string) => new Response(null, { status: 301, headers: { location: `https://www.${host}/` } });

const asAsked = async ({ method, headers, body }: Request): Promise<RequestInit> => ({
  method,
  headers,
  redirect: "manual",
  ...(body ? { body: await new Response(body).arrayBuffer() } : {}),
});
