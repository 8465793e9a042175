import { Hono } from "hono";
import { listDoors } from "#domain/tenants/list-doors";
import { languages } from "#kernel";
import { html } from "#web";
import type { Platform } from "../app.tsx";
import { hrefIn } from "../pages/frame.tsx";
import { ImprintPage, PrivacyPage } from "../pages/legal.tsx";

export const legal = new Hono<Platform>();

for (const language of languages) {
  for (const [path, Page] of [
    ["/impressum", ImprintPage],
    ["/datenschutz", PrivacyPage],
  ] as const) {
    legal.get(hrefIn(language)(path), async (c) => {
      const { connection, originOf } = c.env;
      return html(c, <Page language={language} doors={await listDoors(connection)} originOf={originOf} />);
    });
  }
}
