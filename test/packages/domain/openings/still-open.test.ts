import { expect, test } from "vitest";
import { Outbox } from "#db/repositories";
import { answerStillOpen } from "#domain/openings/answer-still-open";
import { askWhetherOpen } from "#domain/openings/ask-whether-open";
import { changeOpening } from "#domain/openings/change-opening";
import { closeOpening } from "#domain/openings/close-opening";
import { expireOpenings } from "#domain/openings/expire-openings";
import { listManagedOpenings } from "#domain/openings/list-managed-openings";
import { openingInput } from "#domain/openings/opening-input";
import { typedFromOpening } from "#domain/openings/opening-record";
import { renewOpening } from "#domain/openings/renew-opening";
import { endOf, lastDayOf, usualLastDay } from "#domain/openings/validity";
import { tokenForCode } from "#domain/openings/view-still-open";
import type { Scope } from "#domain/scope";
import { pauseTenant } from "#domain/tenants/pause-tenant";
import { asLead, asReader } from "#domain/team/actors";
import { addDays, dayOf, randomText, systemClock } from "#kernel";
import { anOpening } from "../../../support/directory.ts";
import { newAddress } from "../../../support/followers.ts";
import { countyWithEmployer, putOnFile, standingOf } from "../../../support/openings.ts";

const inDays = (days: number) => addDays(dayOf(systemClock.now()), days);
const key = () => randomText(20);

async function lettersTo(scope: Scope, address: string) {
  const mails = await Outbox.in(scope.db).list(200);
  return mails.filter(({ kind, recipient }) => kind === "opening-still-open" && recipient === address);
}
const tokenIn = (mail: Awaited<ReturnType<typeof lettersTo>>[number]) => mail.letter.action!.url.split("/").at(-1)!;

/** A county with an opening that ends in thirty days, and an employer that can be asked. */
async function asked() {
  const made = await countyWithEmployer();
  const address = newAddress();
  await putOnFile(made.scope, made.employer.id, address);
  const opening = await anOpening(made.scope, made.editor, made.employer.id, { validUntil: inDays(30) });
  const later = await made.at(20);
  await askWhetherOpen(later);
  const [mail] = await lettersTo(later, address);
  return { ...made, address, opening, later, mail: mail!, token: tokenIn(mail!) };
}

test("an employer is asked once, two weeks before the last day, and again in the next period", async () => {
  const { scope, editor, employer, at } = await countyWithEmployer();
  const address = newAddress();
  await putOnFile(scope, employer.id, address);
  const opening = await anOpening(scope, editor, employer.id, { validUntil: inDays(30) });
  await askWhetherOpen(await at(15));
  expect(await lettersTo(scope, address)).toEqual([]);
  await Promise.all([askWhetherOpen(await at(18)), askWhetherOpen(await at(18)), askWhetherOpen(await at(18))]);
  await askWhetherOpen(await at(25));
  expect(await lettersTo(scope, address)).toHaveLength(1);

  await renewOpening(await at(26), editor, opening.id);
  await askWhetherOpen(await at(60));
  expect(await lettersTo(scope, address)).toHaveLength(1);
  await askWhetherOpen(await at(26 + 90 - 10));
  expect(await lettersTo(scope, address)).toHaveLength(2);
});

test("an opening without a last day is asked about after ninety days without a word", async () => {
  const { scope, editor, employer, at, county } = await countyWithEmployer();
  const address = newAddress();
  await putOnFile(scope, employer.id, address);
  const opening = await anOpening(scope, editor, employer.id);
  await askWhetherOpen(await at(89));
  expect(await lettersTo(scope, address)).toEqual([]);
  await askWhetherOpen(await at(91));
  await askWhetherOpen(await at(120));
  const [mail, ...more] = await lettersTo(scope, address);
  expect(more).toEqual([]);
  await answerStillOpen(await at(121), tokenIn(mail!), { answer: "open", key: key() });
  expect(await standingOf(county, opening.id)).toMatchObject({ status: "published", validUntil: null });
  await askWhetherOpen(await at(200));
  expect(await lettersTo(scope, address)).toHaveLength(1);
  await askWhetherOpen(await at(212));
  expect(await lettersTo(scope, address)).toHaveLength(2);
});

test("without an address on file nobody is written to, and the opening waits in the team's list until somebody answers", async () => {
  const { scope, editor, employer, at } = await countyWithEmployer();
  const opening = await anOpening(scope, editor, employer.id, {
    validUntil: inDays(10),
    applyMail: "bewerbung@werk.example",
  });
  // Published so close to its end that there is nothing to ask.
  const reader = asReader({ ...editor, role: "reader" });
  const waiting = async (days: number) =>
    (await listManagedOpenings(await at(days), reader, "unconfirmed")).openings.map(({ id }) => id);
  expect(await waiting(1)).toEqual([]);
  const long = await anOpening(scope, editor, employer.id, { validUntil: inDays(40), title: "Schreinerin (m/w/d)" });
  await askWhetherOpen(await at(30));
  expect(await waiting(30)).toEqual([long.id]);
  expect(await lettersTo(scope, "bewerbung@werk.example")).toEqual([]);
  await renewOpening(await at(31), editor, long.id);
  expect(await waiting(32)).toEqual([]);
  expect(opening.id).not.toBe(long.id);
});

