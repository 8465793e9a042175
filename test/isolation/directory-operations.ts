import { acceptHandover } from "#domain/directory/accept-handover";
import { addEmployer } from "#domain/directory/add-employer";
import { changeEmployer } from "#domain/directory/change-employer";
import { confirmEmployers } from "#domain/directory/confirm-employer";
import { decideChanges, type Answer, type Answers } from "#domain/directory/decide-changes";
import { declineHandover } from "#domain/directory/decline-handover";
import { mergeEmployers } from "#domain/directory/merges/merge-employers";
import { mergeInput, undoInput } from "#domain/directory/merges/merge-input";
import { undoMerge } from "#domain/directory/merges/undo-merge";
import { offerHandover } from "#domain/directory/offer-handover";
import { overlayInput } from "#domain/directory/overlay-input";
import { proposeChanges } from "#domain/directory/propose-changes";
import { setOverlay } from "#domain/directory/set-overlay";
import { settleOvertaken } from "#domain/directory/settle-overtaken";
import { withdrawChanges } from "#domain/directory/withdraw-changes";
import { withdrawHandover } from "#domain/directory/withdraw-handover";
import { changeOpening } from "#domain/openings/change-opening";
import { closeOpening } from "#domain/openings/close-opening";
import { openingInput } from "#domain/openings/opening-input";
import { publishOpening } from "#domain/openings/publish-opening";
import { writeOpening } from "#domain/openings/write-opening";
import type { Scope } from "#domain/scope";
import type { Lead } from "#domain/team/actors";
import type { EmployerId } from "#kernel";
import { employerForm } from "../support/directory.ts";
import type { Dice } from "./dice.ts";

export interface Seat {
  slug: string;
  scope: Scope;
  lead: Lead;
}

/** What exists in the region and can be named by anybody, rightly or not. */
export interface World {
  seats: Seat[];
  dice: Dice;
  employers: string[];
  /** The present version of each employer. */
  versions: Map<string, number>;
  merges: { id: string; survivor: string; merged: string }[];
  openings: string[];
  bundles: string[];
  handovers: string[];
  adaptations: string[];
}

type Operation = (world: World, seat: Seat) => Promise<unknown> | undefined;

const phone = (dice: Dice) => `02961 ${10_000 + dice.below(9)}`;
const teaser = (dice: Dice) => `Satz Nummer ${dice.below(6)}.`;
/** Does something with one of these, if there is one. */
const withOne = (dice: Dice, ids: string[], act: (id: string) => Promise<unknown>) =>
  ids.length > 0 ? act(dice.one(ids)) : undefined;

function openingForm(dice: Dice, employerId: string) {
  const title = `Stelle ${dice.below(50)}`;
  return openingInput.parse({ employerId, kind: "job", title, body: "Wir suchen Verstärkung für die Werkstatt." });
}

function answer(dice: Dice, changes: Extract<Answer, { changes: unknown }>["changes"]): Answer | undefined {
  const decision = dice.one(["accept", "decline", "change", "later"] as const);
  if (decision === "later") return undefined;
  return decision === "change" ? { decision, changes } : { decision };
}

