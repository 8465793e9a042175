import { AdaptedFields, Overlays, overlayFields, type Overlay, type OverlayField, type Write } from "#db/repositories";
import { newId, type EmployerId, type Id } from "#kernel";
import type { Scope } from "../scope.ts";

export type OverlayValues = Pick<Overlay, OverlayField>;

export const nothingAdded: OverlayValues = {
  teaser: null,
  description: null,
  contactName: null,
  contactMail: null,
  contactPhone: null,
  position: null,
  featured: false,
  shown: false,
  hidden: false,
};

/**
 * What sets a county's additions to an employer over `masterVersion` of the shared record. Each field that gets another value
 * remembers who set it and when; what becomes empty is inherited again. Where the overlay is no longer at `version`
 * the whole batch is refused (`Overlays.overtaken`).
 */
export function overlaid(
  scope: Scope,
  employerId: EmployerId,
  before: Overlay | undefined,
  values: OverlayValues,
  { setBy, masterVersion, version }: { setBy: Id<"mem">; masterVersion: number; version: number },
): { set: Write<Overlay>; adapted: Write[]; fields: OverlayField[] } {
  const now = scope.clock.now();
  const fields = overlayFields.filter((field) => (before?.[field] || null) !== (values[field] || null));
  const inherited = fields.filter((field) => !values[field]);
  const adaptations = AdaptedFields.in(scope.db);
  return {
    fields,
    set: Overlays.in(scope.db).set({ id: newId("ovl"), employerId, ...values, masterVersion, updatedAt: now }, version),
    adapted: [
      ...fields
        .filter((field) => values[field])
        .map((field) => adaptations.set(employerId, { id: newId("adp"), field, setBy, setAt: now, masterVersion })),
      ...(inherited.length > 0 ? [adaptations.remove(employerId, inherited)] : []),
    ],
  };
}
