import { beforeAll, describe, expect, test } from "vitest";
import { Outbox } from "#db/repositories";
import { listBudgetLines } from "#domain/funding/list-budget-lines";
import { remindOfDeadlines } from "#domain/funding/remind-of-deadlines";
import type { Member } from "#domain/team/actors";
import { addDays, dayOf, stoppedClock, type Clock, type Id } from "#kernel";
import { aReceipt } from "../../support/funding.ts";
import { mintCounty, platform, submit, visit, type County } from "../../support/platform.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { cookieOf, signIn } from "../../support/sign-in.ts";

let county: County;
let lead: Member;
let cookie: string;

beforeAll(async () => {
  county = await mintCounty();
  ({ member: lead, cookie } = await signIn(county, "lead"));
});

let number = 0;
const notice = (more: Record<string, string> = {}) => ({
  title: "Rückkehr gestalten",
  funder: "Bezirksregierung Arnsberg",
  noticeNumber: `34.05-${++number}`,
  noticeOn: "2025-12-01",
  purpose: "Beratung und Veranstaltungen.",
  startsOn: "2026-01-01",
  endsOn: "2027-12-31",
  share: "66,67",
  permittedShift: "20",
  ...more,
});

const post = (path: string, fields: Record<string, string | string[]>, as = cookie) =>
  submit(county.host, path, fields, { cookie: as });
const page = async (path: string) => (await visit(county.host, path, { cookie })).text();

async function aGrant(more: Record<string, string> = {}): Promise<Id<"grn">> {
  const answer = await post("/team/foerderung", notice(more));
  expect(answer.status).toBe(303);
  return /grn_[0-9a-z]+/.exec(answer.headers.get("location")!)![0] as Id<"grn">;
}

const plan = {
  "lines.0.number": "1.1",
  "lines.0.name": "Personal",
  "lines.0.years.2026": "70.200",
  "lines.0.years.2027": "71.900,50",
  "lines.1.number": "2.1",
  "lines.1.name": "Veranstaltungen",
  "lines.1.years.2026": "1.250,25",
  "lines.1.years.2027": "",
};
const tokenOf = (text: string) => /name="_form" value="([^"]+)"/.exec(text)![1]!;

async function aPlannedGrant(): Promise<Id<"grn">> {
  const id = await aGrant();
  expect((await post(`/team/foerderung/${id}/finanzplan`, { ...plan, seen: "1" })).status).toBe(303);
  return id;
}

/** What is typed to keep a plan as it is stored. */
async function planAgain(id: string) {
  const lines = await listBudgetLines(await county.scope(), id);
  return Object.fromEntries(
    lines.flatMap((line, row) => [
      [`lines.${row}.id`, line.id],
      [`lines.${row}.number`, line.number],
      [`lines.${row}.name`, line.name],
      ...line.years.map(({ year, plannedCents }) => [
        `lines.${row}.years.${year}`,
        (plannedCents / 100).toFixed(2).replace(".", ","),
      ]),
    ]),
  ) as Record<string, string>;
}

