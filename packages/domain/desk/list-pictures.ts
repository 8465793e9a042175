import { DeskRequests, EmployerPictures } from "#db/repositories";
import { found, refuse } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import type { Desk } from "./open-desk.ts";
import { fileOf } from "./picture-files.ts";
import { waitingPicture } from "./picture-input.ts";

/** The employer's pictures, and those that wait or were declined. */
export async function listPictures(scope: Scope, desk: Desk) {
  const [pictures, requests] = await Promise.all([
    EmployerPictures.in(scope.directory).ofEmployer(desk.employerId),
    DeskRequests.in(scope.db).ofEmployer(desk.employerId),
  ]);
  return { pictures, requests: requests.filter(({ kind }) => kind.startsWith("picture-")) };
}
export type PicturesView = Awaited<ReturnType<typeof listPictures>>;

/** The smallest size of a picture that waits, for the employer that brought it. */
export async function readWaitingPicture(scope: Scope, desk: Desk, requestId: string): Promise<ReadableStream> {
  const request = found(await DeskRequests.in(scope.db).findOf(desk.employerId, requestId));
  return bodyOf(scope, request);
}

/** The same for the county that has to decide. */
export const reviewWaitingPicture = async (scope: Scope, _reader: Reader, requestId: string): Promise<ReadableStream> =>
  bodyOf(scope, await DeskRequests.in(scope.db).get(requestId));

async function bodyOf(scope: Scope, { kind, state, content }: { kind: string; state: string; content: unknown }) {
  if (kind !== "picture-add" || state !== "open") refuse("not-found");
  const { path, sizes } = waitingPicture.parse(content);
  return found(await scope.files.get(fileOf(path, sizes[0]!.width))).body;
}

/** A picture of the directory, by the name of its file. */
export const readPicture = async (scope: Scope, file: string): Promise<ReadableStream> =>
  found(await scope.sharedFiles.get(`bilder/${file}`)).body;
