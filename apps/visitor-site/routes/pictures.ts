import { Hono } from "hono";
import { readPicture } from "#domain/desk/list-pictures";
import { pictureHeaders } from "#web";
import type { Visitor } from "../app.tsx";

/** Pictures of employers. Each is at an address nobody can guess and never changes. */
export const pictures = new Hono<Visitor>();

pictures.get("/bilder/:file{[0-9a-z]{32}-\\d{1,4}\\.webp}", async (c) =>
  c.body(await readPicture(c.env.scope, c.req.param("file")), 200, pictureHeaders("public")),
);