test("nothing is asked about what is closed, or while the county pauses", async () => {
  const { scope, editor, employer, at, county } = await countyWithEmployer();
  const address = newAddress();
  await putOnFile(scope, employer.id, address);
  const closed = await anOpening(scope, editor, employer.id, { validUntil: inDays(30) });
  await closeOpening(scope, editor, closed.id, "filled-otherwise");
  await askWhetherOpen(await at(20));
  await anOpening(scope, editor, employer.id, { validUntil: inDays(30), title: "Schreinerin (m/w/d)" });
  await pauseTenant(scope, asLead(await county.member("lead")));
  await askWhetherOpen(await at(20));
  expect(await lettersTo(scope, address)).toEqual([]);
});

test("'still open' gives the kind's period again, counts once, and says so the second time", async () => {
  const { token, opening, county, later } = await asked();
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => answerStillOpen(later, token, { answer: "open", key: key() })),
  );
  expect(outcomes.toSorted()).toEqual(["already-confirmed", "already-confirmed", "confirmed"]);
  expect(await standingOf(county, opening.id)).toMatchObject({
    status: "published",
    validUntil: endOf(usualLastDay("job", later.clock.now())),
    confirmedAt: later.clock.now(),
  });
  expect(await answerStillOpen(later, token, { answer: "filled-otherwise", key: key() })).toBe("already-confirmed");
  expect(await standingOf(county, opening.id)).toMatchObject({ status: "published" });
});

test("of 'still open' and 'filled' at the same moment the first counts, and the opening is what it says", async () => {
  const { token, opening, county, later } = await asked();
  const outcomes = await Promise.all([
    answerStillOpen(later, token, { answer: "open", key: key() }),
    answerStillOpen(later, token, { answer: "filled-through-us", key: key() }),
  ]);
  const { status } = await standingOf(county, opening.id);
  expect(outcomes).toEqual(status === "published" ? ["confirmed", "already-confirmed"] : ["already-closed", "closed"]);
});

test("what the team closed while the mail was on its way stays closed", async () => {
  const { token, opening, county, later, editor } = await asked();
  await closeOpening(later, editor, opening.id, "withdrawn");
  expect(await answerStillOpen(later, token, { answer: "open", key: key() })).toBe("already-closed");
  expect(await standingOf(county, opening.id)).toMatchObject({ status: "closed", closeReason: "withdrawn" });
});

test("an answer that comes late brings back what ran out of time, or says how it ended", async () => {
  const first = await asked();
  const late = await first.at(33);
  await expireOpenings(late);
  expect(await standingOf(first.county, first.opening.id)).toMatchObject({ status: "closed", closeReason: "expired" });
  expect(await answerStillOpen(late, first.token, { answer: "open", key: key() })).toBe("confirmed");
  expect(await standingOf(first.county, first.opening.id)).toMatchObject({ status: "published", closeReason: null });

  const second = await asked();
  await expireOpenings(await second.at(33));
  const answer = { answer: "filled-through-us", key: key() } as const;
  expect(await answerStillOpen(await second.at(33), second.token, answer)).toBe("closed");
  expect(await standingOf(second.county, second.opening.id)).toMatchObject({ closeReason: "filled-through-us" });
});

test("the code of the mail opens the same question, however it is typed; another county knows neither", async () => {
  const { mail, later } = await asked();
  const code = mail.letter.code!;
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  expect(await tokenForCode(later, ` ${code.toLowerCase().replace("-", " ")} `)).toBeDefined();
  expect(await tokenForCode(later, "00000-00000")).toBeUndefined();
  const stranger = await countyWithEmployer();
  expect(await tokenForCode(stranger.scope, code)).toBeUndefined();
  await expect(answerStillOpen(stranger.scope, tokenIn(mail), { answer: "open", key: key() })).rejects.toMatchObject({
    code: "link-invalid",
  });
});

test("expiry closes exactly what is over, and leaves alone what was renewed or is managed elsewhere", async () => {
  const here = await countyWithEmployer();
  const there = await countyWithEmployer();
  const [over, renewed, endless] = [
    await anOpening(here.scope, here.editor, here.employer.id, { validUntil: inDays(3), title: "Erstes Angebot" }),
    await anOpening(here.scope, here.editor, here.employer.id, { validUntil: inDays(3), title: "Zweites Angebot" }),
    await anOpening(here.scope, here.editor, here.employer.id, { title: "Drittes Angebot" }),
  ];
  const foreign = await anOpening(there.scope, there.editor, there.employer.id, { validUntil: inDays(3) });
  await renewOpening(await here.at(1), here.editor, renewed.id);
  await expireOpenings(await here.at(5));
  const standing = async (id: string) => (await standingOf(here.county, id)).status;
  expect([await standing(over.id), await standing(renewed.id), await standing(endless.id)]).toEqual([
    "closed",
    "published",
    "published",
  ]);
  expect((await standingOf(there.county, foreign.id)).status).toBe("published");
});

test("a renewal never makes an opening shorter", async () => {
  const { scope, editor, employer, county } = await countyWithEmployer();
  const opening = await anOpening(scope, editor, employer.id, { validUntil: inDays(300) });
  await renewOpening(scope, editor, opening.id);
  const { validUntil } = await standingOf(county, opening.id);
  expect(lastDayOf(validUntil!)).toBe(inDays(300));
  const standing = await standingOf(county, opening.id);
  await changeOpening(scope, editor, opening.id, openingInput.parse(typedFromOpening(standing)));
  expect(await standingOf(county, opening.id)).toMatchObject({ validUntil });
});
