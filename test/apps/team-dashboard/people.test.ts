import { expect, test } from "vitest";
import { sendEnquiry } from "#domain/enquiries/send-enquiry";
import { Enquiries } from "#db/repositories";
import { randomText } from "#kernel";
import { mintCounty, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const question = {
  topic: "coming-back" as const,
  name: "Jana Beispiel",
  mail: "jana@example.org",
  message: "Ich denke darüber nach.\n\n<b>Wann</b> haben Sie Zeit?",
};

test("a guide reads an enquiry, notes the answer, and it leaves the open ones", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  await sendEnquiry(scope, question, { key: randomText(20), language: "de" });
  const [enquiry] = await Enquiries.in(scope.db).list({ status: "open", limit: 1 });
  const path = `/team/anfragen/${enquiry!.id}`;
  const { cookie } = await signIn(county, "guide");
  expect(await (await visit(county.host, "/team", { cookie })).text()).toContain("Eine Anfrage wartet auf Antwort");
  expect(await (await visit(county.host, path, { cookie })).text()).toContain("&lt;b>Wann&lt;/b>");
  expect((await submit(county.host, `${path}/antwort`, {}, { cookie })).status).toBe(303);
  expect(await (await visit(county.host, "/team/anfragen", { cookie })).text()).toContain("Alles beantwortet");
  expect(await (await visit(county.host, "/team/anfragen?stand=beantwortet", { cookie })).text()).toContain(
    question.name,
  );
});

test("people's data are closed to editors and readers", async () => {
  const county = await mintCounty();
  for (const role of ["editor", "reader"] as const) {
    const { cookie } = await signIn(county, role);
    for (const path of ["/team/anfragen", "/team/folgende", "/team/anfragen/enq_0000000000000000"]) {
      expect((await visit(county.host, path, { cookie })).status, `${role} ${path}`).toBe(403);
    }
    expect((await submit(county.host, "/team/folgende/auszug", {}, { cookie })).status).toBe(403);
  }
});

test("a neighbour's enquiry is not there", async () => {
  const [here, there] = [await mintCounty(), await mintCounty()];
  const scope = await there.scope();
  await sendEnquiry(scope, question, { key: randomText(20), language: "de" });
  const [enquiry] = await Enquiries.in(scope.db).list({ status: "open", limit: 1 });
  const { cookie } = await signIn(here, "guide");
  expect((await visit(here.host, `/team/anfragen/${enquiry!.id}`, { cookie })).status).toBe(404);
  expect((await submit(here.host, `/team/anfragen/${enquiry!.id}/antwort`, {}, { cookie })).status).toBe(404);
});
