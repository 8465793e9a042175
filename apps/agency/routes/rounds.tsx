import { Hono, type Context } from "hono";
import { chooseCounties } from "#domain/rounds/choose-counties";
import { closeRound } from "#domain/rounds/close-round";
import { listRounds } from "#domain/rounds/list-rounds";
import { openRound } from "#domain/rounds/open-round";
import { prolongRound } from "#domain/rounds/prolong-round";
import { remindInRound } from "#domain/rounds/remind-in-round";
import { deadlineInput, roundInput, roundReminderInput } from "#domain/rounds/round-input";
import { viewRound } from "#domain/rounds/view-round";
import { asEditor, asReader } from "#domain/team/actors";
import { refuse, type Problem } from "#kernel";
import { checkForm, cursorOf, formToken, formUse, html, placeOf, type Typed } from "#web";
import type { Agency } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { NewRoundPage } from "../pages/rounds/new-round.tsx";
import { RoundPageView } from "../pages/rounds/round.tsx";
import { RoundsPage } from "../pages/rounds/rounds.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/runden";
const one = `${PATH}/:id`;

/** Asking the counties for their experience. */
export const rounds = new Hono<Agency>();

type CameBack = { typed?: Typed; problems?: Problem[] };

rounds.get(PATH, async (c) => {
  const list = await listRounds(c.env.scope, asReader(c.get("member")), placeOf(c.req.query("nach")));
  return html(c, <RoundsPage {...pageOf(c)} list={list} next={list.next && `${PATH}?nach=${cursorOf(list.next)}`} />);
});

rounds.get(`${PATH}/neu`, (c) => ask(c));

rounds.post(PATH, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, roundInput);
  if (!form.ok) return ask(c, form, 422);
  const use = await formUse(scope.signer, form.typed, scope.clock.now(), 0);
  if ("problem" in use) return ask(c, { typed: form.typed, problems: [{ field: "title", rule: use.problem }] }, 422);
  const opened = await openRound(scope, editor, form.value, `rnd_${use.key}`);
  if ("problems" in opened) return ask(c, { typed: form.typed, problems: opened.problems }, 422);
  return c.redirect(withFlash(`${PATH}/${opened.id}`, "runde-geoeffnet"), 303);
});

rounds.get(one, (c) => show(c));

rounds.post(`${one}/erinnerungen`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, roundReminderInput);
  if (!form.ok) refuse("not-found");
  const reminded = await remindInRound(c.env.scope, editor, c.req.param("id"), form.value.county);
  return c.redirect(withFlash(pathOf(c), reminded > 0 ? "runde-erinnert" : "runde-schon-erinnert"), 303);
});

for (const step of ["verlaengerung", "oeffnung"] as const)
  rounds.post(`${one}/${step}`, async (c) => {
    const editor = asEditor(c.get("member"));
    const form = await checkForm(c.req.raw, deadlineInput);
    if (!form.ok) return show(c, form, 422);
    const done = await prolongRound(c.env.scope, editor, c.req.param("id"), form.value);
    if (typeof done === "object") return show(c, { typed: form.typed, problems: done.problems }, 422);
    return c.redirect(withFlash(pathOf(c), done === "prolonged" ? "runde-verlaengert" : "runde-wieder-offen"), 303);
  });

rounds.post(`${one}/schluss`, async (c) => {
  await closeRound(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  return c.redirect(withFlash(pathOf(c), "runde-geschlossen"), 303);
});

const pathOf = (c: Context<Agency>) => `${PATH}/${c.req.param("id")}`;

async function ask(c: Context<Agency>, came: CameBack = {}, status: 200 | 422 = 200) {
  const { scope } = c.env;
  const counties = await chooseCounties(scope, asEditor(c.get("member")));
  const everybody = counties.filter(({ isPaused }) => !isPaused).map(({ slug }) => slug);
  const token = await formToken(scope.signer, scope.clock.now());
  return html(
    c,
    <NewRoundPage
      {...pageOf(c)}
      counties={counties}
      token={token}
      typed={came.typed ?? { counties: everybody }}
      problems={came.problems}
    />,
    status,
  );
}

async function show(c: Context<Agency>, came: CameBack = {}, status: 200 | 422 = 200) {
  const round = await viewRound(c.env.scope, asReader(c.get("member")), c.req.param("id")!);
  return html(c, <RoundPageView {...pageOf(c)} round={round} {...came} />, status);
}
