import { expect, test } from "vitest";
import { DeskAccounts } from "#db/repositories";
import { inviteEmployers } from "#domain/desk/invite-employers";
import { remindEmployers } from "#domain/desk/remind-employers";
import { asEditor } from "#domain/team/actors";
import { randomText, stoppedClock, systemClock } from "#kernel";
import { anEmployer } from "../../support/directory.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { mintCounty, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const PATH = "/team/arbeitgeber/einladungen";
const A_WEEK = 7 * 24 * 3600;

test("a county invites fifty at once, sees the letter before, and sending the form twice writes once", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const { member, cookie } = await signIn(county, "editor");
  const employers = [];
  for (let number = 0; number < 50; number++) employers.push(await anEmployer(scope, asEditor(member)));
  const address = (id: string) => `post@${id.slice(4)}.example`;
  const fields = {
    chosen: employers.map(({ id }) => id),
    words: "Wir freuen uns auf Sie.",
    ...Object.fromEntries(employers.map(({ id }) => [`address.${id}`, address(id)])),
  };
  const preview = await submit(county.host, `${PATH}/vorschau`, fields, { cookie });
  const letter = await preview.text();
  expect([preview.status, letter]).toEqual([200, expect.stringContaining("Wir freuen uns auf Sie.")]);
  expect(letter).toContain("50 Einladungen absenden");
  expect(await DeskAccounts.in(scope.db).list()).toEqual([]);

  const sent = await Promise.all([1, 2].map(() => submit(county.host, PATH, fields, { cookie })));
  expect(sent.map(({ status }) => status).every((status) => status === 303 || status === 422)).toBe(true);
  expect(sent.some(({ status }) => status === 303)).toBe(true);
  expect(await DeskAccounts.in(scope.db).list()).toHaveLength(50);
  for (const { id } of [employers[0]!, employers[49]!])
    expect(await lettersTo(county.host, address(id), "desk-invitation")).toHaveLength(1);
  const list = await (await visit(county.host, PATH, { cookie })).text();
  expect(list).toContain("noch nichts");
  expect(list).toContain("Ob eine E-Mail gelesen wurde, messen wir nicht.");
}, 120_000);

test("one wrong address holds all letters back, beside its field and with the others kept", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const { member, cookie } = await signIn(county, "editor");
  const [one, two] = [await anEmployer(scope, asEditor(member)), await anEmployer(scope, asEditor(member))];
  const fields = {
    chosen: [one.id, two.id],
    [`address.${one.id}`]: "gut@betrieb.example",
    [`address.${two.id}`]: "nicht gut",
  };
  const answer = await submit(county.host, PATH, fields, { cookie });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('value="gut@betrieb.example"');
  expect(page).toContain('value="nicht gut"');
  expect(page).toContain("name@beispiel.de");
  expect(await DeskAccounts.in(scope.db).list()).toEqual([]);
  const tooMany = Array.from({ length: 51 }, () => `emp_${randomText(16)}`);
  expect((await submit(county.host, PATH, { chosen: tooMany }, { cookie })).status).toBe(422);
  expect((await submit(county.host, PATH, {}, { cookie })).status).toBe(422);
});

test("employers another county vouches for are not invited", async () => {
  const [county, other] = [await mintCounty(), await mintCounty()];
  const theirs = await anEmployer(await other.scope(), asEditor(await other.member("editor")));
  const scope = await county.scope();
  const done = await inviteEmployers(scope, asEditor(await county.member("editor")), {
    invited: [{ employerId: theirs.id, address: "x@betrieb.example" }],
    words: "",
  });
  expect(done).toEqual({ invited: 0 });
  expect(await lettersTo(county.host, "x@betrieb.example")).toEqual([]);
});

test("a reminder goes once, a week later, to those who never answered", async () => {
  const county = await mintCounty();
  const editor = asEditor(await county.member("editor"));
  const now = systemClock.now();
  const start = await county.scope(stoppedClock(now - A_WEEK));
  const [silent, answering] = [await anEmployer(start, editor), await anEmployer(start, editor)];
  await inviteEmployers(start, editor, {
    invited: [
      { employerId: silent.id, address: "still@betrieb.example" },
      { employerId: answering.id, address: "munter@betrieb.example" },
    ],
    words: "",
  });
  const { openDesk } = await import("#domain/desk/open-desk");
  const { confirmProfile } = await import("#domain/desk/confirm-profile");
  const account = (await DeskAccounts.in(start.db).findFor(answering.id))!;
  await confirmProfile(start, await openDesk(start, { address: account.address }, account.id));
  expect(await remindEmployers(await county.scope(stoppedClock(now - 60)), editor)).toBe(0);
  expect(await remindEmployers(await county.scope(stoppedClock(now)), editor)).toBe(1);
  expect(await remindEmployers(await county.scope(stoppedClock(now + A_WEEK)), editor)).toBe(0);
  expect(await lettersTo(county.host, "still@betrieb.example", "desk-invitation")).toHaveLength(2);
  expect(await lettersTo(county.host, "munter@betrieb.example", "desk-invitation")).toHaveLength(1);
});
