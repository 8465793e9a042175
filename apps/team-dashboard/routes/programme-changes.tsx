import { Hono } from "hono";
import { noteChanges } from "#domain/programme/note-changes";
import { readProgrammeChanges } from "#domain/programme/read-programme-changes";
import { settleGoal } from "#domain/programme/settle-goal";
import { asEditor, asLead, asReader } from "#domain/team/actors";
import { html, many, one, typedIn } from "#web";
import type { Team } from "../app.tsx";
import { ProgrammeChangesPage } from "../pages/changes/programme-changes.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";
import { comparedIn } from "./compared.ts";

const PATH = "/team/programm/aenderungen";

/** The part of the change inbox that comes from the region's programme. */
export const programmeChanges = new Hono<Team>();

programmeChanges.get(PATH, async (c) => {
  asReader(c.get("member"));
  return html(c, <ProgrammeChangesPage {...pageOf(c)} {...await readProgrammeChanges(c.env.scope)} />);
});

programmeChanges.post(`${PATH}/kenntnis`, async (c) => {
  const editor = asEditor(c.get("member"));
  await noteChanges(c.env.scope, editor, comparedIn(many(await typedIn(c.req.raw), "changes")));
  return c.redirect(withFlash(PATH, "aenderung-gelesen"), 303);
});

for (const [step, decision, flash] of [
  ["uebernahme", "take", "ziel-der-region"],
  ["beibehaltung", "keep", "ziel-behalten"],
] as const)
  programmeChanges.post(`${PATH}/${step}`, async (c) => {
    const lead = asLead(c.get("member"));
    const [change] = comparedIn([one(await typedIn(c.req.raw), "change")]);
    const { settled } = await settleGoal(c.env.scope, lead, change!, decision);
    return c.redirect(withFlash(PATH, settled ? flash : "ziel-neu"), 303);
  });
