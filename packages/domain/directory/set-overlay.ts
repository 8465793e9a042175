import { AdaptedFields, commit, overlayFields, Overlays, type Overlay, type OverlayField } from "#db/repositories";
import { newId, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { OverlayInput } from "./overlay-input.ts";
import { presentEmployer } from "./present-employer.ts";

type OverlayValues = Pick<Overlay, OverlayField>;

/**
 * Sets a county's own words, contact and place for an employer. Each field that gets another value remembers who set it, when, and over
 * which version of the shared record; what becomes empty is inherited again. Where a colleague was faster nothing
 * is changed.
 */
export async function setOverlay(
  scope: Scope,
  editor: Editor,
  employerId: string,
  { seenVersion, seenOverlay, ...input }: OverlayInput,
): Promise<Overlay | { problems: Problem[] }> {
  const [employer, before] = await Promise.all([
    presentEmployer(scope, employerId),
    Overlays.in(scope.db).findFor(employerId),
  ]);
  const now = scope.clock.now();
  const masterVersion = Math.min(seenVersion ?? employer.version, employer.version);
  const values: OverlayValues = {
    ...input,
    teaser: input.teaser || null,
    description: input.description || null,
    contactName: input.contactName || null,
    contactMail: input.contactMail || null,
    contactPhone: input.contactPhone || null,
  };
  const changed = overlayFields.filter((field) => (before?.[field] || null) !== (values[field] || null));
  const inherited = changed.filter((field) => !values[field]);
  const adapted = changed.filter((field) => values[field]);
  try {
    const [[overlay]] = await commit(
      scope.db,
      Overlays.in(scope.db).set(
        { id: newId("ovl"), employerId: employer.id, ...values, masterVersion, updatedAt: now },
        seenOverlay ?? before?.version ?? 0,
      ),
      ...adapted.map((field) =>
        AdaptedFields.in(scope.db).set(employer.id, {
          id: newId("adp"),
          field,
          setBy: editor.id,
          setAt: now,
          masterVersion,
        }),
      ),
      ...(inherited.length > 0 ? [AdaptedFields.in(scope.db).remove(employer.id, inherited)] : []),
      audited(scope, editor, "employer.overlaid", employer.id, { fields: changed.join(", ") }),
    );
    return overlay!;
  } catch (error) {
    if (!Overlays.overtaken(error)) throw error;
    return { problems: [{ field: "_version", rule: "overtaken" }] };
  }
}
