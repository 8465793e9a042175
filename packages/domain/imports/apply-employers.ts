import {
  DirectoryTransfer,
  Overlays,
  Proposals,
  violatedConstraint,
  type Applied,
  type Import,
  type ImportRow,
  type Write,
} from "#db/repositories";
import { newId, type EmployerId } from "#kernel";
import { recordAt } from "../directory/employer-record.ts";
import { revised, type addedAll } from "../directory/employer-writes.ts";
import { inputWith, newIn } from "../directory/field-values.ts";
import { nothingAdded, overlaid, type OverlayValues } from "../directory/overlay-writes.ts";
import type { Scope } from "../scope.ts";
import { ownSlug, slugOf } from "../slug.ts";
import { cellsOfRow } from "./cells-of-row.ts";
import { employerContext, type EmployerContext } from "./employer-context.ts";
import { judgeEmployer, type EmployerJudgement, type OwnValues } from "./judge-employer.ts";

/** What taking over a row comes to: its writes, or why it cannot be taken over any more. */
export interface Outcome {
  writes: Write[];
  row: Applied;
  /** Who comes into the directory; all of a block come together. */
  arrives?: Parameters<typeof addedAll>[1][number];
}

type New = Extract<EmployerJudgement, { verdict: "new" }>;
type Known = Extract<EmployerJudgement, { values: unknown }>;

/** The writes of a block of rows, held once more against the directory as it is now. */
export async function applyEmployers(scope: Scope, from: Import, rows: ImportRow[]): Promise<Outcome[]> {
  const context = await employerContext(scope, from, rows);
  const judged = rows.map((row) => ({ row, judgement: judgeEmployer(context, cellsOfRow(from, row), meaning(row)) }));
  const slug = await freeSlugs(
    scope,
    judged.flatMap(({ judgement }) => (judgement.verdict === "new" ? [judgement.input.name] : [])),
  );
  const touched = new Set<string>();
  return judged.map(({ row, judgement }) => {
    if (judgement.verdict === "error") return failed(row, judgement.problems);
    if (judgement.verdict === "new")
      return row.targetId && row.choice !== "other"
        ? failed(row, [gone])
        : arrived(scope, from, row, judgement, context, slug);
    const { employer } = judgement;
    const isStale = employer.version !== row.seenVersion || employer.id !== row.targetId || touched.has(employer.id);
    touched.add(employer.id);
    return isStale ? failed(row, [overtaken]) : brought(scope, from, row, judgement, context);
  });
}

const overtaken = { code: "overtaken" };
const gone = { code: "gone" };
export const failed = ({ id, targetId }: ImportRow, problems: Applied["problems"]): Outcome => ({
  writes: [],
  row: { id, state: "failed", targetId, problems },
});

/** Whom a row means by what was decided about it. */
const meaning = ({ verdict, choice, targetId }: ImportRow) =>
  verdict === "new" || (verdict === "twin" && choice === "other") ? "new" : targetId;

function arrived(
  scope: Scope,
  from: Import,
  row: ImportRow,
  { input, own }: New,
  { reader }: EmployerContext,
  slug: (name: string, id: string) => string,
): Outcome {
  const id = newId("emp");
  const record = recordAt(reader.places.get(input.municipalityAgs)!, input);
  return {
    arrives: { id, slug: slug(input.name, id), record },
    writes: overlay(scope, from, { id, version: 1 }, undefined, own),
    row: { id: row.id, state: "done", targetId: id, problems: [] },
  };
}

function brought(scope: Scope, from: Import, row: ImportRow, judgement: Known, context: EmployerContext): Outcome {
  const { employer, values, own, verdict } = judgement;
  const changes = newIn(employer, values);
  const before = context.overlays.get(employer.id);
  const writes =
    changes.length === 0
      ? []
      : verdict === "foreign"
        ? [proposed(scope, employer.id, changes)]
        : revised(scope, employer, recordAt(placeAfter(context, judgement), inputWith(employer, values)), {
            changes,
            occasion: "import",
          });
  const version = verdict !== "foreign" && changes.length > 0 ? employer.version + 1 : employer.version;
  return {
    writes: [...writes, ...overlay(scope, from, { id: employer.id, version }, before, own)],
    row: { id: row.id, state: "done", targetId: employer.id, problems: [] },
  };
}

const placeAfter = ({ reader }: EmployerContext, { employer, values }: Known) =>
  reader.places.get(values.municipalityAgs ?? employer.municipalityAgs)!;

/** What the county would change at an employer another one vouches for, as one bundle; what it proposed before stands. */
function proposed(scope: Scope, employerId: EmployerId, changes: ReturnType<typeof newIn>): Write {
  const ids = changes.map(() => newId("prp"));
  return Proposals.in(scope.directory).addUnlessOpen(
    changes.map((change, at) => ({
      id: ids[at]!,
      bundle: ids[0]!,
      employerId,
      origin: "county" as const,
      note: "",
      proposedAt: scope.clock.now(),
      ...change,
    })),
  );
}

function overlay(
  scope: Scope,
  { createdBy }: Import,
  { id, version }: { id: EmployerId; version: number },
  before: Parameters<typeof overlaid>[2],
  own: OwnValues,
): Write[] {
  if (Object.keys(own).length === 0) return [];
  const emptied = Object.fromEntries(Object.entries(own).map(([field, value]) => [field, value === "" ? null : value]));
  const present = Object.fromEntries(
    Object.keys(nothingAdded).map((field) => [field, before?.[field as keyof OverlayValues]]),
  );
  const values = { ...nothingAdded, ...(before ? present : {}), ...emptied } as OverlayValues;
  const seen = { setBy: createdBy, masterVersion: version, version: before?.version ?? 0 };
  const { set, adapted } = overlaid(scope, id, before, values, seen);
  return [set, ...adapted];
}

/** Addresses for new employers: the plain one where nobody has it, in the directory or in this block. */
async function freeSlugs(scope: Scope, names: string[]) {
  const plain = names.map(slugOf);
  const taken = plain.length > 0 ? await DirectoryTransfer.in(scope.directory).takenSlugs(plain) : new Set<string>();
  return (name: string, id: string): string => {
    const slug = slugOf(name);
    if (taken.has(slug)) return ownSlug(name, id);
    taken.add(slug);
    return slug;
  };
}

/** Whether a batch was refused because somebody else changed what it is about; a fresh look tells which row that is. */
export const employersOvertaken = (error: unknown): boolean =>
  /employers\.|employer_versions|employer_changes|employer_proposals/.test(violatedConstraint(error) ?? "") ||
  Overlays.overtaken(error);
