import { expect, test } from "vitest";
import { mintCounty, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

test("who is not signed in is shown the door, and led back to where they wanted to go", async () => {
  const county = await mintCounty();
  const answer = await visit(county.host, "/team/beitraege?seite=2");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/team/anmeldung?weiter=%2Fteam%2Fbeitraege%3Fseite%3D2");
});

test("a member sees the areas of their role, kept by no cache", async () => {
  const county = await mintCounty();
  const [lead, reader] = [await signIn(county, "lead"), await signIn(county, "reader")];
  const forLead = await visit(county.host, "/team", { cookie: lead.cookie });
  expect(forLead.status).toBe(200);
  expect(forLead.headers.get("cache-control")).toBe("no-store");
  expect(await forLead.text()).toContain("/team/protokoll");
  const forReader = await (await visit(county.host, "/team", { cookie: reader.cookie })).text();
  expect(forReader).toContain("/team/beitraege");
  expect(forReader).not.toContain("/team/anfragen");
  expect(forReader).not.toContain("/team/protokoll");
});

test("a session of one county opens no other county's door", async () => {
  const [here, there] = [await mintCounty(), await mintCounty()];
  const { cookie } = await signIn(here, "lead");
  expect((await visit(here.host, "/team", { cookie })).status).toBe(200);
  expect((await visit(there.host, "/team", { cookie })).status).toBe(303);
});

test("two session cookies in one request are no session", async () => {
  const county = await mintCounty();
  const { cookie } = await signIn(county, "lead");
  const tossed = `${cookie.split("=")[0]}=${"a".repeat(40)}`;
  for (const both of [`${cookie}; ${tossed}`, `${tossed}; ${cookie}`, `${cookie}; ${cookie}`]) {
    expect((await visit(county.host, "/team", { cookie: both })).status).toBe(303);
  }
});

test("a form sent after the session ended comes back with everything typed", async () => {
  const county = await mintCounty();
  const answer = await submit(county.host, "/team/beitraege", {
    title: "Grüße <aus> Brilon",
    body: "Zeile 1\nZeile 2",
  });
  expect(answer.status).toBe(401);
  const page = await answer.text();
  expect(page).toContain("Grüße &lt;aus> Brilon");
  expect(page).toContain("Zeile 1\nZeile 2");
});