/** Everything a county can do to the directory, with whatever employer, opening, proposal or offer it lays its hands on. */
export const operations: Record<string, Operation> = {
  addEmployer: ({ dice }, { scope, lead }) =>
    addEmployer(scope, lead, employerForm({ name: `Werk ${dice.below(1_000_000_000)}` })),

  changeEmployer: ({ dice, employers }, { scope, lead }) =>
    withOne(dice, employers, (id) =>
      changeEmployer(scope, lead, id, employerForm({ name: `Neu ${id}`, phone: phone(dice), teaser: teaser(dice) })),
    ),

  setOverlay: ({ dice, employers }, { scope, lead }) =>
    withOne(dice, employers, (id) =>
      setOverlay(
        scope,
        lead,
        id,
        overlayInput.parse({
          teaser: dice.chance(3) ? "" : `Eigenes ${dice.below(5)}`,
          contactPhone: dice.chance(2) ? "" : phone(dice),
          hidden: dice.chance(5) ? "on" : "",
          featured: dice.chance(3) ? "on" : "",
          position: dice.chance(2) ? "" : String(1 + dice.below(9)),
        }),
      ),
    ),

  settleOvertaken: ({ dice, adaptations }, { scope, lead }) =>
    withOne(dice, adaptations, (id) =>
      settleOvertaken(scope, lead, [{ id, version: 1 + dice.below(12) }], dice.one(["keep", "take"])),
    ),

  proposeChanges: ({ dice, employers }, { scope, lead }) =>
    withOne(dice, employers, (id) =>
      proposeChanges(
        scope,
        dice.chance(4) ? { origin: "desk", employerId: id as EmployerId } : { origin: "county", editor: lead },
        id,
        { phone: phone(dice), ...(dice.chance(2) ? { teaser: teaser(dice) } : {}) },
        "",
      ),
    ),

  decideChanges: ({ dice, bundles }, { scope, lead }) =>
    withOne(dice, bundles, (id) => {
      const answers: Answers = {
        phone: answer(dice, { phone: phone(dice) }),
        teaser: answer(dice, { teaser: teaser(dice) }),
      };
      return decideChanges(scope, lead, id, answers, dice.chance(3) ? undefined : 1 + dice.below(12));
    }),

  withdrawChanges: ({ dice, bundles }, { scope, lead }) =>
    withOne(dice, bundles, (id) => withdrawChanges(scope, lead, id, dice.chance(2) ? "phone" : undefined)),

  offerHandover: ({ dice, employers, seats }, { scope, lead }) =>
    withOne(dice, employers, (id) => offerHandover(scope, lead, id, { county: dice.one(seats).slug, note: "" })),
  acceptHandover: ({ dice, handovers }, { scope, lead }) =>
    withOne(dice, handovers, (id) => acceptHandover(scope, lead, id)),
  declineHandover: ({ dice, handovers }, { scope, lead }) =>
    withOne(dice, handovers, (id) => declineHandover(scope, lead, id, "")),
  withdrawHandover: ({ dice, handovers }, { scope, lead }) =>
    withOne(dice, handovers, (id) => withdrawHandover(scope, lead, id)),

  mergeEmployers: ({ dice, employers, versions }, { scope, lead }) =>
    withOne(dice, employers, (survivorId) => {
      const mergedId = dice.one(employers);
      const [survivorVersion, mergedVersion] = [survivorId, mergedId].map((id) => String(versions.get(id)));
      const input = mergeInput.parse({ survivorVersion, mergedVersion, phone: dice.one(["survivor", "merged"]) });
      return mergeEmployers(scope, lead, { survivorId, mergedId }, input);
    }),
  undoMerge: ({ dice, merges, versions }, { scope, lead }) => {
    const merge = merges.length > 0 ? dice.one(merges) : undefined;
    if (!merge) return undefined;
    const [survivorVersion, mergedVersion] = [merge.survivor, merge.merged].map((id) => String(versions.get(id)));
    return undoMerge(scope, lead, merge.id, undoInput.parse({ survivorVersion, mergedVersion }));
  },
  confirmEmployers: ({ dice, employers }, { scope, lead }) =>
    withOne(dice, employers, (id) =>
      confirmEmployers(scope, lead, [id as EmployerId, dice.one(employers) as EmployerId]),
    ),

  writeOpening: ({ dice, employers }, { scope, lead }) =>
    withOne(dice, employers, (id) => writeOpening(scope, lead, openingForm(dice, id))),
  changeOpening: ({ dice, openings, employers }, { scope, lead }) =>
    withOne(dice, openings, (id) => changeOpening(scope, lead, id, openingForm(dice, dice.one(employers)))),
  publishOpening: ({ dice, openings }, { scope, lead }) =>
    withOne(dice, openings, (id) => publishOpening(scope, lead, id)),
  closeOpening: ({ dice, openings }, { scope, lead }) =>
    withOne(dice, openings, (id) => closeOpening(scope, lead, id, "withdrawn")),
};
