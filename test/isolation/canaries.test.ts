import { getTableColumns, getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";

import * as tables from "#db/tables";
import { touchpointOf } from "#domain/figures/touched";
import { commit, Touchpoints } from "#db/repositories";
import { dayOf, monthOf, type Day } from "#kernel";
import { agency } from "../../apps/agency/app.tsx";
import { api } from "../../apps/api/app.ts";
import { regionSite } from "../../apps/region-site/app.tsx";
import { agencyHost, mintCounty, platform, visit, type County } from "../support/platform.ts";
import { readPdf } from "../support/pdf.ts";
import { signInToAgency } from "../support/agency.ts";
import { belongingsOf } from "./subjects.ts";

const CANARY = "Kanarienvogel";
/** A number nobody would come upon by chance, and the ways it is written. */
const AMOUNT = 7_654_321;
const traces = [CANARY, CANARY.toLowerCase(), "7654321", "7.654.321", "7 654 321", "7654320", "7.654.320"];

const owned = Object.values(tables as Record<string, unknown>).filter(
  (table): table is SQLiteTable => is(table, SQLiteTable) && tables.ownershipOf(table)?.owner === "tenant",
);

/** Puts the canary into every text of a county's own rows that the schema lets be changed; says into which columns. */
async function plant(county: County): Promise<Set<string>> {
  const { env } = await platform();
  const { tenant } = await county.scope();
  const planted = new Set<string>();
  for (const table of owned) {
    const name = getTableName(table);
    const texts = Object.values(getTableColumns(table)).filter(
      (column) => column.getSQLType() === "text" && !/^(tenant_)?id$|_id$/.test(column.name),
    );
    for (const { name: column } of texts) {
      const { results } = await env.DB.prepare(`SELECT id, ${column} AS old FROM ${name} WHERE tenant_id = ?`)
        .bind(tenant.id)
        .all<{ id: string; old: string | null }>();
      for (const { id, old } of results) {
        const change = env.DB.prepare(`UPDATE ${name} SET ${column} = ? WHERE tenant_id = ? AND id = ?`);
        const done = await change
          .bind(withCanary(old, id), tenant.id, id)
          .run()
          .catch(() => undefined);
        if (done) planted.add(`${name}.${column}`);
      }
    }
  }
  return planted;
}

/** The canary in place of a text; in place of every text within, where it is JSON. */
function withCanary(old: string | null, id: string): string {
  const bird = `${CANARY} ${id.slice(-6)}`;
  const sung = (value: unknown): unknown =>
    typeof value === "string"
      ? bird
      : Array.isArray(value)
        ? value.map(sung)
        : value && typeof value === "object"
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sung(inner)]))
          : value;
  if (!old || !/^[[{]/.test(old)) return bird;
  try {
    return JSON.stringify(sung(JSON.parse(old)));
  } catch {
    return bird;
  }
}

/** Every id and short name by which something of the county could be asked for. */
async function namesOf(county: County): Promise<string[]> {
  const { env } = await platform();
  const { tenant } = await county.scope();
  const answers = await env.DB.batch<{ id: string }>(
    owned.map((table) =>
      env.DB.prepare(`SELECT id FROM ${getTableName(table)} WHERE tenant_id = ? LIMIT 3`).bind(tenant.id),
    ),
  );
  const { results: shared } = await env.DB.prepare("SELECT id FROM shared_experiences WHERE owner_id = ?")
    .bind(tenant.id)
    .all<{ id: string }>();
  return [
    ...answers.flatMap(({ results }) => results.map(({ id }) => id)),
    ...shared.map(({ id }) => id),
    county.slug,
    tenant.id,
    monthOf(Math.floor(Date.now() / 1000)),
    "1",
  ];
}

/** All an answer says, whatever kind of file it is. */
async function textOf(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const type = answer.headers.get("content-type") ?? "";
  if (type.includes("pdf")) return (await readPdf(bytes)).text;
  if (type.includes("spreadsheetml"))
    return Object.values(unzipSync(bytes))
      .map((part) => new TextDecoder().decode(part))
      .join("\n");
  return new TextDecoder().decode(bytes);
}

const readable = (app: { routes: { method: string; path: string }[] }) => [
  ...new Set(app.routes.filter(({ method, path }) => method === "GET" && !path.includes("*")).map(({ path }) => path)),
];

describe("the agency reaches nothing of a county that was not shared or released", () => {
  let county: County;
  let planted: Set<string>;
  let names: string[];
  let cookie: string;

  beforeAll(async () => {
    county = await mintCounty();
    await belongingsOf(county);
    const scope = await county.scope();
    await commit(
      scope.db,
      Touchpoints.in(scope.db).add(
        (["heads", "boxes", "returns", "reach"] as const).map((indicator) =>
          touchpointOf(scope, { indicator, amount: AMOUNT, key: `canary-${indicator}`, day: dayOf(1) as Day }),
        ),
      ),
    );
    planted = await plant(county);
    names = await namesOf(county);
    cookie = (await signInToAgency("lead")).cookie;
  }, 120_000);

  test("there is a canary in everything a county writes for itself", () => {
    for (const column of [
      "campaigns.title",
      "campaigns.result",
      "campaign_tasks.text",
      "experience_cards.content",
      "touchpoints.note",
      "enquiries.message",
      "events.title",
      "posts.body",
      "members.name",
    ])
      expect(planted).toContain(column);
    expect(planted.size).toBeGreaterThan(80);
  });

  const surfaces = [
    { surface: "the agency's workplace", paths: readable(agency), prefix: "", signedIn: true },
    { surface: "the region's site", paths: readable(regionSite), prefix: "", signedIn: false },
    { surface: "the interface", paths: readable(api), prefix: "", signedIn: false },
  ];
  const cases = surfaces.flatMap(({ paths, ...surface }) => paths.map((path) => ({ path, ...surface })));

  test.each(cases)(
    "$surface: $path",
    async ({ path, signedIn }) => {
      const parameters = path.match(/:\w+(\{[^}]*\})?\??/g)?.length ?? 0;
      const addresses =
        parameters === 0 ? [path] : names.map((name) => path.replaceAll(/:\w+(\{[^}]*\})?\??/g, () => name));
      for (const address of addresses) {
        const answer = await visit(agencyHost, address, { cookie: signedIn ? cookie : undefined });
        const text = (await textOf(answer)).replaceAll(address, "");
        const found = traces.filter((trace) => text.includes(trace));
        expect({ address, found }).toEqual({ address, found: [] });
      }
    },
    60_000,
  );
});
