import { expect, test } from "vitest";
import { commit, Deletions, Enquiries, Outbox, Pseudonyms, Subscriptions } from "#db/repositories";
import { answerEnquiry } from "#domain/enquiries/answer-enquiry";
import { sendEnquiry } from "#domain/enquiries/send-enquiry";
import { withdrawFollow } from "#domain/follow/withdraw-follow";
import { deleteDue } from "#domain/retention/delete-due";
import { replayDeletions } from "#domain/retention/replay-deletions";
import { verifyLedgers } from "#domain/retention/verify-ledgers";
import { asGuide } from "#domain/team/actors";
import { stoppedClock, systemClock } from "#kernel";
import { newKey } from "../../../support/events.ts";
import { askAs, followAs, newAddress } from "../../../support/followers.ts";
import { A_WHOLE_ROUND, mintCounty, platform, type County } from "../../../support/platform.ts";

const DAY = 24 * 3600;
const NIGHTLY = "17 2 * * *";
const daysAgo = (county: County, days: number) => county.scope(stoppedClock(systemClock.now() - days * DAY));

async function ask(county: County, days: number, answeredDaysAgo?: number): Promise<string> {
  const then = await daysAgo(county, days);
  const mail = newAddress();
  await sendEnquiry(
    then,
    { topic: "job", name: "Ole Beispiel", mail, message: "Gibt es etwas für zwei?" },
    { key: newKey(), language: "de" },
  );
  const enquiry = (await Enquiries.in(then.db).list({ status: "open", limit: 50 })).find((one) => one.mail === mail)!;
  if (answeredDaysAgo !== undefined)
    await answerEnquiry(await daysAgo(county, answeredDaysAgo), asGuide(await county.member("guide")), enquiry.id);
  return enquiry.id;
}

test(
  "the nightly round deletes exactly what is due and notes each deletion",
  async () => {
    const county = await mintCounty();
    const scope = await county.scope();
    const [unconfirmed, waiting, follower] = [newAddress(), newAddress(), newAddress()];
    await askAs(await daysAgo(county, 7.1), unconfirmed);
    await askAs(await daysAgo(county, 6.9), waiting);
    await followAs(await daysAgo(county, 400), follower);
    const enquiries = {
      longAnswered: await ask(county, 300, 184),
      answered: await ask(county, 300, 182),
      neverAnswered: await ask(county, 366),
      open: await ask(county, 364),
    };
    const unconfirmedId = (await Subscriptions.in(scope.db).findByMail(unconfirmed))!.id;
    const { tick } = await platform();
    await tick(NIGHTLY);

    const left = async (mail: string) => (await Subscriptions.in(scope.db).findByMail(mail))?.status;
    expect([await left(unconfirmed), await left(waiting), await left(follower)]).toEqual([
      undefined,
      "pending",
      "active",
    ]);
    const there = async (id: string) =>
      Enquiries.in(scope.db)
        .get(id)
        .then(
          () => true,
          () => false,
        );
    expect({
      longAnswered: await there(enquiries.longAnswered),
      answered: await there(enquiries.answered),
      neverAnswered: await there(enquiries.neverAnswered),
      open: await there(enquiries.open),
    }).toEqual({ longAnswered: false, answered: true, neverAnswered: false, open: true });

    const noted = (await Deletions.in(scope.db).list())
      .filter(({ source }) => source !== "outbox")
      .map(({ source, rowId, reason }) => [source, rowId, reason]);
    expect(noted.sort()).toEqual(
      [
        ["subscriptions", unconfirmedId, "unconfirmed-follow"],
        ["enquiries", enquiries.longAnswered, "answered-enquiry"],
        ["enquiries", enquiries.neverAnswered, "unanswered-enquiry"],
      ].sort(),
    );
  },
  A_WHOLE_ROUND,
);

test("mail goes a month after it was sent; what still waits to be sent stays", async () => {
  const county = await mintCounty();
  const then = await daysAgo(county, 40);
  const [sent, waiting] = [newAddress(), newAddress()];
  await askAs(then, sent);
  const outbox = Outbox.in(then.db);
  const [mail] = (await outbox.list()).filter(({ recipient }) => recipient === sent);
  await commit(then.db, outbox.claimDue(then.clock.now(), then.clock.now() + 120, 1));
  await commit(then.db, outbox.sent(mail!.id, then.clock.now()));
  await askAs(then, waiting);
  await deleteDue(await county.scope());
  const recipients = (await outbox.list()).map(({ recipient }) => recipient);
  expect(recipients).not.toContain(sent);
  expect(recipients).toContain(waiting);
});

test("a round that deletes more than fits into one batch deletes all of it", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const then = systemClock.now() - 8 * DAY;
  const { env } = await platform();
  const rows = Array.from({ length: 230 }, (_, i) =>
    env.DB.prepare(
      "INSERT INTO subscriptions (tenant_id, id, mail, interests, lang, status, source, wording_version, asked_with, created_at, mailed_at) VALUES (?, ?, ?, '[]', 'de', 'pending', '', '2026-11', ?, ?, ?)",
    ).bind(scope.tenant.id, `sub_${i}aaaa`, `${i}@example.org`, `k${i}`, then, then),
  );
  await env.DB.batch(rows);
  await deleteDue(scope);
  expect(await Subscriptions.in(scope.db).counts()).toEqual({ active: 0, pending: 0 });
  expect((await Deletions.in(scope.db).list()).length).toBe(230);
  await deleteDue(scope);
  expect((await Deletions.in(scope.db).list()).length).toBe(230);
});

