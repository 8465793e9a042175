import { Hono, type Context } from "hono";
import { correctionInput, decideCorrection } from "#domain/experience/decide-correction";
import { readCorrection } from "#domain/experience/read-correction";
import { listIndicators } from "#domain/indicators/list-indicators";
import { asEditor, asReader } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { checkForm, html } from "#web";
import type { Team } from "../app.tsx";
import { CorrectionPage } from "../pages/experience/correction.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/erfahrungen/:id{shr_[0-9a-z]+}/korrektur";

/** Corrections of what the county took over, offered to it. */
export const experienceCorrections = new Hono<Team>();

experienceCorrections.get(PATH, (c) => show(c));

experienceCorrections.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, correctionInput);
  if (!form.ok) return show(c, form.problems);
  const { id, status } = await decideCorrection(c.env.scope, editor, c.req.param("id"), form.value);
  const taken = form.value.parts.length > 0;
  const said = taken ? "korrektur-uebernommen" : status === "planned" ? "korrektur-abgelehnt" : "korrektur-gelesen";
  return c.redirect(withFlash(`/team/aktionen/${id}`, said), 303);
});

async function show(c: Context<Team>, problems?: Problem[]) {
  asReader(c.get("member"));
  const [correction, indicators] = await Promise.all([
    readCorrection(c.env.scope, c.req.param("id")!),
    listIndicators(c.env.scope),
  ]);
  return html(
    c,
    <CorrectionPage {...pageOf(c)} correction={correction} indicators={indicators} problems={problems} />,
    problems ? 422 : 200,
  );
}
