/**
 * One line of structured log about an unexpected error. It names the error's kind and where it came from; its message stays
 * out, because a database's message may quote what a person typed.
 */
export function logError(error: Error, request: Request, tenant?: string): void {
  const at = (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 6)
    .map((line) => line.trim());
  const { pathname } = new URL(request.url);
  const path = pathname.replaceAll(/[\w-]{40,}(\.[\w-]+)?/g, "…");
  console.error(
    JSON.stringify({
      level: "error",
      request: request.headers.get("cf-ray") ?? undefined,
      tenant,
      method: request.method,
      path,
      error: error.name,
      at,
    }),
  );
}
