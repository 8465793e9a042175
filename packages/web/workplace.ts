import type { MiddlewareHandler } from "hono";

const WORKPLACE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Pages of a team or of the agency are kept by nobody on the way, and their addresses are told to nobody. */
export const workplaceHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.get("content-security-policy")?.includes("sandbox"))
    c.header("content-security-policy", WORKPLACE_POLICY);
  c.header("cache-control", "no-store");
  if (!c.res.headers.has("referrer-policy")) c.header("referrer-policy", "same-origin");
};
