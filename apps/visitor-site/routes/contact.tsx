import { Hono, type Context } from "hono";
import type { Problem } from "#kernel";
import { enquiryInput } from "#domain/enquiries/enquiry-input";
import { sendEnquiry } from "#domain/enquiries/send-enquiry";
import { checkForm, formToken, formUse, html, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { ContactPage } from "../pages/contact.tsx";
import { carriedCode } from "./carried-code.ts";

/** Asking the guide. */
export const contact = new Hono<Visitor>();

contact.get("/kontakt", (c) => answer(c, {}));

contact.post("/kontakt", async (c) => {
  const { scope, language } = c.env;
  const checked = await checkForm(c.req.raw, enquiryInput);
  const use = await formUse(scope.signer, checked.typed, scope.clock.now());
  const expired: Problem[] = "problem" in use ? [{ field: "_form", rule: use.problem }] : [];
  if (!checked.ok) return answer(c, { typed: checked.typed, problems: [...expired, ...checked.problems] });
  if ("problem" in use) return answer(c, { typed: checked.typed, problems: expired });
  await sendEnquiry(scope, checked.value, { key: use.key, language, code: carriedCode(c, checked.typed) });
  return c.redirect(hrefIn(language)("/kontakt?meldung=gesendet"), 303);
});

async function answer(c: Context<Visitor>, { typed = {}, problems = [] }: { typed?: Typed; problems?: Problem[] }) {
  const { scope, language } = c.env;
  const token = await formToken(scope.signer, scope.clock.now());
  const sent = c.req.query("meldung") === "gesendet";
  c.header("cache-control", "no-store");
  const page = (
    <ContactPage
      scope={scope}
      language={language}
      token={token}
      typed={typed}
      problems={problems}
      code={carriedCode(c, typed)}
      sent={sent}
    />
  );
  return html(c, page, problems.length > 0 ? 422 : 200);
}
