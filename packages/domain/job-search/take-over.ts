import {
  ImportedOpenings,
  JobSearchOffers,
  Touchpoints,
  type ImportedOpeningChange,
  type NewImportedOpening,
  type Write,
} from "#db/repositories";
import { newId, type Instant } from "#kernel";
import { touchpointOf } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import { ownSlug } from "../slug.ts";
import type { Judged } from "./judge-entries.ts";
import { openingOf, validUntilOf, writtenHash } from "./opening-of.ts";

export interface Counts {
  added: number;
  changed: number;
  back: number;
  removed: number;
}

/**
 * The writes that make openings of vacancies and remember what the source said of them, and how many openings each does
 * something to. Every write asks again whether the county vouches for the employer and nobody has changed the opening since.
 */
export async function takenOver(scope: Scope, judged: Judged[]): Promise<{ writes: Write[]; counts: Counts }> {
  const now = scope.clock.now();
  const of = (step: Judged["step"]) => judged.filter((one) => one.step === step);
  const fresh = of("add").map((one) => asNew(one, now));
  const changes = of("change").map((one) => asChange(one, now));
  const renewed = of("renew").map(({ offer, opening }) => ({
    id: opening!.id,
    version: opening!.version,
    validUntil: validUntilOf(offer, now),
  }));
  const withdrawn = of("withdraw").map(({ opening }) => opening!.id);
  const openings = ImportedOpenings.in(scope.directory);
  return {
    writes: [
      ...(fresh.length > 0 ? [openings.add(fresh, now), counted(scope, fresh)] : []),
      ...(changes.length > 0 ? [openings.change(changes, now)] : []),
      ...(renewed.length > 0 ? [openings.renew(renewed, now)] : []),
      ...(withdrawn.length > 0 ? [openings.withdraw(withdrawn, now)] : []),
      ...(await remembered(scope, judged, now)),
    ],
    counts: {
      added: fresh.length,
      changed: judged.filter(({ verdict }) => verdict === "changed").length,
      back: judged.filter(({ verdict }) => verdict === "back").length,
      removed: withdrawn.length,
    },
  };
}

function asNew({ offer, firm }: Judged, now: Instant): NewImportedOpening {
  const id = newId("opn");
  return {
    id,
    sourceRef: offer.ref,
    slug: ownSlug(offer.title, id),
    ...openingOf(offer, firm!.employerId!),
    publishedAt: now,
    validUntil: validUntilOf(offer, now),
  };
}

const asChange = ({ offer, firm, opening }: Judged, now: Instant): ImportedOpeningChange => ({
  id: opening!.id,
  version: opening!.version,
  ...openingOf(offer, firm!.employerId!),
  validUntil: validUntilOf(offer, now),
});

/** Each opening counts once, like one that the team publishes. */
const counted = (scope: Scope, fresh: NewImportedOpening[]) =>
  Touchpoints.in(scope.db).add(
    fresh.map(({ id, municipalityAgs }) =>
      touchpointOf(scope, { indicator: "openings", amount: 1, key: `opening:${id}`, municipalityAgs }),
    ),
  );

/** What the source said now stands for what it said before, unless it said something newer then. */
async function remembered(scope: Scope, judged: Judged[], now: Instant): Promise<Write[]> {
  const known: Remembered[] = [];
  const fresh: Remembered[] = [];
  for (const one of judged) (one.before ? known : fresh).push(await rememberedOf(one, now));
  return JobSearchOffers.in(scope.db).remember(fresh, known);
}

type Remembered = Parameters<JobSearchOffers["remember"]>[0][number];

async function rememberedOf(judged: Judged, now: Instant): Promise<Remembered> {
  const { ref, firmKey, offer, modified, before, firm, step } = judged;
  const isWritten = step === "add" || step === "change";
  const said =
    judged.isOutdated && before
      ? {
          content: before.content,
          contentHash: before.contentHash,
          modifiedAt: before.modifiedAt,
          firmKey: before.firmKey,
        }
      : { content: offer, contentHash: judged.contentHash, modifiedAt: modified, firmKey };
  return {
    id: before?.id ?? newId("jso"),
    ref,
    ...said,
    writtenHash: isWritten ? await writtenHash(openingOf(offer, firm!.employerId!)) : (before?.writtenHash ?? ""),
    isDetached: judged.isDetached,
    goneAt: goneAt({ step, isLeft: firm?.decision === "left", before: before?.goneAt ?? null }, now),
  };
}

/** What the county does not want is gone for it, though the source has it; taking it back later opens it again. */
const goneAt = (
  { step, isLeft, before }: { step: Judged["step"]; isLeft: boolean; before: Instant | null },
  now: Instant,
): Instant | null => (step === "withdraw" ? now : isLeft ? before : null);
