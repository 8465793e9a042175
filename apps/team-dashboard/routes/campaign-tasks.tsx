import { Hono, type Context } from "hono";
import { removeTask } from "#domain/campaigns/remove-task";
import { tickTask } from "#domain/campaigns/tick-task";
import { asEditor } from "#domain/team/actors";
import type { Team } from "../app.tsx";
import { withFlash } from "../texts/flashes.ts";

const one = "/team/aufgaben/:id";

export const campaignTasks = new Hono<Team>();

campaignTasks.post(`${one}/erledigung`, async (c) =>
  backTo(c, await tickTask(c.env.scope, asEditor(c.get("member")), c.req.param("id"), true)),
);
campaignTasks.post(`${one}/oeffnung`, async (c) =>
  backTo(c, await tickTask(c.env.scope, asEditor(c.get("member")), c.req.param("id"), false)),
);
campaignTasks.post(`${one}/streichung`, async (c) =>
  backTo(c, await removeTask(c.env.scope, asEditor(c.get("member")), c.req.param("id"))),
);

const backTo = (c: Context<Team>, { campaignId }: { campaignId: string }) =>
  c.redirect(`${withFlash(`/team/aktionen/${campaignId}`, "gespeichert")}#aufgabe`, 303);
