import { Batches, Campaigns, commit, type Batch } from "#db/repositories";
import { dayOf, newId, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { withKnownReferences } from "../campaigns/campaign-row.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { BatchInput } from "./batch-input.ts";
import { handedOut } from "./handed-out.ts";
import { listMakers } from "./list-makers.ts";

type Kept = Batch | { problems: Problem[] };

/** Packs a batch of a campaign; where it is handed out already, it counts in the same moment. */
export async function addBatch(scope: Scope, editor: Editor, campaignId: string, input: BatchInput): Promise<Kept> {
  const campaign = await Campaigns.in(scope.db).get(campaignId);
  const now = scope.clock.now();
  const batch = { id: newId("bat"), campaignId: campaign.id, createdAt: now };
  return keep(scope, editor, batch, input, (row) => Batches.in(scope.db).add({ ...batch, ...row, updatedAt: now }));
}

/** Changes a batch and what is inside. How much was handed out corrects the figures with it. */
export async function changeBatch(scope: Scope, editor: Editor, id: string, input: BatchInput): Promise<Kept> {
  const batch = await Batches.in(scope.db).get(id);
  const updatedAt = scope.clock.now();
  return keep(scope, editor, batch, input, (row) => Batches.in(scope.db).change(batch.id, { ...row, updatedAt }));
}

type Row = ReturnType<typeof rowOf>;

async function keep(
  scope: Scope,
  editor: Editor,
  { id, campaignId }: Pick<Batch, "id" | "campaignId">,
  input: BatchInput,
  write: (row: Row) => ReturnType<Batches["add"]>,
): Promise<Kept> {
  const row = rowOf(input);
  const problems: Problem[] = [];
  if (row.handedOut && row.day > dayOf(scope.clock.now())) problems.push({ field: "day", rule: "in-the-future" });
  const makers = new Map((await listMakers(scope)).map(({ id: maker, label }) => [label.toLowerCase(), maker]));
  const products = input.products.map(({ name, nameEn, maker }, position) => {
    const employerId = maker ? makers.get(maker.toLowerCase()) : undefined;
    if (maker && !employerId) problems.push({ field: `products.${position}.maker`, rule: "unknown-employer" });
    return { id: newId("bpr"), batchId: id, position, name, nameEn, employerId: employerId ?? null };
  });
  if (problems.length > 0) return { problems };
  const batches = Batches.in(scope.db);
  return withKnownReferences(scope, { municipalityAgs: input.municipalityAgs }, async () => {
    const [[kept]] = await commit(
      scope.db,
      write(row),
      batches.removeProducts(id),
      batches.addProducts(products),
      ...handedOut(scope, { id, campaignId, ...row }),
      audited(scope, editor, "batch.kept", campaignId, { batch: id }),
    );
    return kept!;
  });
}

const rowOf = ({ products: _products, municipalityAgs, ...input }: BatchInput) => ({
  ...input,
  municipalityAgs: municipalityAgs || null,
});
