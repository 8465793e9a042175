import { Connection, foundAgency, resolveTenant } from "#db";
import { emptyLegal } from "#domain/tenants/templates";
import { inviteMember } from "#domain/team/invite-member";
import { newId, systemClock } from "#kernel";
import type { Env } from "./env.ts";
import { scopeFor } from "./grants.ts";

/**
 * Opens the region's agency at `agentur.<base>` and invites its first lead, `FOUNDER_NAME` at `FOUNDER_MAIL` where they are
 * set. Once; everything else in the region is created by the agency.
 */
export async function foundRegion(env: Env): Promise<void> {
  const connection = new Connection(env.DB);
  const host = `agentur.${env.BASE_DOMAIN}`;
  if (await resolveTenant(connection, { host })) return;
  const now = systemClock.now();
  const name = "Regionale Agentur";
  await foundAgency(
    connection,
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
        claim: { de: "Viele Kreise, eine Erfahrung." },
        lead: { de: "" },
        about: { de: "" },
        guide: { name: "", role: { de: "" }, mail: "", phone: "", hours: { de: "" } },
        social: [],
      },
      legal: emptyLegal(name),
      createdAt: now,
      updatedAt: now,
    },
    host,
  );
  const agency = await resolveTenant(connection, { host });
  if (!agency || !env.FOUNDER_MAIL) return;
  const scope = scopeFor(env, connection, agency, () => undefined);
  await inviteMember(scope, "system", {
    name: env.FOUNDER_NAME || env.FOUNDER_MAIL,
    mail: env.FOUNDER_MAIL,
    role: "lead",
  });
}
