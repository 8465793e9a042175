import {
  commit,
  DeskRequests,
  Employers,
  EmployerPictures,
  EmployerSites,
  MOST_PICTURES,
  Openings,
  type DeskRequest,
} from "#db/repositories";
import { found, refuse, type Problem } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import { line } from "../fields.ts";
import { openingInput } from "../openings/opening-input.ts";
import { published } from "../openings/publish-opening.ts";
import { recordOf, typedFromOpening } from "../openings/opening-record.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { showPicture } from "./add-picture.ts";
import { putSite } from "./keep-site.ts";
import { copyFiles, filesOf } from "./picture-files.ts";
import { waitingPicture } from "./picture-input.ts";
import { siteInput } from "./site-input.ts";

/** Why something stays as it is; the employer reads it at its desk. */
export const declineInput = z.strictObject({ reason: line(300, 3) });

type Problems = { problems: Problem[] };
type Writes = Parameters<typeof commit>[1][];
/** What happens when a wish is granted: the writes, and what is tidied up once they are made. */
type Grant = { writes: Writes; after?: () => Promise<void> } | Problems;

/** Grants what an employer asked for at its desk. What somebody else decided or took back meanwhile is a conflict. */
export async function acceptRequest(scope: Scope, editor: Editor, id: string): Promise<"accepted" | Problems> {
  const request = await openRequest(scope, id);
  const grant = await grants[request.kind](scope, request);
  if ("problems" in grant) return grant;
  await decided(scope, editor, request, "accepted", "", grant.writes);
  await grant.after?.();
  return "accepted";
}

/** Leaves everything as it is and says why. */
export async function declineRequest(scope: Scope, editor: Editor, id: string, reason: string): Promise<void> {
  const request = await openRequest(scope, id);
  await decided(scope, editor, request, "declined", reason, []);
  if (request.kind === "picture-add") await scope.files.remove(filesOf(waitingPicture.parse(request.content)));
}

async function openRequest(scope: Scope, id: string): Promise<DeskRequest> {
  const request = await DeskRequests.in(scope.db).get(id);
  const employer = found(await Employers.in(scope.directory).find(request.employerId));
  if (!Employers.in(scope.directory).vouchedFor(employer)) refuse("not-found");
  return request.state === "open" ? request : refuse("conflict");
}

async function decided(
  scope: Scope,
  editor: Editor,
  request: DeskRequest,
  state: "accepted" | "declined",
  reason: string,
  writes: Writes,
): Promise<void> {
  try {
    await commit(
      scope.db,
      DeskRequests.in(scope.db).decide(request.id, state, reason, scope.clock.now()),
      ...writes,
      audited(
        scope,
        editor,
        state === "accepted" ? "desk.request-accepted" : "desk.request-declined",
        subjectOf(request),
      ),
    );
  } catch (error) {
    if (DeskRequests.alreadyDecided(error)) refuse("conflict");
    throw error;
  }
}

const subjectOf = ({ kind, about, employerId }: DeskRequest) => (kind.startsWith("opening-") ? about : employerId);

const grants: Record<DeskRequest["kind"], (scope: Scope, request: DeskRequest) => Promise<Grant>> = {
  "site-add": async (scope, { employerId, content }) => ({
    writes: [putSite(scope, employerId, siteInput.parse(content))],
  }),

  async "site-change"(scope, { employerId, about, content }) {
    if (!(await EmployerSites.in(scope.directory).find(employerId, about))) refuse("conflict");
    return { writes: [putSite(scope, employerId, siteInput.parse(content), about)] };
  },

  "site-removal": async (scope, { employerId, about }) => ({
    writes: [EmployerSites.in(scope.directory).remove(employerId, about)],
  }),

  async "picture-add"(scope, { employerId, content }) {
    const picture = waitingPicture.parse(content);
    if ((await EmployerPictures.in(scope.directory).ofEmployer(employerId)).length >= MOST_PICTURES)
      return { problems: [{ field: "picture", rule: "too-many", limit: MOST_PICTURES }] };
    await copyFiles(scope.files, scope.sharedFiles, picture);
    return {
      writes: [showPicture(scope, employerId, picture)],
      after: () => scope.files.remove(filesOf(picture)),
    };
  },

  "picture-removal": async (scope, { employerId, about, content }) => ({
    writes: [EmployerPictures.in(scope.directory).remove(employerId, about)],
    after: () => scope.sharedFiles.remove(filesOf(waitingPicture.parse(content))),
  }),

  async "opening-publication"(scope, { about }) {
    const opening = found(await Openings.in(scope.directory).findManaged(about));
    if (opening.validUntil !== null && opening.validUntil <= scope.clock.now())
      return { problems: [{ field: "validUntil", rule: "in-the-past" }] };
    return { writes: [...published(scope, opening)] };
  },

  async "opening-change"(scope, { about, content }) {
    const { input, before } = openingChange.parse(content);
    const opening = found(await Openings.in(scope.directory).findManaged(about));
    if (JSON.stringify(before) !== JSON.stringify(typedFromOpening(opening)))
      return { problems: [{ field: "title", rule: "overtaken" }] };
    return {
      writes: [
        Openings.in(scope.directory).changeWhile("published", opening.id, {
          ...recordOf(input),
          updatedAt: scope.clock.now(),
        }),
      ],
    };
  },
};

/** What waits about an opening: the new input, as it was checked, and what the opening said when it was written. */
export const openingChange = z.object({
  input: z.custom<z.infer<typeof openingInput>>(),
  before: z.record(z.string(), z.string()),
});
