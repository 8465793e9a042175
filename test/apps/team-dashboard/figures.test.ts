import { expect, test } from "vitest";
import Papa from "papaparse";
import { touched } from "#domain/figures/touched";
import { commit } from "#db/repositories";
import { addDays, dayOf, systemClock, type Day } from "#kernel";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const PATH = "/team/kennzahlen";
const COUNTING = "/team/zaehlen";
const today = dayOf(systemClock.now());
const lastMonth = addDays(`${today.slice(0, 7)}-01` as Day, -1).slice(0, 7);

async function tokenOn(county: County, cookie: string) {
  const page = await (await visit(county.host, COUNTING, { cookie })).text();
  return /name="_form" value="([^"]+)"/.exec(page)![1]!;
}

const entry = {
  indicator: "boxes",
  amount: "120",
  day: today,
  municipalityAgs: "05958032",
  campaignId: "",
  note: "Am Berufskolleg",
};

/** The cells of every table of a page or a file, row by row, without thousands separators. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
      .map(([, cell]) => cell!.replaceAll(/<[^>]+>|(?<=\d)\.(?=\d{3})/g, ""))
      .join("|"),
  );

test("what happened elsewhere counts once, however often the form comes", async () => {
  const county = await mintCounty();
  const { cookie } = await signIn(county, "editor");
  const form = { ...entry, _form: await tokenOn(county, cookie) };
  const [first, second] = [
    await submit(county.host, `${COUNTING}/nachtraege`, form, { cookie }),
    await submit(county.host, `${COUNTING}/nachtraege`, form, { cookie }),
  ];
  expect([first.status, second.status]).toEqual([303, 303]);
  const page = await (await visit(county.host, COUNTING, { cookie })).text();
  expect(rowsOf(page).filter((row) => row.startsWith("120 Boxen|"))).toHaveLength(1);
});

test("a count with a mistake comes back as it was typed, with the reason beside its field", async () => {
  const county = await mintCounty();
  const { cookie } = await signIn(county, "editor");
  const _form = await tokenOn(county, cookie);
  for (const [field, value] of [
    ["amount", "viele"],
    ["day", addDays(today, 1)],
    ["municipalityAgs", "99999999"],
    ["campaignId", "cmp_0000000000000000"],
    ["indicator", "leute"],
  ] as const) {
    const answer = await submit(county.host, `${COUNTING}/nachtraege`, { ...entry, [field]: value, _form }, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    if (field !== "campaignId") expect(page).toContain(`id="${field}-error"`);
    expect(page).toContain('value="Am Berufskolleg"');
    if (field !== "amount") expect(page).toContain('value="120"');
  }
});

test("what was typed in can be taken back, what the platform counted cannot", async () => {
  const county = await mintCounty();
  const { cookie } = await signIn(county, "editor");
  const scope = await county.scope();
  const [[own]] = await commit(scope.db, touched(scope, { indicator: "followers", amount: 1, key: "follow:x" }));
  await submit(county.host, `${COUNTING}/nachtraege`, { ...entry, _form: await tokenOn(county, cookie) }, { cookie });
  const page = await (await visit(county.host, COUNTING, { cookie })).text();
  const [, back] = /action="(\/team\/zaehlen\/nachtraege\/tch_[^"]+\/ruecknahme)"/.exec(page)!;
  expect((await submit(county.host, back!, {}, { cookie })).status).toBe(303);
  expect(
    rowsOf(await (await visit(county.host, COUNTING, { cookie })).text()).some((row) => row.startsWith("120 Boxen|")),
  ).toBe(false);
  expect((await submit(county.host, `${COUNTING}/nachtraege/${own!.id}/ruecknahme`, {}, { cookie })).status).toBe(403);
});

test("the file carries exactly the tables of the page", async () => {
  const county = await mintCounty();
  const { cookie } = await signIn(county, "reader");
  const scope = await county.scope();
  await commit(
    scope.db,
    touched(scope, { indicator: "boxes", amount: 1480, key: "b", municipalityAgs: "05958032" }),
    touched(scope, { indicator: "heads", amount: 37, key: "h", day: `${lastMonth}-11` as Day }),
    touched(scope, { indicator: "reach", amount: 2750, key: "r", municipalityAgs: "05974040" }),
  );
  for (const period of ["monat", "jahr", "alles"]) {
    const page = await (await visit(county.host, `${PATH}?zeitraum=${period}`, { cookie })).text();
    const file = await visit(county.host, `${PATH}.csv?zeitraum=${period}`, { cookie });
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="kennzahlen-test-[^"]+\.csv"$/);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ";" });
    const inFile = data.filter((row) => row.length > 1).map((row) => row.join("|"));
    const all = page.slice(page.indexOf("Alle Zahlen"), page.indexOf("Woanders gezählt") + 1 || undefined);
    expect(rowsOf(all)).toEqual(inFile);
    expect(inFile.some((row) => row.includes("1480"))).toBe(true);
  }
});

test("a lead sees exactly what the region will read and releases it; others may not", async () => {
  const county = await mintCounty();
  const [{ cookie }, editor] = [await signIn(county, "lead"), await signIn(county, "editor")];
  const scope = await county.scope();
  await commit(
    scope.db,
    touched(scope, {
      indicator: "heads",
      amount: 33,
      key: "a",
      day: `${lastMonth}-05` as Day,
      municipalityAgs: "05958032",
    }),
    touched(scope, {
      indicator: "heads",
      amount: 2,
      key: "b",
      day: `${lastMonth}-06` as Day,
      municipalityAgs: "05958012",
    }),
  );
  const path = `${PATH}/freigabe/${lastMonth}`;
  expect((await visit(county.host, path, { cookie: editor.cookie })).status).toBe(403);
  expect((await submit(county.host, path, {}, { cookie: editor.cookie })).status).toBe(403);
  const thisMonth = `${PATH}/freigabe/${today.slice(0, 7)}`;
  expect(await (await visit(county.host, thisMonth, { cookie })).text()).toContain("ist noch nicht vorbei");
  const tooEarly = await submit(county.host, thisMonth, {}, { cookie });
  expect(tooEarly.status).toBe(422);
  expect(await tooEarly.text()).toContain("ist noch nicht vorbei");

  const page = await (await visit(county.host, path, { cookie })).text();
  const seen = /name="seen" value="([^"]+)"/.exec(page)![1]!;
  const brilon = rowsOf(page).find((row) => row.startsWith("Brilon|"))!;
  expect(brilon).toBe("Brilon|0–7");
  const shown = rowsOf(page).filter((row) => /^(Meschede|Köpfe)\|/.test(row));
  expect(shown).toEqual(["Köpfe|35|35", "Meschede|28–42"]);

  await commit(scope.db, touched(scope, { indicator: "boxes", amount: 4, key: "c", day: `${lastMonth}-07` as Day }));
  const overtaken = await submit(county.host, path, { seen }, { cookie });
  expect(overtaken.status).toBe(409);
  const fresh = /name="seen" value="([^"]+)"/.exec(await overtaken.text())![1]!;
  expect((await submit(county.host, path, { seen: fresh }, { cookie })).status).toBe(303);
  expect(await (await visit(county.host, `${PATH}/freigabe`, { cookie })).text()).toContain("Alles freigegeben");

  await commit(scope.db, touched(scope, { indicator: "boxes", amount: 1, key: "d", day: `${lastMonth}-08` as Day }));
  const unexplained = await submit(county.host, path, { reason: "" }, { cookie });
  expect(unexplained.status).toBe(422);
  expect(await unexplained.text()).toContain('id="reason-error"');
});
