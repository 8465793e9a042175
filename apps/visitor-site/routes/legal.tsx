import { Hono, type Context } from "hono";
import type { Problem } from "#kernel";
import { barrierInput } from "#domain/enquiries/enquiry-input";
import { reportBarrier } from "#domain/enquiries/send-enquiry";
import { isLegalPreview } from "#domain/tenants/legal-preview";
import { checkForm, formToken, formUse, html, sameForEveryone, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { AccessibilityPage } from "../pages/accessibility.tsx";
import { ImprintPage } from "../pages/imprint.tsx";
import { PrivacyPage } from "../pages/privacy.tsx";

/** Impressum, Datenschutz and Barrierefreiheit, composed from what the county filled in. */
export const legal = new Hono<Visitor>();

legal.get("/impressum", async (c) => {
  const viewed = await view(c);
  if (!viewed.preview) sameForEveryone(c);
  return html(c, <ImprintPage {...viewed} />);
});

legal.get("/datenschutz", async (c) => {
  const viewed = await view(c);
  if (!viewed.preview) sameForEveryone(c);
  return html(c, <PrivacyPage {...viewed} />);
});

legal.get("/barrierefreiheit", (c) => statement(c, {}));

legal.post("/barrierefreiheit", async (c) => {
  const { scope, language } = c.env;
  const checked = await checkForm(c.req.raw, barrierInput);
  const use = await formUse(scope.signer, checked.typed, scope.clock.now());
  const expired: Problem[] = "problem" in use ? [{ field: "_form", rule: use.problem }] : [];
  if (!checked.ok) return statement(c, { typed: checked.typed, problems: [...expired, ...checked.problems] });
  if ("problem" in use) return statement(c, { typed: checked.typed, problems: expired });
  await reportBarrier(scope, checked.value, { key: use.key, language });
  return c.redirect(hrefIn(language)("/barrierefreiheit?meldung=gesendet"), 303);
});

async function view(c: Context<Visitor>) {
  const { scope, language } = c.env;
  const preview = await isLegalPreview(scope, c.req.path, c.req.query("vorschau"));
  return { scope, language, preview };
}

async function statement(c: Context<Visitor>, { typed = {}, problems = [] }: { typed?: Typed; problems?: Problem[] }) {
  const { scope } = c.env;
  const [viewed, token] = await Promise.all([view(c), formToken(scope.signer, scope.clock.now())]);
  c.header("cache-control", "no-store");
  const sent = c.req.query("meldung") === "gesendet";
  return html(
    c,
    <AccessibilityPage {...viewed} token={token} typed={typed} problems={problems} sent={sent} />,
    problems.length > 0 ? 422 : 200,
  );
}
