import { expect, test } from "vitest";
import { Subscriptions } from "#db/repositories";
import { batchInput } from "#domain/batches/batch-input";
import { addBatch } from "#domain/batches/keep-batch";
import { newCampaignInput } from "#domain/campaigns/campaign-input";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { codeInput } from "#domain/codes/code-input";
import { codePrinted } from "#domain/codes/code-text";
import { makeCode } from "#domain/codes/make-code";
import { confirmFollow } from "#domain/follow/confirm-follow";
import { confirmLink } from "#domain/follow/follow-links";
import { endFollow } from "#domain/follow/withdraw-follow";
import { asEditor } from "#domain/team/actors";
import { dayOf } from "#kernel";
import { typedToken } from "../../support/events.ts";
import { followForm, newAddress } from "../../support/followers.ts";
import { made } from "../../support/made.ts";
import { mintCounty, platform, submit, visit } from "../../support/platform.ts";

async function aBox() {
  const county = await mintCounty();
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  const plan = newCampaignInput.parse({ title: "Intern: Charge 7", kind: "box", targetGroup: "school-leavers" });
  const campaign = made(await planCampaign(scope, editor, plan)).id;
  const batch = made(
    await addBatch(
      scope,
      editor,
      campaign,
      batchInput.parse({
        kind: "box",
        title: "Deine Abschlussbox",
        titleEn: "Your leaver's box",
        day: dayOf(scope.clock.now()),
        packed: "80",
        products: { 0: { name: "Honig", nameEn: "Honey" }, 1: { name: "Mettwurst" } },
      }),
    ),
  );
  const code = made(await makeCode(scope, editor, campaign, codeInput.parse({ carrier: "box", batchId: batch.id })));
  const tally = async () => (await readCampaign(scope, campaign)).tally;
  return { county, scope, campaign, code, path: `/c/${code.code}`, tally };
}

test("the page of a code names what is inside, in both languages, and nothing of the campaign's own", async () => {
  const { county, code, path } = await aBox();
  const typed = await visit(county.host, `/c?code=${codePrinted(code.code)}`);
  expect([typed.status, typed.headers.get("location")]).toEqual([303, path]);
  const page = await (await visit(county.host, path)).text();
  for (const word of ["Deine Abschlussbox", "Honig", "Mettwurst", `/folgen?code=${code.code}`])
    expect(page).toContain(word);
  expect(page).not.toContain("Intern");
  expect(page).not.toContain("<script>");
  const english = await (await visit(county.host, `/en${path}`)).text();
  for (const word of ["Your leaver's box", "Honey", '<b lang="de">Mettwurst']) expect(english).toContain(word);
  const wrong = await visit(county.host, "/c/zzzzzzzz");
  expect(wrong.status).toBe(404);
  expect(await wrong.text()).toContain('value="zzzzzzzz"');
});

test("an opening counts once a browser shows the page, kept or not; looking ahead, robots and other sites' pages do not", async () => {
  const { county, path, tally } = await aBox();
  const picture = `${path}/aufruf.svg`;
  const [first, again] = [await visit(county.host, path), await visit(county.host, path)];
  expect(await again.text()).toContain(picture);
  expect(first.headers.get("set-cookie")).toBeNull();
  expect(await tally()).toEqual([]);

  const shown = { "sec-fetch-site": "same-origin", "user-agent": "Mozilla/5.0 (Linux; Android 16) Firefox/150.0" };
  for (let time = 0; time < 3; time++) {
    const counted = await visit(county.host, picture, { headers: shown });
    expect([counted.status, counted.headers.get("cache-control"), counted.headers.get("set-cookie")]).toEqual([
      200,
      "no-store",
      null,
    ]);
  }
  await visit(county.host, picture, { method: "HEAD", headers: shown });
  for (const headers of [
    { ...shown, "sec-purpose": "prefetch;prerender" },
    { ...shown, purpose: "prefetch" },
    { ...shown, "sec-fetch-site": "cross-site" },
    { ...shown, "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" },
    { ...shown, "user-agent": "WhatsApp/2.24" },
  ])
    await visit(county.host, picture, { headers });
  expect(await tally()).toEqual([{ indicator: "scans", amount: 3 }]);
});

test("who follows by a code counts with its campaign and by name while they stay; afterwards only the count is left", async () => {
  const { county, scope, code, tally } = await aBox();
  const mail = newAddress();
  const page = await (await visit(county.host, `/folgen?code=${code.code}`)).text();
  expect(page).toContain(`name="_code" value="${code.code}"`);
  const form = { ...followForm(mail), _form: await typedToken(scope), _code: code.code };
  const cameBack = await submit(county.host, "/folgen", { ...form, mail: "keine" });
  expect(await cameBack.text()).toContain(`name="_code" value="${code.code}"`);
  expect((await submit(county.host, "/folgen", form)).status).toBe(303);
  const subscription = (await Subscriptions.in(scope.db).findByMail(mail))!;
  expect(subscription.codeId).toBe(code.id);
  await confirmFollow(scope, (await confirmLink(scope, subscription)).split("/").at(-1)!);
  expect(await tally()).toEqual([{ indicator: "followers", amount: 1 }]);

  const { env } = await platform();
  const touchpoints = async () =>
    (
      await env.DB.prepare(
        "SELECT code_id, person_id, operation_key FROM touchpoints WHERE tenant_id = ? AND indicator = 'followers'",
      )
        .bind(scope.tenant.id)
        .all()
    ).results;
  expect(await touchpoints()).toMatchObject([{ code_id: code.id, person_id: subscription.id }]);
  await endFollow(scope, subscription.id, "mail-link");
  const [left] = await touchpoints();
  expect(left).toMatchObject({ code_id: code.id, person_id: null });
  expect(JSON.stringify(left)).not.toContain(subscription.id);
  expect(await tally()).toEqual([{ indicator: "followers", amount: 1 }]);
});

test("a made-up code in a form is no obstacle and leaves no trace", async () => {
  const { county, scope, tally } = await aBox();
  const mail = newAddress();
  const form = { ...followForm(mail), _form: await typedToken(scope), _code: "'; DROP TABLE codes" };
  expect((await submit(county.host, "/folgen", form)).status).toBe(303);
  expect(await Subscriptions.in(scope.db).findByMail(mail)).toMatchObject({ codeId: null, campaignId: null });
  expect(await tally()).toEqual([]);
});
