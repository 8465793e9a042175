import { Connection, foundAgency } from "#db";
import { emptyLegal } from "#domain/tenants/templates";
import { newId, systemClock } from "#kernel";
import type { Env } from "../apps/gateway/env.ts";

/** Opens the region's agency at `agentur.<base>`, once. Everything else is created by it. */
export async function foundRegion(env: Env) {
  const now = systemClock.now();
  const name = "Agentur Südwestfalen";
  await foundAgency(
    new Connection(env.DB),
    {
      id: newId("tnt"),
      kind: "agency",
      slug: "agentur",
      name,
      shortName: "Agentur",
      countyAgs: null,
      status: "active",
      programmes: [],
      features: [],
      look: { accent: "#33518a", ground: "#1d2a3d", spark: "#f2b84b", motif: "hills" },
      site: {
        claim: { de: "Fünf Kreise, eine Erfahrung." },
        lead: { de: "" },
        about: { de: "" },
        guide: { name: "", role: { de: "" }, mail: "", phone: "", hours: { de: "" } },
        social: [],
      },
      legal: emptyLegal(name),
      createdAt: now,
      updatedAt: now,
    },
    `agentur.${env.BASE_DOMAIN}`,
  );
}
