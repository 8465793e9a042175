import { expect, test } from "vitest";
import { randomText } from "#kernel";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { cookieOf } from "../../support/sign-in.ts";

/** Cookies as a browser keeps them from one answer to the next. */
function jar() {
  const kept = new Map<string, string>();
  return {
    take(answer: Response) {
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        if (/Max-Age=0/.test(line)) kept.delete(name!);
        else kept.set(name!, value!);
      }
      return answer;
    },
    get cookie() {
      return [...kept].map((pair) => pair.join("=")).join("; ");
    },
  };
}

const door = "/team/anmeldung";

async function ask(county: County, mail: string, browser = jar(), to = "") {
  const answer = browser.take(await submit(county.host, door, { mail, weiter: to }, { cookie: browser.cookie }));
  expect(answer.status).toBe(303);
  return browser;
}

async function mailed(county: County, mail: string) {
  const [letter] = await lettersTo(county.host, mail, "sign-in");
  return { code: letter!.code!, path: new URL(letter!.action!.url).pathname };
}

test("the code from the mail signs in where the mail was asked for, and leads on to the page that was wanted", async () => {
  const county = await mintCounty();
  const { mail } = await county.member("editor");
  const browser = await ask(county, ` ${mail.toUpperCase()} `, jar(), "/team/beitraege?seite=2");
  const { code } = await mailed(county, mail);
  const answer = browser.take(
    await submit(county.host, `${door}/code`, { code: `${code.slice(0, 3)} ${code.slice(3)}` }, browser),
  );
  expect(answer.headers.get("location")).toBe("/team/beitraege?seite=2");
  const session = answer.headers.getSetCookie().find((line) => line.startsWith("__Host-anmeldung="))!;
  expect(session).toMatch(/HttpOnly/);
  expect(session).toMatch(/Secure/);
  expect(session).toMatch(/SameSite=Lax/);
  expect(session).not.toMatch(/Domain/i);
  expect((await visit(county.host, "/team", browser)).status).toBe(200);

  const again = await submit(county.host, `${door}/code`, { code }, await ask(county, mail));
  expect(again.status).toBe(422);
});

test("signing in again leaves the session before", async () => {
  const county = await mintCounty();
  const member = await county.member("lead");
  const before = await cookieOf(county.host, member);
  const browser = await ask(county, member.mail);
  const { code } = await mailed(county, member.mail);
  const both = `${before}; ${browser.cookie}`;
  expect((await submit(county.host, `${door}/code`, { code }, { cookie: both })).status).toBe(303);
  expect((await visit(county.host, "/team", { cookie: before })).status).toBe(303);
});

test("nobody is led to another site after signing in", async () => {
  const county = await mintCounty();
  for (const to of [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/team/../../evil",
    "/teams",
    "/termine",
  ]) {
    const { mail } = await county.member("reader");
    const browser = await ask(county, mail, jar(), to);
    const { code } = await mailed(county, mail);
    const answer = await submit(county.host, `${door}/code`, { code }, browser);
    expect(new URL(answer.headers.get("location")!, `http://${county.host}`).host).toBe(county.host);
    expect(answer.headers.get("location")).toMatch(/^\/team($|\/)/);
  }
});

test("following the link signs nobody in; pressing the button does, once", async () => {
  const county = await mintCounty();
  const { mail } = await county.member("guide");
  await ask(county, mail);
  const { path } = await mailed(county, mail);

  const browser = jar();
  const followed = browser.take(await visit(county.host, path));
  expect(followed.status).toBe(303);
  expect(followed.headers.get("location")).toBe(`${door}/link`);
  expect(followed.headers.get("referrer-policy")).toBe("no-referrer");
  const page = await visit(county.host, `${door}/link`, browser);
  const form = /name="form" value="([^"]+)"/.exec(await page.text())![1]!;
  expect((await visit(county.host, "/team", browser)).status).toBe(303);

  const blind = await submit(county.host, `${door}/link`, {}, browser);
  expect(blind.status).toBe(404);
  const second = { cookie: browser.cookie };
  const pressed = browser.take(await submit(county.host, `${door}/link`, { form }, browser));
  expect(pressed.headers.get("location")).toBe("/team");
  expect((await visit(county.host, "/team", browser)).status).toBe(200);

  const twice = await submit(county.host, `${door}/link`, { form }, second);
  expect(twice.status).toBe(410);
  expect(await twice.text()).toContain("schon im Einsatz");
  const later = jar();
  later.take(await visit(county.host, path));
  expect(await (await visit(county.host, `${door}/link`, later)).text()).toContain("schon im Einsatz");
});

