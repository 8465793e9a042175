import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { refuse } from "#kernel";

const PUBLIC_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers of every answer: nothing inline, nothing from elsewhere, nobody frames us, addresses stay with us. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const headers = c.res.headers;
  if (!headers.has("content-security-policy")) headers.set("content-security-policy", PUBLIC_POLICY);
  headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  headers.set("x-content-type-options", "nosniff");
  if (!headers.has("referrer-policy")) headers.set("referrer-policy", "strict-origin-when-cross-origin");
  headers.set("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  headers.set("cross-origin-opener-policy", "same-origin");
};

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a change that another site asked for. Sibling counties are same-site, so the origin has to be this very host,
 * whatever the content type is.
 */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
  if (!SAFE.has(c.req.method)) {
    const origin = c.req.header("origin");
    const own = new URL(c.req.url).host;
    const isOwn = origin
      ? URL.canParse(origin) && new URL(origin).host === own
      : c.req.header("sec-fetch-site") === "same-origin";
    if (!isOwn) refuse("foreign-origin");
  }
  await next();
};

/** A form's largest body in bytes. */
const FORM_LIMIT = 256 * 1024;
/** That of a form with a picture of at most 10 MB in it. */
const PICTURE_LIMIT = 11 * 1024 * 1024;
/** That of a form with a file of at most 5 MB in it; what is a little larger is told so beside the field. */
const UPLOAD_LIMIT = 8 * 1024 * 1024;
const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
const upTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    async onError(c) {
      // Read to its end all the same: a browser that is still sending would see a broken connection instead of the answer.
      const { body } = c.req.raw;
      if (body && !body.locked) await body.pipeTo(new WritableStream());
      return refuse("too-large");
    },
  });
const limited = upTo(FORM_LIMIT);
const limitedPicture = upTo(PICTURE_LIMIT);
const limitedUpload = upTo(UPLOAD_LIMIT);

/** Lets only forms of a sensible size through, so that a surface can answer anything else in its own words. */
export const formBodies: MiddlewareHandler = async (c, next) => {
  if (SAFE.has(c.req.method)) return next();
  if (!FORM_TYPES.test(c.req.header("content-type") ?? "")) refuse("wrong-format");
  return limited(c, next);
};

/** The same where a form carries a picture. */
export const pictureBodies: MiddlewareHandler = async (c, next) => {
  if (SAFE.has(c.req.method)) return next();
  if (!FORM_TYPES.test(c.req.header("content-type") ?? "")) refuse("wrong-format");
  return limitedPicture(c, next);
};

/** The same where a form carries a file to read. */
export const uploadBodies: MiddlewareHandler = async (c, next) => {
  if (SAFE.has(c.req.method)) return next();
  if (!FORM_TYPES.test(c.req.header("content-type") ?? "")) refuse("wrong-format");
  return limitedUpload(c, next);
};

/** Headers of a picture somebody uploaded: nothing in it may run, whatever a browser takes it for. */
export const pictureHeaders = (kept: "public" | "private"): Record<string, string> => ({
  "content-type": "image/webp",
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
  "content-disposition": "inline",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": kept === "public" ? "public, max-age=31536000, immutable" : "private, no-store",
});

/** Headers of a file somebody uploaded, for those who are signed in: pictures are shown, a PDF is only handed over to keep. */
export const privateFileHeaders = (type: string, name: string): Record<string, string> => ({
  ...pictureHeaders("private"),
  "content-type": type === "image/webp" || type === "application/pdf" ? type : "application/octet-stream",
  "content-disposition":
    type === "image/webp" ? "inline" : `attachment; filename="datei.pdf"; filename*=UTF-8''${encoded(name)}.pdf`,
});

/** A file name as a header may carry it (RFC 8187). */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
