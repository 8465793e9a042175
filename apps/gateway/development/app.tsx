import { Hono } from "hono";
import { securityHeaders } from "#web";
import { Refusal } from "#kernel";
import type { Env } from "../env.ts";
import { doors } from "./doors.tsx";
import { gallery } from "./gallery.tsx";
import { indexDoor } from "./index-door.ts";
import { inbox } from "./inbox.tsx";
import { rollupsDoor } from "./rollups-door.ts";
import { seedDoor } from "./seed-door.ts";

/** What only the local platform has, under `/entwicklung` of the bare domain: doors, mail, components, and the demo's seed. */
export const development = new Hono<{ Bindings: Env }>();

development.use(securityHeaders);
development.route("/entwicklung", doors);
development.route("/entwicklung/post", inbox);
development.route("/entwicklung", gallery);
development.post("/entwicklung/saat", (c) =>
  seedDoor(c.env, c.executionCtx as ExecutionContext, Number(c.req.query("follower") ?? 1)),
);

development.post("/entwicklung/suchindex", (c) => indexDoor(c.env));
development.post("/entwicklung/summen", (c) => rollupsDoor(c.env));

development.onError((error, c) => {
  if (error instanceof Refusal) return c.text("Das gibt es hier nicht.", 404);
  console.error(error);
  return c.text(`${error.stack}`, 500);
});
