import { expect, test } from "vitest";
import { Cohorts, Subscriptions } from "#db/repositories";
import { currentVersion } from "#domain/consent/wordings";
import { askToFollow } from "#domain/follow/ask-to-follow";
import { changeFollow } from "#domain/follow/change-follow";
import { followInput } from "#domain/follow/follow-input";
import { ownData } from "#domain/follow/view-follow";
import { withdrawFollow } from "#domain/follow/withdraw-follow";
import { dayOf, systemClock } from "#kernel";
import { newKey } from "../../../support/events.ts";
import { followAs, followForm, newAddress } from "../../../support/followers.ts";
import { mintCounty, platform, submit, visit } from "../../../support/platform.ts";

const thisYear = Number(dayOf(systemClock.now()).slice(0, 4));

test("the year may be left out, and one to come is refused beside its field with everything kept", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const input = (leftYear: string) =>
    followInput.parse({ ...followForm(newAddress()), interests: ["stories"], leftYear });
  expect(input("").leftYear).toBeNull();
  const late = await askToFollow(scope, input(String(thisYear + 1)), { key: newKey(), language: "de" });
  expect(late).toEqual([{ field: "leftYear", rule: "too-big", limit: thisYear }]);
  const page = await (await visit(county.host, "/folgen")).text();
  const _form = /name="_form" value="([^"]+)"/.exec(page)![1]!;
  const mail = newAddress();
  const answer = await submit(county.host, "/folgen", {
    ...followForm(mail),
    leftYear: "neulich",
    _form,
    _website: "",
  });
  const again = await answer.text();
  expect([answer.status, again.includes('id="leftYear-error"'), again.includes('value="neulich"')]).toEqual([
    422,
    true,
    true,
  ]);
});

test("cohorts are counted as people come, change their year and go", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const token = await followAs(scope, newAddress(), 2016);
  await followAs(scope, newAddress(), 2016);
  await followAs(scope, newAddress());
  expect(await Cohorts.in(scope.db).list()).toEqual([{ leftYear: 2016, followers: 2 }]);
  await changeFollow(scope, token, { interests: ["stories"], leftYear: 2019, lang: "de" });
  expect(await Cohorts.in(scope.db).list()).toEqual([
    { leftYear: 2016, followers: 1 },
    { leftYear: 2019, followers: 1 },
  ]);
  expect(await ownData(scope, token)).toMatchObject({ leftYear: 2019 });
  await withdrawFollow(scope, token);
  expect(await Cohorts.in(scope.db).list()).toEqual([{ leftYear: 2016, followers: 1 }]);
});

test("whoever agreed to a wording without the year is not asked for it, and it is not stored", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const mail = newAddress();
  const token = await followAs(scope, mail);
  const { env } = await platform();
  await env.DB.prepare("UPDATE subscriptions SET wording_version = '2026-11' WHERE tenant_id = ?")
    .bind(scope.tenant.id)
    .run();
  expect(currentVersion("follow")).not.toBe("2026-11");
  expect(await changeFollow(scope, token, { interests: [], leftYear: 2016, lang: "de" })).toEqual([]);
  expect((await Subscriptions.in(scope.db).findByMail(mail))!.leftYear).toBeNull();
});
