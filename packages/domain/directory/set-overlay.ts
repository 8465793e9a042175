import { commit, Employers, Overlays, type Overlay } from "#db/repositories";
import { found, newId } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { OverlayInput } from "./overlay-input.ts";

/** Sets a county's own words, contact and place for an employer. It remembers which version of the shared record it was written over. */
export async function setOverlay(
  scope: Scope,
  editor: Editor,
  employerId: string,
  { seenVersion, ...input }: OverlayInput,
): Promise<Overlay> {
  const employer = found(await Employers.in(scope.directory).find(employerId));
  const [[overlay]] = await commit(
    scope.db,
    Overlays.in(scope.db).set({
      id: newId("ovl"),
      employerId: employer.id,
      ...input,
      teaser: input.teaser || null,
      description: input.description || null,
      contactName: input.contactName || null,
      contactMail: input.contactMail || null,
      contactPhone: input.contactPhone || null,
      masterVersion: Math.min(seenVersion ?? employer.version, employer.version),
      updatedAt: scope.clock.now(),
    }),
    audited(scope, editor, "employer.overlaid", employer.id),
  );
  return overlay!;
}
