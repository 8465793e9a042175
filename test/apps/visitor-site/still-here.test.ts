import { expect, test } from "vitest";
import { FollowUps, Outbox } from "#db/repositories";
import { askWhoStayed } from "#domain/arrivals/ask-who-stayed";
import { addMonths } from "#domain/arrivals/months";
import { arrivedAndAgreed, countyWithGuide, today } from "../../support/arrivals.ts";
import { newAddress } from "../../support/followers.ts";
import { submit, visit } from "../../support/platform.ts";

/** Somebody who was asked, with the path and the code of their mail. */
async function asked(lang: "de" | "en" = "de") {
  const at = await countyWithGuide();
  const mail = newAddress();
  const id = await arrivedAndAgreed(at, addMonths(today, -3), { mail, lang });
  await askWhoStayed(await at.on(today));
  const letter = (await Outbox.in(at.scope.db).list(50)).find(({ recipient }) => recipient === mail)!.letter;
  const question = async () => (await FollowUps.in(at.scope.db).ofArrival(id))[0];
  return { ...at, host: at.county.host, id, letter, path: new URL(letter.action!.url).pathname, question };
}

const cookieOf = (answer: Response) => answer.headers.get("set-cookie")!.split(";")[0]!;
const formOf = (html: string) => ({ _form: /name="_form" value="([^"]+)"/.exec(html)![1]!, _website: "" });

async function opened(host: string, path: string) {
  const answer = await visit(host, path);
  expect(answer.status).toBe(303);
  return { answer, cookie: cookieOf(answer), to: answer.headers.get("location")! };
}

test("opening the link, however often, changes nothing and keeps the token out of the address", async () => {
  const { host, path, question } = await asked();
  await opened(host, path);
  const { answer, to, cookie } = await opened(host, path);
  expect(to).toBe("/rueckmeldung");
  expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
  const page = await visit(host, to, { cookie });
  expect(page.headers.get("cache-control")).toBe("no-store");
  expect(await page.text()).toContain("Beim selben Arbeitgeber");
  expect(await question()).toMatchObject({ stayed: null, because: null });
});

test("two taps answer, a third visit says so, and the link lets one change one's mind", async () => {
  const { host, path, question } = await asked();
  const { cookie } = await opened(host, path);
  const where = await (await visit(host, "/rueckmeldung", { cookie })).text();
  const first = await submit(host, "/rueckmeldung/antwort", { ...formOf(where), stayed: "same-county" }, { cookie });
  expect([first.status, first.headers.get("location")]).toEqual([303, "/rueckmeldung?frage=grund"]);
  const why = await (await visit(host, "/rueckmeldung?frage=grund", { cookie })).text();
  expect(why).toMatch(/Zum Teil/);
  const second = await submit(host, "/rueckmeldung/grund", { ...formOf(why), because: "partly" }, { cookie });
  expect(second.headers.get("location")).toBe("/rueckmeldung?meldung=danke");
  expect(await (await visit(host, "/rueckmeldung?meldung=danke", { cookie })).text()).toContain("Danke");
  expect(await question()).toMatchObject({ stayed: "same-county", because: "partly", answeredBy: "person" });

  const again = await opened(host, path);
  const already = await (await visit(host, "/rueckmeldung", { cookie: again.cookie })).text();
  expect(already).toContain("Du hast schon geantwortet");
  const change = await (await visit(host, "/rueckmeldung?aendern=1", { cookie: again.cookie })).text();
  await submit(host, "/rueckmeldung/antwort", { ...formOf(change), stayed: "gone" }, { cookie: again.cookie });
  expect(await question()).toMatchObject({ stayed: "gone", because: "partly" });
});

test("a form without its token, without a button or with another word answers nothing", async () => {
  const { host, path, question } = await asked();
  const { cookie } = await opened(host, path);
  const form = formOf(await (await visit(host, "/rueckmeldung", { cookie })).text());
  for (const fields of [{ stayed: "gone" }, { ...form }, { ...form, stayed: "perhaps" }])
    expect((await submit(host, "/rueckmeldung/antwort", fields as Record<string, string>, { cookie })).status).toBe(
      422,
    );
  expect((await submit(host, "/rueckmeldung/antwort", { ...form, stayed: "gone" })).headers.get("location")).toBe(
    "/rueckmeldung",
  );
  expect(await question()).toMatchObject({ stayed: null });
});

test("the code from the mail opens the same page, another does not", async () => {
  const { host, letter } = await asked();
  const page = await (await visit(host, "/rueckmeldung")).text();
  const wrong = await submit(host, "/rueckmeldung/code", { ...formOf(page), code: "00000-00000" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("Diesen Code kennen wir nicht");
  const right = await submit(host, "/rueckmeldung/code", { ...formOf(page), code: letter.code!.toLowerCase() });
  expect(right.status).toBe(303);
  const question = await visit(host, "/rueckmeldung", { cookie: cookieOf(right) });
  expect(await question.text()).toContain("Bist du noch hier?");
});

test("whoever ends it is deleted, and the link has ended", async () => {
  const { host, path, question } = await asked();
  const { cookie } = await opened(host, path);
  const form = formOf(await (await visit(host, "/rueckmeldung", { cookie })).text());
  const ended = await submit(host, "/rueckmeldung/ende", form, { cookie });
  expect(ended.headers.get("location")).toBe("/rueckmeldung?meldung=geloescht");
  expect(await (await visit(host, "/rueckmeldung?meldung=geloescht")).text()).toContain("gelöscht");
  expect((await visit(host, "/rueckmeldung", { cookie })).status).toBe(410);
  expect(await question()).toBeUndefined();
});

test("a forged link is none, and letter and page speak the person's language", async () => {
  const { host, path, letter } = await asked("en");
  expect((await visit(host, `/rueckmeldung/${"x".repeat(40)}.${"y".repeat(43)}`)).status).toBe(404);
  expect(letter.subject).toBe("Are you still here? Two clicks will do");
  expect(path.startsWith("/en/rueckmeldung/")).toBe(true);
  const { cookie, to } = await opened(host, path);
  const page = await (await visit(host, to, { cookie })).text();
  expect(page).toContain('lang="en"');
  expect(page).toContain("With the same employer");
});