test("somebody who left is gone again after a restore brought them back", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const mail = newAddress();
  const token = await followAs(scope, mail);
  const before = (await Subscriptions.in(scope.db).findByMail(mail))!;
  const key = (await Pseudonyms.in(scope.db).find(before.id))!.key;
  await withdrawFollow(scope, token);

  const { env } = await platform();
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO subscriptions (tenant_id, id, mail, interests, lang, status, source, wording_version, asked_with, created_at, mailed_at, confirmed_at) VALUES (?, ?, ?, '[]', 'de', 'active', '', '2026-11', 'k', 1, 1, 1)",
    ).bind(scope.tenant.id, before.id, mail),
    env.DB.prepare("INSERT INTO pseudonyms (tenant_id, id, key) VALUES (?, ?, ?)").bind(
      scope.tenant.id,
      before.id,
      key,
    ),
  ]);
  expect(await replayDeletions(scope)).toBe(1);
  expect(await Subscriptions.in(scope.db).findByMail(mail)).toBeUndefined();
  expect(await Pseudonyms.in(scope.db).find(before.id)).toBeUndefined();
  expect(await replayDeletions(scope)).toBe(0);
});

test("after somebody left, also twice at once, the ledger still verifies and nothing in it leads to them", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const [mail, other] = [newAddress(), newAddress()];
  const token = await followAs(scope, mail);
  await followAs(scope, other);
  const id = (await Subscriptions.in(scope.db).findByMail(mail))!.id;
  await Promise.all([withdrawFollow(scope, token), withdrawFollow(await county.scope(), token)]);
  await withdrawFollow(scope, token);

  const { env } = await platform();
  const { results } = await env.DB.prepare("SELECT * FROM consents WHERE tenant_id = ? ORDER BY sequence")
    .bind(scope.tenant.id)
    .all<{ act: string; subject: string }>();
  expect(results.map(({ act }) => act)).toEqual(["given", "given", "withdrawn"]);
  expect(results[0]!.subject).toBe(results[2]!.subject);
  expect(JSON.stringify(results)).not.toMatch(new RegExp(`${mail}|${id}`));
  expect(await Pseudonyms.in(scope.db).find(id)).toBeUndefined();
  expect(await verifyLedgers(scope)).toMatchObject([{ brokenAt: undefined }, { entries: 3, brokenAt: undefined }]);
});

test.each(["consents", "audit_log"])(
  "a changed entry of %s is found, and so is one that was put in between",
  async (ledger) => {
    const county = await mintCounty();
    const scope = await county.scope();
    for (let entry = 0; entry < 3; entry++) {
      if (ledger === "consents") await followAs(scope, newAddress());
      else await ask(county, 1, 0);
    }
    const brokenAt = async () => (await verifyLedgers(scope)).find((check) => check.ledger === ledger)!.brokenAt;
    expect(await brokenAt()).toBeUndefined();
    const { env } = await platform();
    const column = ledger === "consents" ? "channel" : "action";
    await expect(
      env.DB.prepare(`UPDATE ${ledger} SET ${column} = 'x' WHERE tenant_id = ?`).bind(scope.tenant.id).run(),
    ).rejects.toThrow("append-only");
    await expect(
      env.DB.prepare(`DELETE FROM ${ledger} WHERE tenant_id = ?`).bind(scope.tenant.id).run(),
    ).rejects.toThrow("append-only");

    const trigger = ledger === "consents" ? "consents_stay" : "audit_log_stays";
    const { sql } = (await env.DB.prepare("SELECT sql FROM sqlite_master WHERE name = ?")
      .bind(trigger)
      .first<{ sql: string }>())!;
    const second = env.DB.prepare(`UPDATE ${ledger} SET ${column} = ? WHERE tenant_id = ? AND sequence = 2`);
    const original = (await env.DB.prepare(
      `SELECT ${column} AS was FROM ${ledger} WHERE tenant_id = ? AND sequence = 2`,
    )
      .bind(scope.tenant.id)
      .first<{ was: string }>())!.was;
    const tamper = (value: string) =>
      env.DB.batch([
        env.DB.prepare(`DROP TRIGGER ${trigger}`),
        second.bind(value, scope.tenant.id),
        env.DB.prepare(sql),
      ]);
    await tamper("geschoent");
    expect(await brokenAt()).toBe(2);
    await tamper(original);
    expect(await brokenAt()).toBeUndefined();

    const columns = (await env.DB.prepare(`PRAGMA table_info(${ledger})`).all<{ name: string }>()).results.map(
      ({ name }) => name,
    );
    const copied = columns.map((name) =>
      name === "id" ? "'cns_forged'" : name === "sequence" ? "sequence + 100" : name,
    );
    await env.DB.prepare(
      `INSERT INTO ${ledger} (${columns.join(", ")}) SELECT ${copied.join(", ")} FROM ${ledger} WHERE tenant_id = ? AND sequence = 2`,
    )
      .bind(scope.tenant.id)
      .run();
    expect(await brokenAt()).toBeGreaterThan(2);
  },
);
