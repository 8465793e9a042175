import { commit, DeskRequests, EmployerPictures } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Desk } from "./open-desk.ts";
import { filesOf } from "./picture-files.ts";
import { waitingPicture } from "./picture-input.ts";
import { waits } from "./wait.ts";

/** Takes a picture off the employer's page, files and all: at once where the county trusts the employer, otherwise once it agrees. */
export async function removePicture(scope: Scope, desk: Desk, id: string): Promise<{ live: boolean }> {
  const pictures = EmployerPictures.in(scope.directory);
  const picture = found(await pictures.find(desk.employerId, id));
  if (desk.trusted) {
    await commit(
      scope.db,
      pictures.remove(desk.employerId, picture.id),
      audited(scope, desk, "employer.picture-removed", desk.employerId),
    );
    await scope.sharedFiles.remove(filesOf(picture));
    return { live: true };
  }
  const { path, sizes, alt, digest } = picture;
  await commit(
    scope.db,
    ...waits(scope, desk, { kind: "picture-removal", about: picture.id, content: { path, sizes, alt, digest } }),
    audited(scope, desk, "desk.picture-removal-asked", desk.employerId),
  );
  return { live: false };
}

/** Takes back what waits, with the files of a picture that nobody has seen yet. */
export async function takeBack(scope: Scope, desk: Desk, id: string): Promise<void> {
  const requests = DeskRequests.in(scope.db);
  const request = found(await requests.findOf(desk.employerId, id));
  const [withdrawn] = await commit(
    scope.db,
    requests.withdraw(desk.employerId, request.about, [request.kind], scope.clock.now()),
    audited(scope, desk, "desk.request-withdrawn", desk.employerId),
  );
  if (request.kind === "picture-add" && withdrawn.some((one) => one.id === request.id))
    await scope.files.remove(filesOf(waitingPicture.parse(request.content)));
}
