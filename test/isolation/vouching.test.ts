import { expect, test } from "vitest";
import { asLead } from "#domain/team/actors";
import { Refusal } from "#kernel";
import { mintCounty, platform } from "../support/platform.ts";
import { Dice } from "./dice.ts";
import { operations, type Seat, type World } from "./directory-operations.ts";

const STEPS = 200;
const seeds = [20_261_123, Number(process.env.SEED) || Math.floor(Math.random() * 2 ** 32)];

type Row = Record<string, unknown>;
interface Snapshot {
  employers: Row[];
  openings: Row[];
  overlays: Row[];
  adaptations: Row[];
  proposals: Row[];
  handovers: Row[];
  merges: Row[];
}

const tables: Record<keyof Snapshot, string> = {
  employers: "employers",
  openings: "openings",
  overlays: "employer_overlays",
  adaptations: "adapted_fields",
  proposals: "employer_proposals",
  handovers: "employer_handovers",
  merges: "employer_merges",
};

async function snapshot(): Promise<Snapshot> {
  const { env } = await platform();
  const names = Object.keys(tables) as (keyof Snapshot)[];
  const answers = await env.DB.batch<Row>(names.map((name) => env.DB.prepare(`SELECT * FROM ${tables[name]}`)));
  return Object.fromEntries(names.map((name, i) => [name, answers[i]!.results])) as unknown as Snapshot;
}

/** What the acting counties did to rows of others; nothing, if all is well. */
function trespasses(before: Snapshot, after: Snapshot, acting: readonly string[]): string[] {
  const found: string[] = [];
  const compare = (
    name: keyof Snapshot,
    isOurs: (row: Row) => boolean,
    allowed: (was: Row, now: Row | undefined) => boolean,
  ) => {
    const now = new Map(after[name].map((row) => [row.id, row]));
    for (const row of before[name]) {
      const then = now.get(row.id);
      if (isOurs(row) || JSON.stringify(row) === JSON.stringify(then) || allowed(row, then)) continue;
      found.push(`${name}: ${JSON.stringify(row)} became ${JSON.stringify(then)}`);
    }
    const known = new Set(before[name].map(({ id }) => id));
    for (const row of after[name])
      if (!known.has(row.id) && !isOurs(row)) found.push(`${name}: added ${JSON.stringify(row)}`);
  };
  const by = (column: string) => (row: Row) => acting.includes(row[column] as string);
  const offered = (employer: unknown, from: unknown, to: unknown) =>
    acting.includes(to as string) &&
    before.handovers.some(
      (offer) =>
        offer.status === "open" &&
        offer.employer_id === employer &&
        offer.from_county === from &&
        offer.to_county === to,
    );
  const same = (was: Row, now: Row, but: string[]) =>
    Object.keys(was).every((column) => but.includes(column) || was[column] === now[column]);
  const voucher = new Map(before.employers.map((row) => [row.id, row.vouched_by]));

  const ownEmployer = (id: unknown) => acting.includes(voucher.get(id) as string);
  /** Who vouches for two records may make them one or two; what belongs to one of them then comes along, as it is. */
  const comesAlong = (was: Row, now: Row | undefined): boolean =>
    now !== undefined &&
    was.employer_id !== now.employer_id &&
    ownEmployer(was.employer_id) &&
    ownEmployer(now.employer_id) &&
    same(was, now, ["employer_id", "version", "master_version"]);

  compare("employers", by("vouched_by"), (was, now) =>
    Boolean(
      now && offered(was.id, was.vouched_by, now.vouched_by) && same(was, now, ["vouched_by", "version", "updated_at"]),
    ),
  );
  compare("openings", by("managed_by"), (was, now) =>
    Boolean(
      comesAlong(was, now) ||
      (now &&
        was.status !== "draft" &&
        offered(was.employer_id, was.managed_by, now.managed_by) &&
        same(was, now, ["managed_by", "version", "source_ref"])),
    ),
  );
  compare("overlays", by("tenant_id"), comesAlong);
  compare("adaptations", by("tenant_id"), comesAlong);
  compare("proposals", (row) => by("proposed_by")(row) || ownEmployer(row.employer_id), comesAlong);
  compare(
    "handovers",
    (row) => ["from_county", "to_county", "offered_by"].some((column) => by(column)(row)),
    () => false,
  );
  return found;
}

const idsOf = (rows: Row[]) => rows.map(({ id }) => String(id));

test.each(seeds)(
  "no operation of one county changes a row another vouches for (SEED=%d)",
  async (seed) => {
    console.log(`vouching: SEED=${seed}`);
    const dice = new Dice(seed);
    const seats = await Promise.all([1, 2, 3].map(seated));
    const ours = new Set(seats.map(({ scope }) => scope.tenant.id as string));
    const names = Object.keys(operations);
    const done: Record<string, number> = {};

    let before = await snapshot();
    for (let step = 0; step < STEPS; step++) {
      const world = worldOf(before, ours, seats, dice);
      const together = dice.chance(4) ? 2 : 1;
      const first = dice.below(seats.length);
      const acts = Array.from({ length: together }, (_, i) => ({
        seat: seats[(first + i) % seats.length]!,
        name: dice.one(names),
      }));
      const outcomes = await Promise.all(acts.map(({ name, seat }) => outcomeOf(() => operations[name]!(world, seat))));
      const after = await snapshot();
      const story = acts.map(({ name, seat }) => `${name} by ${seat.slug}`).join(" and ");
      const acting = acts.map(({ seat }) => seat.scope.tenant.id);
      expect(trespasses(before, after, acting), `SEED=${seed}, step ${step}: ${story}`).toEqual([]);
      acts.forEach(({ name }, i) => (done[name] = (done[name] ?? 0) + Number(outcomes[i])));
      before = after;
    }
    const idle = names.filter((name) => !done[name]);
    expect(idle.length, `SEED=${seed}: never succeeded: ${idle.join(", ")}`).toBeLessThan(names.length / 3);
  },
  300_000,
);

async function seated(): Promise<Seat> {
  const county = await mintCounty();
  return { slug: county.slug, scope: await county.scope(), lead: asLead(await county.member("lead")) };
}

/** Whether something was done; refusals are the point of it, any other error is none. */
async function outcomeOf(act: () => Promise<unknown> | undefined): Promise<boolean> {
  try {
    const outcome = await act();
    return !(typeof outcome === "object" && outcome !== null && ("problems" in outcome || "over" in outcome));
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function worldOf(rows: Snapshot, ours: Set<string>, seats: Seat[], dice: Dice): World {
  const employers = rows.employers.filter(({ vouched_by: voucher }) => ours.has(voucher as string));
  const ids = new Set(employers.map(({ id }) => id));
  const about = (row: Row) => ids.has(row.employer_id);
  return {
    seats,
    dice,
    employers: idsOf(employers),
    versions: new Map(employers.map(({ id, version }) => [String(id), Number(version)])),
    merges: rows.merges
      .filter((merge) => ids.has(merge.survivor_id))
      .map((merge) => ({
        id: String(merge.id),
        survivor: String(merge.survivor_id),
        merged: String(merge.merged_id),
      })),
    openings: idsOf(rows.openings.filter(about)),
    bundles: rows.proposals.filter(about).map(({ bundle }) => String(bundle)),
    handovers: idsOf(rows.handovers.filter(about)),
    adaptations: idsOf(rows.adaptations.filter(about)),
  };
}
