import { expect, test } from "vitest";
import { openSession, signInByCode, signInByLink, requestSignIn, team, whoIsIn } from "#auth";
import { commit, Sessions, SignIns } from "#db/repositories";
import { sha256, stoppedClock, systemClock, type Instant } from "#kernel";
import { lettersTo } from "../../support/mailbox.ts";
import { mintCounty, type County } from "../../support/platform.ts";

const HOUR = 3600;
const at = (county: County, now: Instant) => county.scope(stoppedClock(now));
const cookiePair = (setCookie: string) => setCookie.split(";")[0]!;

test("a session idles after half an hour without a request, and lives on with each", async () => {
  const county = await mintCounty();
  const member = await county.member("reader");
  const start = systemClock.now();
  const cookie = cookiePair(await openSession(team, await at(county, start), member.id));
  expect(await whoIsIn(team, await at(county, start + 29 * 60), cookie)).toEqual(member);
  expect(await whoIsIn(team, await at(county, start + 58 * 60), cookie)).toEqual(member);
  expect(await whoIsIn(team, await at(county, start + 58 * 60 + 31 * 60), cookie)).toBeUndefined();
});

test("a session ends after twelve hours, however busy it was", async () => {
  const county = await mintCounty();
  const member = await county.member("lead");
  const start = systemClock.now() - 24 * HOUR;
  const cookie = cookiePair(await openSession(team, await at(county, start), member.id));
  for (let now = start; now < start + 12 * HOUR; now += 20 * 60) {
    expect(await whoIsIn(team, await at(county, now), cookie), String(now - start)).toEqual(member);
  }
  expect(await whoIsIn(team, await at(county, start + 12 * HOUR), cookie)).toBeUndefined();
});

test("what stands in the sessions table opens no session", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const member = await county.member("lead");
  const [name, token] = cookiePair(await openSession(team, scope, member.id)).split("=");
  const row = `ses_${await sha256(token!)}` as const;
  expect(await Sessions.in(scope.db).findLive(row, scope.clock.now())).toMatchObject({ subject: member.id });
  for (const stolen of [row, row.slice(4)]) expect(await whoIsIn(team, scope, `${name}=${stolen}`)).toBeUndefined();
});

test("ending a member's sessions signs them out everywhere at once", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const member = await county.member("guide");
  const cookies = [await openSession(team, scope, member.id), await openSession(team, scope, member.id)].map(
    cookiePair,
  );
  await commit(scope.db, Sessions.in(scope.db).endAllOf(member.id));
  for (const cookie of cookies) expect(await whoIsIn(team, scope, cookie)).toBeUndefined();
});

test("link and code run out after a quarter of an hour", async () => {
  const county = await mintCounty();
  const member = await county.member("lead");
  const start = systemClock.now();
  const request = await requestSignIn(team, await at(county, start), member.mail, "http://x");
  const [letter] = await lettersTo(county.host, member.mail, "sign-in");
  const late = await at(county, start + 15 * 60);
  expect(await signInByCode(team, late, [request], letter!.code!)).toBe("wrong");
  expect(await signInByLink(team, late, letter!.action!.url.split("/").at(-1)!)).toBe("expired");
  expect(await signInByCode(team, await at(county, start + 14 * 60), [request], letter!.code!)).toEqual({
    subject: member.id,
  });
});

test("codes that are tried at the same moment are all counted, and no more than five are looked at", async () => {
  const county = await mintCounty();
  const member = await county.member("lead");
  const scope = await county.scope();
  const request = await requestSignIn(team, scope, member.mail, "http://x");
  const [letter] = await lettersTo(county.host, member.mail, "sign-in");
  const wrong = Array.from({ length: 12 }, (_, i) =>
    String((Number(letter!.code) + 1 + i) % 1_000_000).padStart(6, "0"),
  );
  await Promise.all(wrong.map(async (code) => signInByCode(team, await county.scope(), [request], code)));
  const row = await SignIns.in(scope.db).findByLink(await sha256(letter!.action!.url.split("/").at(-1)!));
  expect(row).toMatchObject({ attempts: 5, usedAt: null });
  expect(await signInByCode(team, scope, [request], letter!.code!)).toBe("wrong");
});

test("of two that press the same link at the same moment one gets in", async () => {
  const county = await mintCounty();
  const member = await county.member("lead");
  await requestSignIn(team, await county.scope(), member.mail, "http://x");
  const token = (await lettersTo(county.host, member.mail, "sign-in"))[0]!.action!.url.split("/").at(-1)!;
  const answers = await Promise.all([1, 2, 3, 4].map(async () => signInByLink(team, await county.scope(), token)));
  expect(answers.filter((answer) => typeof answer === "object")).toEqual([{ subject: member.id }]);
  expect(answers.filter((answer) => answer === "used")).toHaveLength(3);
});
