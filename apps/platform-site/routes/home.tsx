import { Hono } from "hono";
import { listDoors } from "#domain/tenants/list-doors";
import { languages } from "#kernel";
import { html } from "#web";
import type { Platform } from "../app.tsx";
import { hrefIn } from "../pages/frame.tsx";
import { HomePage } from "../pages/home.tsx";

export const home = new Hono<Platform>();

for (const language of languages) {
  home.get(hrefIn(language)("/"), async (c) => {
    const { connection, originOf } = c.env;
    c.header("cache-control", "public, max-age=60");
    return html(c, <HomePage language={language} doors={await listDoors(connection)} originOf={originOf} />);
  });
}
