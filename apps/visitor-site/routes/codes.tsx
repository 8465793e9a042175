import { Hono, type Context } from "hono";
import { Refusal } from "#kernel";
import { codeIn } from "#domain/codes/code-text";
import { countScan } from "#domain/codes/count-scan";
import { viewCode } from "#domain/codes/view-code";
import { html, sameForEveryone } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { CodeEntryPage } from "../pages/code-entry.tsx";
import { CodePage } from "../pages/code.tsx";

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
/** Programs that fetch pages and their pictures without anybody looking. */
const ROBOT =
  /bot\b|bot\/|crawl|spider|slurp|preview|fetch|monitor|headless|lighthouse|facebookexternalhit|whatsapp|curl|wget|python|java\/|go-http/i;

/**
 * The pages of codes on boxes, cards and posters. The page is the same for everyone and may be kept, by us and on the way; what
 * counts is a picture in it that is never kept and that only a browser asks for which shows the page to somebody.
 */
export const codes = new Hono<Visitor>();

codes.get("/c", (c) => {
  const typed = c.req.query("code");
  const code = codeIn(typed ?? "");
  if (code) return c.redirect(hrefIn(c.env.language)(`/c/${code}`), 303);
  return entry(c, typed || undefined);
});

codes.get("/c/:code", async (c) => {
  const { scope, language } = c.env;
  try {
    const view = await viewCode(scope, c.req.param("code"));
    sameForEveryone(c);
    return html(c, <CodePage scope={scope} language={language} view={view} />);
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") return entry(c, c.req.param("code"));
    throw error;
  }
});

codes.get("/c/:code/aufruf.svg", async (c) => {
  if (isSeen(c)) await countScan(c.env.scope, c.req.param("code"));
  c.header("cache-control", "no-store");
  return c.body(PICTURE, 200, { "content-type": "image/svg+xml" });
});

/** Whether a person's browser shows the page now: no HEAD, no fetching ahead, no robot, no picture on somebody else's page. */
function isSeen(c: Context<Visitor>): boolean {
  const header = (name: string) => c.req.header(name) ?? "";
  const ahead = [header("sec-purpose"), header("purpose"), header("x-moz")].join(" ");
  return (
    c.req.method === "GET" &&
    !/prefetch|prerender|preview/i.test(ahead) &&
    ["", "same-origin"].includes(header("sec-fetch-site")) &&
    !ROBOT.test(header("user-agent"))
  );
}

function entry(c: Context<Visitor>, wrong?: string) {
  const { scope, language } = c.env;
  c.header("cache-control", "no-store");
  const page = <CodeEntryPage scope={scope} language={language} wrong={wrong?.slice(0, 20)} />;
  return html(c, page, wrong === undefined ? 200 : 404);
}
