import readExcelFile from "read-excel-file/universal";
import { expect, test } from "vitest";
import { workbook } from "#export/xlsx";
import { accountOf } from "#domain/funding-reports/account";
import { gather } from "#domain/funding-reports/gather";
import { reportDocument } from "#domain/funding-reports/report-document";
import { reportSheets } from "#domain/funding-reports/report-sheets";
import { viewPlan } from "#domain/funding-reports/view-plan";
import { cancelReceipt } from "#domain/receipts/cancel-receipt";
import { listReceipts } from "#domain/receipts/list-receipts";
import { asEditor, asLead } from "#domain/team/actors";
import { addDays, type Day } from "#kernel";
import { aGrant, aReceipt } from "../../../support/funding.ts";
import { mintCounty, visit } from "../../../support/platform.ts";
import { cookieOf } from "../../../support/sign-in.ts";

const SEED = Number(process.env.ACCOUNT_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Mulberry32: the same numbers for the same seed. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
}

interface Booked {
  line: number;
  paidOn: Day;
  cents: number;
}
const typed = (cents: number) => (Math.abs(cents) / 100).toFixed(2).replace(".", ",");
const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
const inCents = (text: string) => {
  const [, minus, euro, cents] = /^(-?)([\d.]+),(\d\d)\s€$/.exec(text)!;
  return (minus ? -1 : 1) * (Number(euro!.replaceAll(".", "")) * 100 + Number(cents));
};

test(`every sum on the page, in the document and in the workbook is that of the receipts, to the cent (seed ${SEED})`, async () => {
  console.log(`generated years: seed ${SEED} (ACCOUNT_SEED=${SEED} repeats it)`);
  const between = dice(SEED);
  const county = await mintCounty();
  const scope = await county.scope();
  const [lead, editor] = [asLead(await county.member("lead")), asEditor(await county.member("editor"))];
  for (let round = 0; round < 3; round++) {
    const years = between(1, 3);
    const first = 2026 - years;
    const plan = Array.from({ length: between(1, 6) }, () =>
      Object.fromEntries(Array.from({ length: years }, (_, at) => [first + at, between(0, 900_000)])),
    );
    const grant = await aGrant(scope, lead, {
      startsOn: `${first}-01-01`,
      endsOn: `${first + years - 1}-12-31`,
      share: between(0, 10_000),
      permittedShift: between(0, 40),
      lines: plan,
    });
    const booked: Booked[] = [];
    for (let at = between(8, 22); at > 0; at--) {
      const refund = between(0, 5) === 0;
      const receipt = {
        line: between(0, plan.length - 1),
        paidOn: addDays(`${first}-01-01`, between(0, years * 365 - 1)),
        cents: (refund ? -1 : 1) * between(1, 400_000),
      };
      const id = await aReceipt(scope, editor, grant, {
        line: receipt.line,
        paidOn: receipt.paidOn,
        amount: typed(receipt.cents),
        kind: refund ? "refund" : "expense",
      });
      if (between(0, 6) === 0) await cancelReceipt(scope, editor, grant.id, id, "Auf den falschen Ansatz");
      else booked.push(receipt);
    }
    const total = (keep: (one: Booked) => boolean) => sum(booked.filter(keep).map(({ cents }) => cents));
    const all = total(() => true);

    const list = await listReceipts(scope, editor, grant.id, {});
    expect(sum(list.sums.map(({ cents }) => cents))).toBe(all);
    const view = await viewPlan(scope, editor, grant.id);
    expect(view.totals.paidCents).toBe(all);
    view.lines.forEach((line, at) => {
      expect(line.paidCents).toBe(total((one) => one.line === at));
      for (const year of line.years)
        expect(year.paidCents).toBe(total((one) => one.line === at && one.paidOn.startsWith(String(year.year))));
      expect(line.coveredCents + line.consentCents).toBe(Math.max(0, line.paidCents - line.plannedCents));
    });
    expect(sum(view.lines.map(({ fundedCents }) => fundedCents))).toBe(
      sum(view.lines.map((line) => line.paidCents - line.consentCents)) > 0 ? view.totals.fundedCents : 0,
    );
    expect(view.totals.fundedCents + view.totals.ownCents).toBe(all);

    const [from, to] = [`${first}-01-01`, `${first + years - 1}-12-31`] as [Day, Day];
    const account = accountOf(await gather(scope, grant.id, { from, to }), [], "");
    const named = { kind: "final" as const, fromOn: from, toOn: to, version: 1, reason: "" };
    const stamp = { accent: "#123456", origin: "https://example.org" };

    const document = reportDocument(account, named, stamp);
    const tables = document.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    const bookedOn = (caption: string) =>
      tables.find((table) => table.caption === caption)?.rows.map((row) => inCents(row[4]!)) ?? [];
    for (const [at, { number, name }] of account.lines.entries()) {
      expect(sum(bookedOn(`Belege zu ${number} ${name}`))).toBe(total((one) => one.line === at));
      const foot = tables.find((table) => table.caption === `Belege zu ${number} ${name}`)?.foot?.[0]?.[4];
      if (foot) expect(inCents(foot)).toBe(total((one) => one.line === at));
    }
    const grand = tables.find(({ caption }) => caption === "Summen der Ansätze");
    if (grand) expect(inCents(grand.foot![0]![2]!)).toBe(all);
    const planned = tables.find(({ caption }) => caption === "Plan und Ist nach Ansätzen")!;
    expect(inCents(planned.foot![0]![2]!)).toBe(all);
    expect(sum(planned.rows.map((row) => inCents(row[2]!)))).toBe(all);
    expect(sum(planned.rows.map((row) => inCents(row[4]!)))).toBe(inCents(planned.foot![0]![4]!));

    const sheets = await readExcelFile(new Blob([workbook(reportSheets(account, named, stamp)) as BlobPart]));
    const sheet = (name: string) => sheets.find((one) => one.sheet === name)!.data;
    const cents = (value: unknown) => Math.round(Number(value) * 100);
    const receipts = sheet("Belege");
    expect(sum(receipts.slice(1, -1).map((row) => cents(row[8])))).toBe(all);
    expect(cents(receipts.at(-1)![8])).toBe(all);
    const actual = sheet("Plan und Ist")[0]!.indexOf("Ist");
    expect(cents(sheet("Plan und Ist").at(-1)![actual])).toBe(all);
    expect(cents(sheet("Übersicht").find(([label]) => label === "Tatsächliche Ausgaben")![2])).toBe(all);

    const cookie = await cookieOf(county.host, editor);
    const page = await (await visit(county.host, `${grant.path}/belege`, { cookie })).text();
    const shown = new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" }).format(all / 100);
    expect(page).toContain(shown);
    expect(await (await visit(county.host, `${grant.path}/plan-ist`, { cookie })).text()).toContain(shown);
  }
}, 180_000);
