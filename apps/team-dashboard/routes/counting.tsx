import { Hono, type Context } from "hono";
import { handOut } from "#domain/batches/hand-out";
import { listOpenCampaigns } from "#domain/campaigns/list-campaigns";
import { countInput, type CountInput } from "#domain/counting/count-input";
import { countNow } from "#domain/counting/count-now";
import { whatIsCurrent } from "#domain/counting/what-is-current";
import { listPlaces } from "#domain/directory/list-places";
import { countHeads } from "#domain/events/count-heads";
import { takeHeadsBack } from "#domain/events/take-heads-back";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { takeBackTouchpoint } from "#domain/figures/take-back-touchpoint";
import { MOST_COUNTED, touchpointInput } from "#domain/figures/touchpoint-input";
import { asEditor, asGuide, mayActAs, type Member } from "#domain/team/actors";
import { isId, refuse, type Problem } from "#kernel";
import { checkForm, formToken, formUse, html, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { CountingPage } from "../pages/counting/counting.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/zaehlen";

/** Counting on a phone, and entering later what happened elsewhere. */
export const counting = new Hono<Team>();

counting.get(PATH, (c) => show(c));

counting.post(PATH, async (c) => {
  asCounting(c.get("member"));
  const form = await checkForm(c.req.raw, countInput);
  if (!form.ok) return show(c, { quick: form }, 422);
  const use = await formUse(c.env.scope.signer, form.typed, c.env.scope.clock.now(), 0);
  const answer =
    "problem" in use
      ? { problems: [{ field: "amount", rule: use.problem } as const] }
      : await count(c, form.value, `${use.key}:${form.value.on}:${form.value.indicator}`);
  if ("problems" in answer) return show(c, { quick: { typed: form.typed, problems: answer.problems } }, 422);
  return c.redirect(withFlash(PATH, "gezaehlt"), 303);
});

counting.post(`${PATH}/:counted/ruecknahme`, async (c) => {
  const { scope } = c.env;
  const id = c.req.param("counted");
  if (isId("evt", id)) await takeHeadsBack(scope, asCounting(c.get("member")), id);
  else await handOut(scope, asEditor(c.get("member")), id, null);
  return c.redirect(withFlash(PATH, "zurueckgenommen"), 303);
});

counting.post(`${PATH}/nachtraege`, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, touchpointInput);
  if (!form.ok) return show(c, { record: form }, 422);
  const use = await formUse(scope.signer, form.typed, scope.clock.now(), 0);
  const answer =
    "problem" in use
      ? { problems: [{ field: "indicator", rule: use.problem } as const] }
      : await recordTouchpoint(scope, editor, form.value, use.key);
  if ("problems" in answer) return show(c, { record: { typed: form.typed, problems: answer.problems } }, 422);
  return c.redirect(withFlash(PATH, answer.counted ? "nachgetragen" : "unveraendert"), 303);
});

counting.post(`${PATH}/nachtraege/:id/ruecknahme`, async (c) => {
  await takeBackTouchpoint(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  return c.redirect(withFlash(PATH, "zurueckgenommen"), 303);
});

/** Whoever speaks with people or writes for them may count heads; everything else is the editors'. */
const asCounting = (member: Member) => (mayActAs("guide", member.role) ? asGuide(member) : asEditor(member));

async function count(
  c: Context<Team>,
  { on, indicator, amount }: CountInput,
  key: string,
): Promise<{ counted: true } | { problems: Problem[] }> {
  const { scope } = c.env;
  const member = c.get("member");
  if (isId("evt", on)) {
    if (amount > MOST_COUNTED) return { problems: [{ field: "amount", rule: "too-big", limit: MOST_COUNTED }] };
    await countHeads(scope, asCounting(member), on, { heads: amount });
    return { counted: true };
  }
  if (isId("bat", on)) return handOut(scope, asEditor(member), on, amount);
  if (indicator === "") refuse("not-found");
  return countNow(scope, asEditor(member), { campaignId: on, indicator, amount }, key);
}

interface CameBack {
  quick?: { typed: Typed; problems: Problem[] };
  record?: { typed: Typed; problems: Problem[] };
}

async function show(c: Context<Team>, came: CameBack = {}, status: 200 | 422 = 200) {
  const { scope } = c.env;
  asCounting(c.get("member"));
  const [current, places, openCampaigns, token] = await Promise.all([
    whatIsCurrent(scope),
    listPlaces(scope),
    listOpenCampaigns(scope),
    formToken(scope.signer, scope.clock.now()),
  ]);
  const named = places.map(({ ags, name, countyAgs }) => ({ ags, name, own: countyAgs === scope.tenant.countyAgs }));
  return html(
    c,
    <CountingPage {...pageOf(c)} {...{ current, openCampaigns, token }} places={named} {...came} />,
    status,
  );
}