describe("a grant notice", () => {
  test("is kept as it was typed off, and its page says it all", async () => {
    const id = await aGrant({ noticeNumber: "34.05/A" });
    const text = await page(`/team/foerderung/${id}`);
    for (const said of ["34.05/A vom 01.12.2025", "01.01.2026 bis 31.12.2027", "66,67 %", "20 % je Ansatz"])
      expect(text).toContain(said);
    expect(await page("/team/foerderung")).toContain("Bezirksregierung Arnsberg");
  });

  test("comes back with everything typed when something cannot be", async () => {
    const wrong = { endsOn: "2025-12-31", share: "120", permittedShift: "-5", noticeOn: "31.12.25" };
    const answer = await post("/team/foerderung", notice(wrong));
    expect(answer.status).toBe(422);
    const text = await answer.text();
    for (const field of ["share", "permittedShift", "noticeOn"]) expect(text).toContain(`id="${field}-error"`);
    expect(text).toContain("Beratung und Veranstaltungen.");
    const backwards = await (await post("/team/foerderung", notice({ endsOn: "2025-12-31" }))).text();
    expect(backwards).toContain("Das Ende muss nach dem Beginn liegen.");
    const endless = await (await post("/team/foerderung", notice({ endsOn: "2199-12-31" }))).text();
    expect(endless).toContain("Das liegt mehr als 10 Jahre später. Bitte prüfen.");
  });

  test("has a number that no other has, though both be sent at the same moment", async () => {
    const same = notice();
    const answers = await Promise.all([post("/team/foerderung", same), post("/team/foerderung", same)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    const text = await answers.find(({ status }) => status === 422)!.text();
    expect(text).toContain('id="noticeNumber-error"');
    const neighbour = await mintCounty();
    const { cookie: theirs } = await signIn(neighbour, "lead");
    expect((await submit(neighbour.host, "/team/foerderung", same, { cookie: theirs })).status).toBe(303);
  });

  test("is for leads to change and for the team to read", async () => {
    const id = await aGrant();
    const { cookie: reader } = await signIn(county, "reader");
    expect((await visit(county.host, `/team/foerderung/${id}`, { cookie: reader })).status).toBe(200);
    const { cookie: editor } = await signIn(county, "editor");
    for (const path of ["", `/${id}`, `/${id}/finanzplan`, `/${id}/ziele`, `/${id}/fristen`])
      expect((await post(`/team/foerderung${path}`, notice(), editor)).status).toBe(403);
  });

  test("keeps within its period what is planned and what was paid", async () => {
    const id = await aPlannedGrant();
    const path = `/team/foerderung/${id}`;
    const shorter = await post(path, notice({ endsOn: "2026-12-31" }));
    expect(shorter.status).toBe(422);
    expect(await shorter.text()).toContain("Im Finanzplan steht schon etwas für 2027. Bitte dort zuerst leeren.");
    const lines = (await listBudgetLines(await county.scope(), id)).map((line) => line.id);
    await aReceipt(await county.scope(), lead, { id, lines, path }, { paidOn: "2026-03-04" });
    const later = await post(path, notice({ startsOn: "2026-06-01" }));
    expect(await later.text()).toContain("Dann lägen schon gebuchte Belege außerhalb der Laufzeit.");
    expect((await post(path, notice({ title: "Rückkehr weiter gestalten" }))).status).toBe(303);
  });
});

describe("a budget plan", () => {
  test("adds up by line, by year and in all", async () => {
    const text = (await page(`/team/foerderung/${await aPlannedGrant()}`)).replaceAll("\u00a0", " ");
    for (const sum of ["142.100,50 €", "71.450,25 €", "71.900,50 €", "143.350,75 €"]) expect(text).toContain(sum);
    expect(text).toContain("Davon Zuwendung (66,67 %): 95.571,94 €");
  });

  test("comes back beside the field for amounts that are negative or absurd, for a year outside, for half a line", async () => {
    const id = await aGrant();
    const wrong = {
      ...plan,
      "lines.0.years.2026": "-5",
      "lines.0.years.2027": "999.999.999.999",
      "lines.1.number": "",
      seen: "1",
    };
    const answer = await post(`/team/foerderung/${id}/finanzplan`, wrong);
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('id="lines.0.years.2026-error"');
    expect(text).toContain("Bitte mindestens 0.");
    expect(text).toContain("Bitte höchstens 50000000.");
    expect(text).toContain('id="lines.1.number-error"');
    expect(text).toContain('value="Veranstaltungen"');
    const outside = await post(`/team/foerderung/${id}/finanzplan`, { ...plan, "lines.1.years.2029": "5", seen: "1" });
    expect(await outside.text()).toContain("Das liegt außerhalb der Laufzeit (2026 bis 2027).");
    const twice = await post(`/team/foerderung/${id}/finanzplan`, { ...plan, "lines.1.number": "1.1", seen: "1" });
    expect(await twice.text()).toContain('id="lines.1.number-error"');
    expect(await listBudgetLines(await county.scope(), id)).toEqual([]);
  });

  test("lets two lines change numbers and keeps what hangs on them", async () => {
    const id = await aPlannedGrant();
    const before = await listBudgetLines(await county.scope(), id);
    const typed = await planAgain(id);
    const swapped = { ...typed, "lines.0.number": "2.1", "lines.1.number": "1.1", seen: "2" };
    expect((await post(`/team/foerderung/${id}/finanzplan`, swapped)).status).toBe(303);
    const after = await listBudgetLines(await county.scope(), id);
    expect(after.map((line) => [line.id, line.number])).toEqual([
      [before[0]!.id, "2.1"],
      [before[1]!.id, "1.1"],
    ]);
  });

  test("keeps a line on which a receipt was booked, and says so beside it", async () => {
    const id = await aPlannedGrant();
    const lines = (await listBudgetLines(await county.scope(), id)).map((line) => line.id);
    await aReceipt(await county.scope(), lead, { id, lines, path: "" });
    const typed = await planAgain(id);
    const without = {
      ...typed,
      "lines.0.number": "",
      "lines.0.name": "",
      "lines.0.years.2026": "",
      "lines.0.years.2027": "",
      seen: "2",
    };
    const answer = await post(`/team/foerderung/${id}/finanzplan`, without);
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('id="lines.0.number-error"');
    expect(text).toContain("Dieser Ansatz bleibt.");
    const { env } = await platform();
    await expect(env.DB.prepare("DELETE FROM budget_lines WHERE id = ?").bind(lines[0]!).run()).rejects.toThrow(
      "FOREIGN KEY",
    );
    const freed = { ...typed, "lines.1.number": "", "lines.1.name": "", "lines.1.years.2026": "", seen: "2" };
    expect((await post(`/team/foerderung/${id}/finanzplan`, freed)).status).toBe(303);
    expect(await listBudgetLines(await county.scope(), id)).toHaveLength(1);
  });

  test("of two who change it at the same moment the second is shown what the first made of it", async () => {
    const id = await aPlannedGrant();
    const typed = await planAgain(id);
    const change = (name: string) =>
      post(`/team/foerderung/${id}/finanzplan`, { ...typed, "lines.0.name": name, seen: "2" });
    const answers = await Promise.all([change("Personal und Honorare"), change("Personalkosten")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    const text = await answers.find(({ status }) => status === 422)!.text();
    expect(text).toContain("So steht der Plan jetzt: 1.1 Personal");
    expect(text).toContain('name="seen" value="3"');
  });

  test("is taken over from the grant before, year by year, once", async () => {
    const from = await aPlannedGrant();
    const to = await aGrant({ startsOn: "2028-01-01", endsOn: "2028-12-31", noticeOn: "2027-12-01" });
    const copy = () => post(`/team/foerderung/${to}/finanzplan/kopie`, { from });
    const answers = await Promise.all([copy(), copy()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const lines = await listBudgetLines(await county.scope(), to);
    expect(lines.map(({ number: no, years }) => [no, years])).toEqual([
      ["1.1", [{ year: 2028, plannedCents: 7_020_000 }]],
      ["2.1", [{ year: 2028, plannedCents: 125_025 }]],
    ]);
  });
});

describe("a deadline", () => {
  const deadline = { kind: "interim-report", title: "erstes Jahr", dueOn: "2027-03-31", remindDays: "28" };

  test("stands on the grant's page, is ticked off, opened again and corrected", async () => {
    const id = await aGrant();
    const path = `/team/foerderung/${id}`;
    const token = tokenOf(await page(path));
    const twice = await Promise.all([1, 2].map(() => post(`${path}/fristen`, { ...deadline, _form: token })));
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    const shown = await page(path);
    expect(shown.split("Zwischennachweis: erstes Jahr</a>").length - 1).toBe(1);
    expect(shown).toContain("fällig am 31.03.2027, Erinnerung ab 03.03.2027");
    const one = `${path}/fristen/${/ddl_[0-9a-z]+/.exec(shown)![0]}`;
    await post(`${one}/erledigung`, {});
    expect(await page(path)).toContain("erledigt am");
    await post(`${one}/oeffnung`, {});
    expect((await post(one, { ...deadline, remindDays: "0" })).status).toBe(303);
    expect(await page(path)).toContain("Erinnerung ab 31.03.2027");
    await post(`${one}/streichung`, {});
    expect(await page(path)).toContain("Noch keine Frist eingetragen");
  });

  test("comes back with what was typed when it is before the grant, has no name or warns too early", async () => {
    const id = await aGrant();
    const path = `/team/foerderung/${id}`;
    const token = tokenOf(await page(path));
    const answer = await post(`${path}/fristen`, {
      ...deadline,
      kind: "other",
      title: "",
      remindDays: "400",
      _form: token,
    });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain("Bitte höchstens 365.");
    const early = await post(`${path}/fristen`, { ...deadline, dueOn: "2020-03-31", _form: token });
    expect(await early.text()).toContain("Dieser Tag liegt vor dem Beginn der Förderung.");
    const late = await post(`${path}/fristen`, { ...deadline, dueOn: "2999-03-31", _form: token });
    expect(await late.text()).toContain("Das liegt mehr als 10 Jahre später.");
  });

  test("reminds each lead once, waits on their first page, and reminds anew when it moves", async () => {
    const home = await mintCounty();
    const { member, cookie: theirs } = await signIn(home, "lead");
    const today = dayOf((await home.scope()).clock.now());
    const answer = await submit(
      home.host,
      "/team/foerderung",
      notice({ startsOn: addDays(today, -90), endsOn: addDays(today, 300) }),
      { cookie: theirs },
    );
    const path = answer.headers.get("location")!.split("?")[0]!;
    const text = async (at: string) => (await visit(home.host, at, { cookie: theirs })).text();
    const token = tokenOf(await text(path));
    const due = { ...deadline, dueOn: addDays(today, 20), remindDays: "21" };
    await submit(home.host, `${path}/fristen`, { ...due, _form: token }, { cookie: theirs });

    const round = async (clock?: Clock) => remindOfDeadlines(await home.scope(clock));
    await Promise.all([round(), round()]);
    await round();
    const letters = () => lettersTo(home.host, member.mail, "deadline");
    expect((await letters()).map(({ subject }) => subject)).toEqual([
      expect.stringContaining("Zwischennachweis: erstes Jahr"),
    ]);
    expect(await text("/team")).toContain("Zwischennachweis: erstes Jahr bis");

    const one = `${path}/fristen/${/ddl_[0-9a-z]+/.exec(await text(path))![0]}`;
    await submit(home.host, one, { ...due, dueOn: addDays(today, 60) }, { cookie: theirs });
    await round();
    expect(await letters()).toHaveLength(1);
    await round(stoppedClock((await home.scope()).clock.now() + 45 * 86_400));
    expect(await letters()).toHaveLength(2);
    await submit(home.host, `${one}/erledigung`, {}, { cookie: theirs });
    expect(await text("/team")).not.toContain("Zwischennachweis: erstes Jahr bis");
    expect((await Outbox.in((await home.scope()).db).list()).filter(({ kind }) => kind === "deadline")).toHaveLength(2);
  });
});

test("a neighbour's grant, line and deadline do not exist", async () => {
  const id = await aPlannedGrant();
  const neighbour = await mintCounty();
  const stranger = await neighbour.member("lead");
  const theirs = await cookieOf(neighbour.host, stranger);
  expect((await visit(neighbour.host, `/team/foerderung/${id}`, { cookie: theirs })).status).toBe(404);
  const own = await submit(neighbour.host, "/team/foerderung", notice(), { cookie: theirs });
  const path = own.headers.get("location")!.split("?")[0]!;
  const [line] = await listBudgetLines(await county.scope(), id);
  const stolen = { ...plan, "lines.0.id": line!.id, seen: "1" };
  expect((await submit(neighbour.host, `${path}/finanzplan`, stolen, { cookie: theirs })).status).toBe(404);
  const copied = await submit(neighbour.host, `${path}/finanzplan/kopie`, { from: id }, { cookie: theirs });
  expect(copied.status).toBe(404);
});
