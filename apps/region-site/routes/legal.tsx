import { Hono } from "hono";
import { html } from "#web";
import type { Region } from "../app.tsx";
import { AccessibilityPage } from "../pages/accessibility.tsx";
import { ImprintPage } from "../pages/imprint.tsx";
import { PrivacyPage } from "../pages/privacy.tsx";

/** Impressum, Datenschutz and Barrierefreiheit, from what the agency filled in. */
export const legal = new Hono<Region>();

legal.get("/impressum", (c) => html(c, <ImprintPage {...c.env} />));
legal.get("/datenschutz", (c) => html(c, <PrivacyPage {...c.env} />));
legal.get("/barrierefreiheit", (c) => html(c, <AccessibilityPage {...c.env} />));
