import { openSession, team } from "#auth";
import { Connection, resolveTenant } from "#db";
import { readInsights } from "#domain/insights/read-insights";
import { releaseMonth } from "#domain/figures/release-month";
import { monthsFrom } from "#domain/figures/period";
import { asLead, asReader } from "#domain/team/actors";
import { inviteMember } from "#domain/team/invite-member";
import { createCounty } from "#domain/tenants/create-county";
import { monthOf, systemClock, type Month } from "#kernel";
import { foundRegion } from "../../apps/gateway/found-region.ts";
import { scopeFor } from "../../apps/gateway/grants.ts";
import { launch, type Platform } from "../../scripts/platform.ts";
import { countingReads } from "./counting-reads.ts";

const BASE = "heimvorteil.localhost";
const COUNTIES = ["05958", "05962", "05966", "05970", "05974"];
const ROUNDS = 15;
const REPORT = "/einblicke/bericht?zeitraum=jahr";

interface YearReport {
  rows: number;
  /** Milliseconds, the median of several. */
  page: number;
  plain: number;
  pageRead: number;
  plainRead: number;
}

/** The regional year report through the agency's page, beside the same question as plain SQL over the raw rows of the same database. */
export async function yearReport(rowsEach: number, port: number): Promise<YearReport> {
  const vars = { BASE_DOMAIN: BASE, PUBLIC_SCHEME: "http" };
  const platform = await launch({ environment: "production", port, vars }, "dist/bench");
  try {
    await foundRegion(platform.env);
    const now = systemClock.now();
    const months = Array.from({ length: 12 }, (_, at) => monthsFrom(monthOf(now), at - 12));
    const agency = await scopeAt(platform, `agentur.${BASE}`);
    const lead = asLead({ id: "mem_bench", name: "Messung", mail: "messung@example.org", role: "lead" });
    for (const countyAgs of COUNTIES) {
      const words = { name: `Kreis ${countyAgs}`, shortName: "Mess", slug: `mess-${countyAgs}`, countyAgs };
      const opened = await createCounty(agency, lead, { ...words, template: "careers" }, BASE);
      if (!("host" in opened)) throw new Error("a county to measure was not created");
      const scope = await scopeAt(platform, opened.host);
      const invited = await inviteMember(scope, "system", {
        name: "Messung",
        mail: "messung@example.org",
        role: "lead",
      });
      if (!("id" in invited)) throw new Error("the team to measure with was not created");
      await plant(platform, scope.tenant.id, countyAgs, rowsEach, months);
      for (const month of months) await releaseMonth(scope, asLead({ ...lead, id: invited.id }), month);
    }
    const reader = await inviteMember(agency, "system", {
      name: "Leserin",
      mail: "leserin@example.org",
      role: "reader",
    });
    if (!("id" in reader)) throw new Error("nobody reads the report");
    const cookie = (await openSession(team, agency, reader.id)).split(";")[0]!;
    const get = async () => {
      const answer = await platform.fetch(`http://agentur.${BASE}${REPORT}`, { headers: { cookie } });
      const page = await answer.text();
      if (answer.status !== 200 || !page.includes("Kreis 05958"))
        throw new Error(`the report answered ${answer.status}`);
    };
    const counted = countingReads(platform.env.DB);
    await readInsights(
      await scopeAt(platform, `agentur.${BASE}`, counted.database),
      asReader({ ...lead, id: reader.id }),
      {
        period: "jahr",
        indicator: "",
      },
    );
    const plain = () => platform.env.DB.batch(plainQuestion(platform, months));
    const [answer] = [await plain()];
    return {
      rows: rowsEach * COUNTIES.length,
      page: await median(get, ROUNDS),
      plain: await median(plain, 3),
      pageRead: counted.rows(),
      plainRead: answer.reduce((sum, { meta }) => sum + meta.rows_read, 0),
    };
  } finally {
    await platform.stop();
  }
}

/** Prints the case with some rows and with ten times as many. */
export async function printYearReport(port: number): Promise<void> {
  console.log(
    "\nW6  regional year report of five counties        page ms   rows read   plain SQL ms     rows read   times as fast",
  );
  for (const rowsEach of [20_000, 200_000]) {
    const { rows, page, plain, pageRead, plainRead } = await yearReport(rowsEach, port);
    const cell = (value: number, width: number, digits = 0) => value.toFixed(digits).padStart(width);
    console.log(
      `    5 x ${cell(rows / 5, 7)} touchpoints                      ${cell(page, 8, 1)}  ${cell(pageRead, 10)}     ${cell(plain, 10, 1)}   ${cell(plainRead, 11)}   ${cell(plain / page, 12, 1)}`,
    );
  }
}

/** Rows as five counties leave them in a year: eight indicators, the county's municipalities, every day. The triggers sum them up. */
async function plant({ env }: Platform, tenant: string, countyAgs: string, rows: number, months: Month[]) {
  const CHUNK = 20_000;
  for (let from = 0; from < rows; from += CHUNK)
    await env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT CAST(?1 AS INTEGER) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?2),
        towns AS (SELECT ags, row_number() OVER (ORDER BY ags) - 1 AS place FROM municipalities WHERE county_ags = ?3)
      INSERT INTO touchpoints (tenant_id, id, indicator, day, amount, municipality_ags, note, operation_key, created_at)
      SELECT ?4, 'tch_bench' || i, json_extract('["boxes","cards","heads","reach","scans","rsvps","followers","enquiries"]', '$[' || (i % 8) || ']'),
        json_extract(?5, '$[' || (i % 12) || ']') || '-0' || (1 + i % 9), 1 + i % 3,
        (SELECT ags FROM towns WHERE place = (i / 7) % (SELECT count(*) FROM towns)), '', 'bench:' || i, i
      FROM n`,
    )
      .bind(from, Math.min(rows, from + CHUNK), countyAgs, tenant, JSON.stringify(months))
      .run();
}

/** What the report asks, of the raw rows: by county and month, by municipality, and in all. */
function plainQuestion({ env }: Platform, months: Month[]): D1PreparedStatement[] {
  const within = [`${months[0]}-01`, `${months.at(-1)}-31`];
  return [
    "SELECT tenant_id, substr(day, 1, 7), indicator, sum(amount) FROM touchpoints WHERE day BETWEEN ? AND ? GROUP BY 1, 2, 3",
    "SELECT municipality_ags, indicator, sum(amount) FROM touchpoints WHERE day BETWEEN ? AND ? GROUP BY 1, 2",
    "SELECT substr(day, 1, 7), indicator, sum(amount), count(DISTINCT tenant_id) FROM touchpoints WHERE day BETWEEN ? AND ? GROUP BY 1, 2",
  ].map((sql) => env.DB.prepare(sql).bind(...within));
}

async function scopeAt({ env }: Platform, host: string, database: D1Database = env.DB) {
  const connection = new Connection(database);
  const tenant = await resolveTenant(connection, { host });
  if (!tenant) throw new Error(`nobody at ${host}`);
  return scopeFor(env, connection, tenant, () => undefined);
}

async function median(act: () => Promise<unknown>, rounds: number): Promise<number> {
  const times: number[] = [];
  await act();
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    await act();
    times.push(performance.now() - before);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
}
