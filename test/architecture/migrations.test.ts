import { readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";

/** A directory as it stood when the foundation was in use. */
const before = `
  INSERT INTO tenants (id, kind, slug, name, short_name, county_ags, programmes, features, look, site, legal, created_at, updated_at) VALUES
    ('tnt_hsk', 'county', 'hsk', 'HSK', 'HSK', '05958', '[]', '[]', '{}', '{}', '{}', 1, 1),
    ('tnt_soest', 'county', 'soest', 'Soest', 'Soest', '05974', '[]', '[]', '{}', '{}', '{}', 1, 1);
  INSERT INTO employers (id, slug, vouched_by, name, name_key, kind, sector, size, county_ags, municipality_ags, website, version, created_at, updated_at) VALUES
    ('emp_1', 'saegewerk', 'tnt_hsk', 'Sägewerk', 'sagewerk', 'company', 'wood', '1-9', '05958', '05958012', 'https://saegewerk.example/', 2, 10, 20),
    ('emp_2', 'praxis', 'tnt_soest', 'Praxis', 'praxis', 'practice', 'health', '1-9', '05974', '05974040', '', 1, 10, 10);
  INSERT INTO employer_versions (employer_id, version, set_by, set_at) VALUES ('emp_1', 1, 'tnt_hsk', 10), ('emp_1', 2, 'tnt_hsk', 20), ('emp_2', 1, 'tnt_soest', 10);
  INSERT INTO employer_changes VALUES ('emp_1', 2, 'phone', NULL, '02961 1');
  INSERT INTO employer_proposals (id, employer_id, proposed_by, field, new_value, status, proposed_at, decided_at) VALUES
    ('prp_1', 'emp_1', 'tnt_soest', 'phone', '02961 2', 'open', 30, NULL),
    ('prp_2', 'emp_1', 'tnt_soest', 'street', 'Weg 1', 'declined', 30, 31);
  INSERT INTO openings (id, slug, employer_id, managed_by, programme, kind, title, county_ags, municipality_ags, apply_url, status, published_at, created_at, updated_at) VALUES
    ('opn_1', 'stelle', 'emp_1', 'tnt_hsk', 'careers', 'job', 'Stelle', '05958', '05958012', 'https://saegewerk.example/jobs', 'published', 40, 40, 41);
  INSERT INTO released_months VALUES ('tnt_hsk', '2026-01', 1, '', 60), ('tnt_hsk', '2026-02', 1, '', 61), ('tnt_hsk', '2026-01', 2, 'Zwölf Boxen', 62);
  INSERT INTO released_figures VALUES
    ('tnt_hsk', '2026-01', 1, 'boxes', 'total', '', 40, NULL), ('tnt_hsk', '2026-01', 1, 'heads', 'total', '', NULL, '13–27'),
    ('tnt_hsk', '2026-01', 1, 'heads', 'municipality', '', NULL, '0–7'), ('tnt_hsk', '2026-01', 1, 'heads', 'municipality', '05958012', 15, NULL),
    ('tnt_hsk', '2026-01', 1, 'heads', 'campaign-kind', 'table', 20, NULL),
    ('tnt_hsk', '2026-02', 1, 'boxes', 'total', '', 0, NULL), ('tnt_hsk', '2026-01', 2, 'boxes', 'total', '', 52, NULL);
  INSERT INTO employer_overlays (tenant_id, id, employer_id, teaser, featured, master_version, updated_at) VALUES
    ('tnt_soest', 'ovl_1', 'emp_1', 'Von uns gesagt.', 1, 1, 50);
`;

/** Tables whose rows stand elsewhere now; what became of them is read below. */
const elsewhere = new Set(["released_months", "released_figures"]);

const files = readdirSync("migrations")
  .filter((name) => name.endsWith(".sql"))
  .sort();

function applied(database: DatabaseSync, names: string[]) {
  for (const name of names) {
    database.exec("BEGIN; PRAGMA defer_foreign_keys = ON");
    database.exec(readFileSync(`migrations/${name}`, "utf8"));
    database.exec("COMMIT");
  }
}

test("the migrations have numbers without a gap, so that their order is nobody's guess", () => {
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, at) => at + 1));
});

test("a directory in use goes through the later migrations without losing a row, and gains what follows from its rows", () => {
  const database = new DatabaseSync(":memory:");
  database.exec("PRAGMA foreign_keys = ON");
  applied(database, files.slice(0, 2));
  database.exec(before);
  const all = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  const names = all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .map(({ name }) => String(name))
    .filter((name) => !elsewhere.has(name));
  const counts = () => Object.fromEntries(names.map((name) => [name, all(`SELECT count(*) AS n FROM ${name}`)[0]!.n]));
  const counted = counts();

  applied(database, files.slice(2));
  expect(counts()).toEqual(counted);
  expect(all("PRAGMA foreign_key_check")).toEqual([]);
  expect(all("SELECT id, bundle, origin, status FROM employer_proposals ORDER BY id")).toEqual([
    { id: "prp_1", bundle: "prp_1", origin: "county", status: "open" },
    { id: "prp_2", bundle: "prp_2", origin: "county", status: "declined" },
  ]);
  expect(all("SELECT confirmed_at, merged_into FROM employers ORDER BY id")).toEqual([
    { confirmed_at: 20, merged_into: null },
    { confirmed_at: 10, merged_into: null },
  ]);
  expect(all("SELECT field, master_version FROM adapted_fields ORDER BY field")).toEqual([
    { field: "featured", master_version: 1 },
    { field: "teaser", master_version: 1 },
  ]);
  expect(all("SELECT source, confirmed_at FROM openings")).toEqual([{ source: "team", confirmed_at: 41 }]);
  expect(all("SELECT address FROM web_addresses ORDER BY address")).toEqual([
    { address: "https://saegewerk.example/" },
    { address: "https://saegewerk.example/jobs" },
  ]);
  expect(
    all(
      "SELECT period, number, turn, reason, months, totals, by_municipality, by_kind FROM released_tables ORDER BY turn",
    ),
  ).toEqual([
    {
      ...{ period: "2026-01", number: 1, turn: 1, reason: "", months: '["2026-01"]' },
      totals: '{"boxes":40,"heads":"13–27"}',
      by_municipality: '{"heads":{"":"0–7","05958012":15}}',
      by_kind: '{"heads":{"table":20}}',
    },
    {
      ...{ period: "2026-02", number: 1, turn: 2, reason: "", months: '["2026-02"]' },
      ...{ totals: '{"boxes":0}', by_municipality: "{}", by_kind: "{}" },
    },
    {
      ...{ period: "2026-01", number: 2, turn: 3, reason: "Zwölf Boxen", months: '["2026-01"]' },
      ...{ totals: '{"boxes":52}', by_municipality: "{}", by_kind: "{}" },
    },
  ]);
  expect(
    all(
      "SELECT json_extract(definitions, '$[0].id') AS first, json_extract(definitions, '$[1].aboutPeople') AS people FROM released_tables WHERE turn = 1",
    ),
  ).toEqual([{ first: "boxes", people: 1 }]);
});