test("an unknown address gets the very answer of a known one, and no mail", async () => {
  const county = await mintCounty();
  const { mail } = await county.member("lead");
  const stranger = `fremd-${randomText(8)}@example.org`;
  const pages = [];
  for (const address of [mail, stranger]) {
    const browser = jar();
    const answer = browser.take(await submit(county.host, door, { mail: address }));
    const page = await visit(county.host, answer.headers.get("location")!, browser);
    const wrong = await submit(county.host, `${door}/code`, { code: "000000" }, browser);
    const texts = [await page.text(), await wrong.text()].map((text) => text.replaceAll(address, "…"));
    pages.push([answer.status, [...answer.headers.keys()].sort(), page.status, wrong.status, texts]);
  }
  expect(pages[0]).toEqual(pages[1]);
  expect(await lettersTo(county.host, stranger)).toEqual([]);
});

test("an address gets three mails in a quarter of an hour, and the code of each counts in the browser that asked", async () => {
  const county = await mintCounty();
  const { mail } = await county.member("editor");
  const browser = jar();
  await ask(county, mail, browser);
  const { code } = await mailed(county, mail);
  await Promise.all([ask(county, mail), ask(county, mail), ask(county, mail)]);
  await ask(county, mail, browser);
  expect(await lettersTo(county.host, mail, "sign-in")).toHaveLength(3);
  expect((await submit(county.host, `${door}/code`, { code }, browser)).status).toBe(303);
});

test("after five wrong codes the right one comes too late", async () => {
  const county = await mintCounty();
  const { mail } = await county.member("lead");
  const browser = await ask(county, mail);
  const { code } = await mailed(county, mail);
  for (let i = 1; i <= 5; i++) {
    const guess = String((Number(code) + i) % 1_000_000).padStart(6, "0");
    expect((await submit(county.host, `${door}/code`, { code: guess }, browser)).status).toBe(422);
  }
  expect((await submit(county.host, `${door}/code`, { code }, browser)).status).toBe(422);
});

test("a code is of no use in another browser or another county", async () => {
  const [county, neighbour] = [await mintCounty(), await mintCounty()];
  const { mail } = await county.member("lead");
  const browser = await ask(county, mail);
  const { code, path } = await mailed(county, mail);
  const elsewhere = await ask(county, `niemand-${randomText(6)}@example.org`);
  expect((await submit(county.host, `${door}/code`, { code }, elsewhere)).status).toBe(422);
  expect((await submit(neighbour.host, `${door}/code`, { code }, browser)).headers.get("location")).toContain(door);
  const link = jar();
  link.take(await visit(neighbour.host, path));
  expect((await visit(neighbour.host, `${door}/link`, link)).status).toBe(404);
});

test("a mistyped address comes back beside its field", async () => {
  const county = await mintCounty();
  const answer = await submit(county.host, door, { mail: "jana@" });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('value="jana@"');
  expect(page).toContain('id="mail-error"');
});

test("signing out ends the session itself, not only the cookie", async () => {
  const county = await mintCounty();
  const cookie = await cookieOf(county.host, await county.member("lead"));
  expect((await submit(county.host, `${door}/ende`, {}, { cookie })).status).toBe(303);
  expect((await visit(county.host, "/team", { cookie })).status).toBe(303);
});

test("a form from a sibling county's page is refused, whatever its content type", async () => {
  const [county, sibling] = [await mintCounty(), await mintCounty()];
  const cookie = await cookieOf(county.host, await county.member("lead"));
  for (const type of [
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/json",
    "text/plain",
    undefined,
  ]) {
    for (const origin of [`http://${sibling.host}`, "null", undefined]) {
      const headers = { ...(type && { "content-type": type }), ...(origin && { origin }) };
      const answer = await visit(county.host, `${door}/ende`, { method: "POST", body: "a=1", headers, cookie });
      expect(answer.status).toBe(403);
    }
  }
  expect((await visit(county.host, "/team", { cookie })).status).toBe(200);
});
