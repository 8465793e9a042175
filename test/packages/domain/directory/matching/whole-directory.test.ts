import { expect, test } from "vitest";
import { EmployerTwins, type TwinPair } from "#db/repositories";
import { findTwins } from "#domain/directory/matching/find-twins";
import { refreshTwins } from "#domain/directory/matching/refresh-twins";
import { listTwins } from "#domain/directory/merges/list-twins";
import { nameKey } from "#domain/directory/name-key";
import { asReader } from "#domain/team/actors";
import type { Sample } from "../../../../duplicates/employers.ts";
import { measure } from "../../../../duplicates/measure.ts";
import { sampleSet } from "../../../../duplicates/sample-set.ts";
import { mintCounty, platform } from "../../../../support/platform.ts";

const samples = sampleSet(5);
const idOf = ({ id }: Sample) => `emp_sample${String(id).padStart(6, "0")}`;

/** Puts the samples into the directory as rows written before there were keys. */
async function insert(vouchedBy: string) {
  const { env } = await platform();
  const rows = samples.map((one) => [
    idOf(one),
    one.name,
    nameKey(one.name),
    one.kind,
    one.municipalityAgs,
    one.street,
    one.postcode,
    one.phone,
    one.mail,
    one.website,
    one.registerNumber,
    one.vatId,
  ]);
  const nth = (at: number) => `json_extract(value, '$[${at}]')`;
  const statement = env.DB.prepare(
    `INSERT INTO employers (id, slug, vouched_by, name, name_key, kind, sector, size, county_ags, municipality_ags, street,
      postcode, phone, mail, website, register_number, vat_id, created_at, updated_at)
    SELECT ${nth(0)}, ${nth(0)}, ?, ${nth(1)}, ${nth(2)}, ${nth(3)}, 'metal', '10-49', substr(${nth(4)}, 1, 5), ${nth(4)}, ${nth(5)},
      ${nth(6)}, ${nth(7)}, ${nth(8)}, ${nth(9)}, ${nth(10)}, ${nth(11)}, 0, 0 FROM json_each(?)`,
  );
  for (let at = 0; at < rows.length; at += 500)
    await statement.bind(vouchedBy, JSON.stringify(rows.slice(at, at + 500))).run();
}

test("a directory of 2,000 that knew no keys gets the very hints that were measured, page by page", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const reader = asReader(await county.member("reader"));
  await insert(scope.tenant.id);
  for (let round = 0; round < 2; round++) await refreshTwins(scope);

  const expected = measure(samples);
  const kept: TwinPair[] = [];
  for (let after: TwinPair | undefined, pages = 0; pages < 100; pages++) {
    const page = await EmployerTwins.in(scope.directory).page({ ownOnly: true, after, limit: 20 });
    kept.push(...page);
    after = page.at(-1);
    if (page.length < 20) break;
  }
  const names = (one: string, other: string) => [one, other].sort().join(" ");
  expect(new Set(kept.map(({ oneId, otherId }) => names(oneId, otherId)))).toEqual(
    new Set(expected.hints.map(({ one, other }) => names(idOf(one), idOf(other)))),
  );
  expect(kept.map(({ score }) => score)).toEqual(kept.map(({ score }) => score).sort((a, b) => b - a));
  const listed = await listTwins(scope, reader);
  expect(listed.total).toBe(kept.length);
  expect(listed.pairs.every(({ reasons }) => reasons.length > 0)).toBe(true);

  const asked = samples.slice(0, 600);
  const found = await findTwins(
    scope,
    asked.map((one) => ({ ...one, id: idOf(one) })),
  );
  expect(found).toHaveLength(600);
}, 240_000);
