import { commit, DeskRequests, EmployerPictures, MOST_PICTURES } from "#db/repositories";
import { newId, randomText, type EmployerId, type Problem } from "#kernel";
import type { EncodedPicture } from "#media";
import { audited } from "../audit.ts";
import { digestOf } from "../digest.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import type { Desk } from "./open-desk.ts";
import { filesOf, PICTURE_WIDTHS, putFiles } from "./picture-files.ts";
import type { PictureInput, WaitingPicture } from "./picture-input.ts";
import { waits } from "./wait.ts";

/**
 * Adds a picture that has been looked at (`checkPicture` in `#media`): written anew in two or three sizes without
 * metadata, the upload itself is kept nowhere. Where the county does not trust the employer its files wait with the county.
 */
export async function addPicture(
  scope: Scope,
  desk: Desk,
  upload: Uint8Array,
  { alt }: PictureInput,
): Promise<{ live: boolean } | { problems: Problem[] }> {
  whileOpen(scope);
  const digest = await digestOf(upload);
  const [shown, requests] = await Promise.all([
    EmployerPictures.in(scope.directory).ofEmployer(desk.employerId),
    DeskRequests.in(scope.db).ofEmployer(desk.employerId),
  ]);
  const waiting = requests.filter(({ kind, state }) => kind === "picture-add" && state === "open");
  if (shown.some((picture) => picture.digest === digest) || waiting.some(({ about }) => about === digest))
    return problem("taken");
  if (shown.length + waiting.length >= MOST_PICTURES) return problem("too-many", MOST_PICTURES);
  const encoded = await scope.encodePicture(upload, PICTURE_WIDTHS);
  if (!encoded) return problem("picture-broken");
  const pictures = eachSizeOnce(encoded);
  const sizes = pictures.map(({ width, height }) => ({ width, height }));
  const picture: WaitingPicture = { path: randomText(32), sizes, alt, digest };
  const store = desk.trusted ? scope.sharedFiles : scope.files;
  await putFiles(store, picture.path, pictures);
  const kept = await noted(scope, desk, picture).catch(async (error: unknown) => {
    await store.remove(filesOf(picture));
    throw error;
  });
  if (kept) return { live: desk.trusted };
  await store.remove(filesOf(picture));
  return problem("taken");
}

async function noted(scope: Scope, desk: Desk, picture: WaitingPicture): Promise<boolean> {
  if (desk.trusted) {
    const [added] = await commit(
      scope.db,
      showPicture(scope, desk.employerId, picture),
      audited(scope, desk, "employer.picture-added", desk.employerId),
    );
    return added.length > 0;
  }
  const [, wish] = waits(scope, desk, { kind: "picture-add", about: picture.digest, content: picture });
  const [added] = await commit(scope.db, wish, audited(scope, desk, "desk.picture-asked", desk.employerId));
  return added.length > 0;
}

/** What puts a picture on the employer's page. */
export const showPicture = (scope: Scope, employerId: EmployerId, picture: WaitingPicture) =>
  EmployerPictures.in(scope.directory).add({ id: newId("pic"), employerId, ...picture, createdAt: scope.clock.now() });

/** A small upload is not made larger, so that several widths may come out the same. */
const eachSizeOnce = (pictures: EncodedPicture[]) => [
  ...new Map(pictures.map((picture) => [picture.width, picture])).values(),
];

const problem = (rule: Problem["rule"], limit?: number) => ({ problems: [{ field: "picture", rule, limit }] });
