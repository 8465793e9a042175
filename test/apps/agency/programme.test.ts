import { describe, expect, test } from "vitest";
import { viewIndicator } from "#domain/indicators/view-indicator";
import { retireIndicator } from "#domain/indicators/retire-indicator";
import { listIndicators } from "#domain/indicators/list-indicators";
import { addProgrammeGoal } from "#domain/programme/add-programme-goal";
import { goalInput } from "#domain/programme/goal-input";
import { releaseMonth } from "#domain/figures/release-month";
import { asLead } from "#domain/team/actors";
import { dayOf, monthOf, addDays, newId, randomText, stoppedClock } from "#kernel";
import { signInToAgency } from "../../support/agency.ts";
import { agencyHost, mintCounty, platform, submit, visit } from "../../support/platform.ts";
import { aRegionalIndicator, indicatorForm, theAgency } from "../../support/programme.ts";

const idIn = (answer: Response) => /(ind|gol)_[0-9a-z]+/.exec(answer.headers.get("location")!)![0];

describe("what the region counts", () => {
  test("the lead defines it once, every county counts by it, and a change keeps what it said and why", async () => {
    const { cookie } = await signInToAgency("lead");
    const form = indicatorForm();
    const defined = await submit(agencyHost, "/programm/kennzahlen", form, { cookie });
    expect(defined.status).toBe(303);
    const id = idIn(defined);
    const county = await mintCounty();
    const ours = (await listIndicators(await county.scope())).find((one) => one.id === id)!;
    expect(ours).toMatchObject({ name: form.name, own: false, aboutPeople: false, sums: "sum" });

    const path = `/programm/kennzahlen/${id}`;
    const change = { ...form, counts: "geführte Gespräche, auch am Stand", reason: "Der Stand fehlte.", seen: "1" };
    expect((await submit(agencyHost, path, change, { cookie })).status).toBe(303);
    const page = await (await visit(agencyHost, path, { cookie })).text();
    expect(page).toContain("Fassung 2");
    expect(page).toContain("Der Stand fehlte.");
    expect(page).toContain("So begann es.");
  });

  test("what is wrong stands beside its field, and nothing typed is lost", async () => {
    const { cookie } = await signInToAgency("lead");
    const answer = await submit(agencyHost, "/programm/kennzahlen", { ...indicatorForm("X"), counts: "" }, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const field of ["name", "counts"]) expect(page).toContain(`id="${field}-error"`);
    expect(page).toContain("Anrufe ohne Gespräch");
    const twice = await submit(agencyHost, "/programm/kennzahlen", indicatorForm("boxen"), { cookie });
    expect(await twice.text()).toContain("Das gibt es hier schon.");
  });

  test("of two who change the same revision the second is told, and what both typed is still there", async () => {
    const { cookie } = await signInToAgency("lead");
    const path = `/programm/kennzahlen/${await aRegionalIndicator()}`;
    const change = (counts: string) =>
      submit(agencyHost, path, { ...indicatorForm(), counts, reason: "Genauer.", seen: "1" }, { cookie });
    const answers = await Promise.all([change("die eine Art zu zählen"), change("die andere Art zu zählen")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    const page = await answers.find(({ status }) => status === 422)!.text();
    expect(page).toContain("Inzwischen hat jemand anderes hier etwas geändert");
    expect(page).toContain("Art zu zählen");
  });

  test("what the platform counts by itself is renamed, but neither put aside nor made about something else", async () => {
    const { scope, lead } = await theAgency();
    const { cookie } = await signInToAgency("lead");
    const path = "/programm/kennzahlen/scans";
    const { indicator } = await viewIndicator(scope, lead, "scans");
    const change = {
      ...indicatorForm("Code-Aufrufe und mehr"),
      about: "people",
      reason: "Besser.",
      seen: String(indicator.revision),
    };
    expect((await submit(agencyHost, path, change, { cookie })).status).toBe(303);
    const now = (await viewIndicator(scope, lead, "scans")).indicator;
    expect([now.name, now.aboutPeople]).toEqual(["Code-Aufrufe und mehr", false]);
    const gone = await submit(agencyHost, `${path}/absetzung`, { reason: "Weg damit.", seen: "2" }, { cookie });
    expect(gone.status).toBe(404);
    const { env } = await platform();
    await expect(env.DB.prepare("UPDATE indicators SET retired_at = 1 WHERE id = 'heads'").run()).rejects.toThrow(
      "the platform counts this by itself",
    );
  });

  test("once figures of it are released, it stays about what it is about", async () => {
    const id = await aRegionalIndicator("people");
    const county = await mintCounty();
    const later = (await county.scope()).clock.now() + 40 * 86_400;
    const scope = await county.scope(stoppedClock(later));
    const lead = asLead(await county.member("lead"));
    const before = monthOf(later - 35 * 86_400);
    const released = await releaseMonth(scope, lead, before);
    expect(released).toHaveProperty("release");
    const { cookie } = await signInToAgency("lead");
    const change = { ...indicatorForm(), about: "things", reason: "Lieber genau.", seen: "1" };
    const answer = await submit(agencyHost, `/programm/kennzahlen/${id}`, change, { cookie });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Beides liegt fest, weil schon Zahlen davon freigegeben sind");
    const { scope: agency, lead: agencyLead } = await theAgency();
    expect((await viewIndicator(agency, agencyLead, id)).indicator.aboutPeople).toBe(true);
  });

  test("it is put aside only when no goal is measured by it, and can be brought back", async () => {
    const { scope, lead } = await theAgency();
    const { cookie } = await signInToAgency("lead");
    const id = await aRegionalIndicator();
    const text = `Viele Gespräche ${randomText(5)}`;
    await addProgrammeGoal(scope, lead, goalInput.parse({ programme: "gp", text, indicator: id, targets: {} }));
    const path = `/programm/kennzahlen/${id}`;
    const inUse = await submit(agencyHost, `${path}/absetzung`, { reason: "Zählt niemand.", seen: "1" }, { cookie });
    expect(inUse.status).toBe(422);
    const page = await inUse.text();
    expect(page).toContain('id="reason-error"');
    expect(page).toContain(text);
    expect(page).toContain("Zählt niemand.");

    const free = await aRegionalIndicator();
    expect(await retireIndicator(scope, lead, free, { reason: "Zählt niemand.", seen: 1 })).toEqual({ revised: true });
    const county = await mintCounty();
    const has = async () => (await listIndicators(await county.scope())).some((one) => one.id === free);
    expect(await has()).toBe(false);
    const back = await submit(
      agencyHost,
      `/programm/kennzahlen/${free}/wiederaufnahme`,
      { reason: "Doch.", seen: "2" },
      { cookie },
    );
    expect(back.status).toBe(303);
    expect(await has()).toBe(true);
  });

  test("only the lead changes it, and no county can", async () => {
    const { cookie } = await signInToAgency("reader");
    expect((await visit(agencyHost, "/programm", { cookie })).status).toBe(200);
    expect((await submit(agencyHost, "/programm/kennzahlen", indicatorForm(), { cookie })).status).toBe(403);
    const county = await mintCounty();
    const scope = await county.scope();
    await expect(
      retireIndicator(scope, asLead(await county.member("lead")), await aRegionalIndicator(), {
        reason: "Nein",
        seen: 1,
      }),
    ).rejects.toThrow("not-found");
  });

  test("its place in the list is moved one up or down", async () => {
    const { cookie } = await signInToAgency("lead");
    const [one, other] = [await aRegionalIndicator(), await aRegionalIndicator()];
    const order = async () => {
      const page = await (await visit(agencyHost, "/programm", { cookie })).text();
      return page.indexOf(other) < page.indexOf(one);
    };
    expect(await order()).toBe(false);
    await submit(agencyHost, `/programm/kennzahlen/${other}/platz`, { direction: "up" }, { cookie });
    expect(await order()).toBe(true);
  });
});

describe("what the region wants to reach", () => {
  const goal = (token: string) => ({
    programme: "careers",
    text: `Mehr Menschen kommen zurück ${randomText(5)}`,
    indicator: "returns",
    "targets.2027": "40",
    "targets.2028": "60",
    _form: token,
  });
  const tokenOf = (page: string) => /name="_form" value="([^"]+)"/.exec(page)![1]!;

  test("a form that is sent twice sets one goal", async () => {
    const { cookie } = await signInToAgency("lead");
    const form = goal(tokenOf(await (await visit(agencyHost, "/programm/ziele/neu", { cookie })).text()));
    const [first, second] = [
      await submit(agencyHost, "/programm/ziele", form, { cookie }),
      await submit(agencyHost, "/programm/ziele", form, { cookie }),
    ];
    expect(idIn(first)).toBe(idIn(second));
    const page = await (await visit(agencyHost, "/programm/ziele", { cookie })).text();
    expect(page.split(`>${form.text}</a>`).length - 1).toBe(1);
    expect(page).toContain("2027: 40 · 2028: 60");
  });

  test("negative and absurd numbers and an unknown indicator come back beside their fields", async () => {
    const { cookie } = await signInToAgency("lead");
    const token = tokenOf(await (await visit(agencyHost, "/programm/ziele/neu", { cookie })).text());
    const wrong = { ...goal(token), "targets.2027": "-4", "targets.2028": "99999999999" };
    const answer = await submit(agencyHost, "/programm/ziele", wrong, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("Bitte mindestens 0.");
    expect(page).toContain("Bitte höchstens 10000000.");
    expect(page).toContain('value="-4"');
    const unknown = await submit(
      agencyHost,
      "/programm/ziele",
      { ...goal(token), indicator: newId("ind") },
      { cookie },
    );
    expect(await unknown.text()).toContain('id="indicator-error"');
  });
});

test("today is a day of the goal form's years", async () => {
  const { cookie } = await signInToAgency("lead");
  const { scope } = await theAgency();
  const page = await (await visit(agencyHost, "/programm/ziele/neu", { cookie })).text();
  const year = Number(dayOf(scope.clock.now()).slice(0, 4));
  for (const shown of [year - 1, year, year + 4]) expect(page).toContain(`name="targets.${shown}"`);
  expect(page).not.toContain(`name="targets.${Number(addDays(dayOf(scope.clock.now()), 7 * 365).slice(0, 4))}"`);
});
