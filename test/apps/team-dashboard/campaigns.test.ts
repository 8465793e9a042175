import { expect, test } from "vitest";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { asEditor } from "#domain/team/actors";
import { newId } from "#kernel";
import { made } from "../../support/made.ts";
import { mintCounty, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const plan = {
  title: "Stammtisch <im> Mai",
  kind: "table",
  targetGroup: "professionals",
  goal: "Wiedersehen",
  startsOn: "2027-05-01",
};
const input = {
  title: "Kisten packen",
  kind: "box",
  targetGroup: "school-leavers",
  place: "",
  goal: "",
  startsOn: "",
  endsOn: "",
  plannedHours: null,
  plannedCents: 0,
  municipalityAgs: "",
  budgetLineId: "",
  actualHours: null,
  actualCents: null,
  texts: [],
  tasks: [{ text: "Schulen anfragen", dueOn: "2027-03-01" }],
} as const;

async function seated() {
  const county = await mintCounty();
  const { member, cookie } = await signIn(county, "editor");
  const scope = await county.scope();
  const campaign = made(
    await planCampaign(scope, asEditor(member), { ...input, texts: [], targets: [], tasks: [...input.tasks] }),
  );
  return { county, cookie, scope, path: `/team/aktionen/${campaign.id}`, id: campaign.id };
}

const tokenIn = (page: string) => /name="_form" value="([^"]+)"/.exec(page)![1]!;

test("a plan that came back with problems keeps everything typed, rows too", async () => {
  const { county, cookie } = await seated();
  const answer = await submit(
    county.host,
    "/team/aktionen",
    {
      ...plan,
      endsOn: "2027-04-01",
      "tasks.2.text": "Raum buchen",
      "tasks.2.dueOn": "irgendwann",
      plannedCents: "viel",
    },
    { cookie },
  );
  expect(answer.status).toBe(422);
  const page = await answer.text();
  for (const field of ["tasks.2.dueOn", "plannedCents"]) expect(page).toContain(`id="${field}-error"`);
  expect(page).toContain("Stammtisch &lt;im> Mai");
  expect(page).toMatch(/name="tasks\.2\.text"[^>]*value="Raum buchen"/);

  const tooEarly = await submit(county.host, "/team/aktionen", { ...plan, endsOn: "2027-04-01" }, { cookie });
  expect(await tooEarly.text()).toContain('id="endsOn-error"');
});

test("from plan to result in a browser without scripts", async () => {
  const { county, cookie } = await seated();
  const made = await submit(
    county.host,
    "/team/aktionen",
    { ...plan, plannedCents: "1.250,50", "tasks.0.text": "Raum buchen", "tasks.0.dueOn": "2027-04-01" },
    { cookie },
  );
  expect(made.status).toBe(303);
  const path = made.headers.get("location")!.split("?")[0]!;
  expect((await submit(county.host, `${path}/start`, {}, { cookie })).status).toBe(303);
  const page = await (await visit(county.host, path, { cookie })).text();
  expect(page).toContain("1.250,50");
  const task = /\/team\/aufgaben\/(tsk_\w+)\/erledigung/.exec(page)![1];
  expect(
    (await submit(county.host, `/team/aufgaben/${task}/erledigung`, {}, { cookie })).headers.get("location"),
  ).toContain(path);

  const result = { endsOn: "2027-05-01", reached: "64", costCents: "480", hours: "12", again: "yes" };
  expect((await submit(county.host, `${path}/abschluss`, { ...result, again: "" }, { cookie })).status).toBe(422);
  expect((await submit(county.host, `${path}/abschluss`, result, { cookie })).status).toBe(303);
  const drafted = await submit(county.host, `${path}/erfahrung`, {}, { cookie });
  expect(await (await visit(county.host, drafted.headers.get("location")!, { cookie })).text()).toContain(
    'value="480"',
  );
});

test("a count sent twice counts once, and what was typed by mistake is taken back", async () => {
  const { county, cookie, scope, path, id } = await seated();
  const fields = {
    _form: tokenIn(await (await visit(county.host, path, { cookie })).text()),
    indicator: "boxes",
    amount: "480",
    day: "2026-01-05",
    note: "an sechs Schulen",
  };
  for (let round = 0; round < 2; round++)
    expect((await submit(county.host, `${path}/kontaktpunkte`, fields, { cookie })).status).toBe(303);
  const { contacts, touchpoints } = await readCampaign(scope, id);
  expect([contacts, touchpoints.length]).toEqual([480, 1]);
  expect(
    (await submit(county.host, `${path}/kontaktpunkte/${touchpoints[0]!.id}/ruecknahme`, {}, { cookie })).status,
  ).toBe(303);
  expect((await readCampaign(scope, id)).contacts).toBe(0);
});

test("a neighbour's campaign is not there, whatever is asked of it", async () => {
  const [here, there] = await Promise.all([seated(), seated()]);
  const [task] = (await readCampaign(here.scope, here.id)).tasks;
  const result = { endsOn: "2027-05-01", reached: "64", costCents: "480", hours: "12", again: "yes" };
  const { host } = there.county;
  const { cookie } = there;
  const token = tokenIn(await (await visit(host, there.path, { cookie })).text());
  for (const path of [here.path, `/team/aktionen/${newId("cmp")}`]) {
    const answers = await Promise.all([
      visit(host, path, { cookie }),
      visit(host, `${path}/bearbeiten`, { cookie }),
      visit(host, `${path}/abschluss`, { cookie }),
      submit(host, path, plan, { cookie }),
      submit(host, path, { title: "" }, { cookie }),
      submit(host, `${path}/start`, {}, { cookie }),
      submit(host, `${path}/abschluss`, result, { cookie }),
      submit(host, `${path}/erfahrung`, {}, { cookie }),
      submit(host, `${path}/aufgaben`, { text: "Unterschieben" }, { cookie }),
      submit(
        host,
        `${path}/kontaktpunkte`,
        { _form: token, indicator: "boxes", amount: "5", day: "2026-01-05" },
        { cookie },
      ),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  }
  expect((await submit(host, `/team/aufgaben/${task!.id}/erledigung`, {}, { cookie })).status).toBe(404);
});

test("a reader sees campaigns and changes nothing", async () => {
  const { county, path } = await seated();
  const { cookie } = await signIn(county, "reader");
  const page = await (await visit(county.host, path, { cookie })).text();
  expect(page).toContain("Kisten packen");
  expect(page).not.toContain("Abhaken");
  expect((await submit(county.host, `${path}/start`, {}, { cookie })).status).toBe(403);
  expect((await submit(county.host, "/team/aktionen", plan, { cookie })).status).toBe(403);
});
