import { expect, test } from "vitest";
import { changeLegal } from "#domain/tenants/change-legal";
import { changeLook } from "#domain/tenants/change-look";
import { missingLegalFields } from "#domain/tenants/missing-legal-fields";
import { pauseTenant, resumeTenant } from "#domain/tenants/pause-tenant";
import { switchFeatures } from "#domain/tenants/switch-features";
import { asLead } from "#domain/team/actors";
import type { Hex, Problem } from "#kernel";
import { mintCounty, visit } from "../../../support/platform.ts";

const pale = { accent: "#9fd8c9", ground: "#1f2f38", spark: "#f0b541", motif: "lakes" } as const;

async function seated() {
  const county = await mintCounty();
  return { county, scope: await county.scope(), lead: asLead(await county.member("lead")) };
}

test("a colour nobody can read is refused with one that passes, and that one is live at once", async () => {
  const { county, scope, lead } = await seated();
  const neighbour = await seated();
  const refused = await changeLook(scope, lead, pale);
  expect(refused).toEqual({
    problems: [{ field: "accent", rule: "contrast", limit: expect.stringMatching(/^#[0-9a-f]{6}$/) }],
  });
  expect((await county.scope()).tenant.look).toEqual(scope.tenant.look);

  const accent = (refused as { problems: Problem[] }).problems[0]!.limit as Hex;
  expect(await changeLook(scope, lead, { ...pale, accent })).toEqual({ look: { ...pale, accent } });
  const sheet = /\/gestaltung-\d+\.css/.exec(await (await visit(county.host, "/")).text())![0];
  expect(sheet).toBe(`/gestaltung-${scope.tenant.contentVersion + 1}.css`);
  expect(await (await visit(county.host, sheet)).text()).toContain(`--accent:${accent}`);
  expect((await neighbour.county.scope()).tenant.look).toEqual(neighbour.scope.tenant.look);
});

test("a new county knows which legal fields are missing", async () => {
  const { county, scope, lead } = await seated();
  expect(missingLegalFields(scope.tenant)).toContain("representative");
  expect(missingLegalFields(scope.tenant)).toContain("accessibilityGaps");
  const filled = Object.fromEntries(Object.keys(scope.tenant.legal).map((field) => [field, "angegeben"]));
  await changeLegal(scope, lead, {
    ...(filled as never as Parameters<typeof changeLegal>[2]),
    accessibilityStatus: "full",
    accessibilityGaps: "",
    funding: { running: false, notice: { de: "", en: "" } },
  });
  expect(missingLegalFields((await county.scope()).tenant)).toEqual([]);
});

test("programmes and features are switched, and a project is paused and resumed", async () => {
  const { county, scope, lead } = await seated();
  await switchFeatures(scope, lead, { programmes: ["gp", "careers"], features: ["mailing"] });
  await pauseTenant(scope, lead);
  const paused = await county.scope();
  expect(paused.tenant).toMatchObject({ status: "paused", programmes: ["careers", "gp"], features: ["mailing"] });
  await resumeTenant(paused, lead);
  expect((await county.scope()).tenant.status).toBe("active");
});
