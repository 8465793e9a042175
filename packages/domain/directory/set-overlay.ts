import { commit, Overlays, type Overlay } from "#db/repositories";
import type { Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { OverlayInput } from "./overlay-input.ts";
import { overlaid, type OverlayValues } from "./overlay-writes.ts";
import { presentEmployer } from "./present-employer.ts";

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
  const masterVersion = Math.min(seenVersion ?? employer.version, employer.version);
  const values: OverlayValues = {
    ...input,
    teaser: input.teaser || null,
    description: input.description || null,
    contactName: input.contactName || null,
    contactMail: input.contactMail || null,
    contactPhone: input.contactPhone || null,
  };
  const { set, adapted, fields } = overlaid(scope, employer.id, before, values, {
    setBy: editor.id,
    masterVersion,
    version: seenOverlay ?? before?.version ?? 0,
  });
  try {
    const [[overlay]] = await commit(
      scope.db,
      set,
      ...adapted,
      audited(scope, editor, "employer.overlaid", employer.id, { fields: fields.join(", ") }),
    );
    return overlay!;
  } catch (error) {
    if (!Overlays.overtaken(error)) throw error;
    return { problems: [{ field: "_version", rule: "overtaken" }] };
  }
}
