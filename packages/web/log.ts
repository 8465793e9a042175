/**
 * One line of structured log about an unexpected error. It names the error's kind and where it came from; its message stays
 * out, because a database's message may quote what a person typed.
 */
export function logError(error: Error, request: Request, tenant?: string): void {
  const path = new URL(request.url).pathname.replaceAll(/[\w-]{40,}(\.[\w-]+)?/g, "…");
  logFailure(error, { request: request.headers.get("cf-ray") ?? undefined, tenant, method: request.method, path });
}

/** The same for work without a request; `about` names tenants, rounds and entries, never people. */
export function logFailure(error: Error, about: Record<string, string | number | undefined>): void {
  const at = (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 6)
    .map((line) => line.trim());
  console.error(JSON.stringify({ level: "error", ...about, error: error.name, at }));
}
