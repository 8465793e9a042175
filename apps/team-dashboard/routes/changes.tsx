import { Hono, type Context } from "hono";
import { listPlaces } from "#domain/directory/list-places";
import { readChanges } from "#domain/directory/read-changes";
import { settleOvertaken } from "#domain/directory/settle-overtaken";
import { asEditor, asReader } from "#domain/team/actors";
import { html, many, typedIn } from "#web";
import type { Team } from "../app.tsx";
import { ChangesPage } from "../pages/changes/changes.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";
import { comparedIn } from "./compared.ts";

const PATH = "/team/arbeitgeber/aenderungen";

/** The change inbox: what happened to employers around this county and waits for its word. */
export const changes = new Hono<Team>();

changes.get(PATH, async (c) => {
  const { scope } = c.env;
  const [read, places] = await Promise.all([readChanges(scope, asReader(c.get("member"))), listPlaces(scope)]);
  return html(c, <ChangesPage {...pageOf(c)} {...read} places={places} />);
});

changes.post(`${PATH}/uebernahme`, (c) => settle(c, "take"));
changes.post(`${PATH}/beibehaltung`, (c) => settle(c, "keep"));

async function settle(c: Context<Team>, decision: "keep" | "take") {
  const editor = asEditor(c.get("member"));
  const compared = comparedIn(many(await typedIn(c.req.raw), "words"));
  const { settled } = await settleOvertaken(c.env.scope, editor, compared, decision);
  const done = decision === "take" ? "aenderung-uebernommen" : "aenderung-behalten";
  return c.redirect(withFlash(PATH, settled === compared.length ? done : "aenderung-neu"), 303);
}
