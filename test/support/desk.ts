import { desk as deskDoor, openSession } from "#auth";
import { commit, DeskAccounts, DeskRequests } from "#db/repositories";
import { inviteEmployers } from "#domain/desk/invite-employers";
import { openDesk, type Desk } from "#domain/desk/open-desk";
import { trustEmployer } from "#domain/desk/trust-employer";
import { asEditor, type Editor } from "#domain/team/actors";
import type { Scope } from "#domain/scope";
import { newId, randomText, type Clock, type EmployerId, type Id } from "#kernel";
import { anEmployer } from "./directory.ts";
import type { County } from "./platform.ts";

export interface SeatedDesk {
  editor: Editor;
  employerId: EmployerId;
  slug: string;
  address: string;
  /** Of the account. */
  id: string;
  path: string;
  /** A signed-in session's cookie. */
  cookie: string;
  /** The desk as use-cases get it. */
  desk(clock?: Clock): Promise<Desk>;
}

/** Invites an employer the county vouches for to its desk. */
export async function invited(scope: Scope, editor: Editor, employerId: EmployerId, address: string): Promise<string> {
  const done = await inviteEmployers(scope, editor, { invited: [{ employerId, address }], words: "" });
  if ("problems" in done || done.invited !== 1) throw new Error("nobody was invited");
  return (await DeskAccounts.in(scope.db).findFor(employerId))!.id;
}

/** An employer of the county whose desk somebody sits at. */
export async function aDesk(
  county: County,
  {
    trusted = false,
    address = `${randomText(10)}@betrieb.example`,
    ...given
  }: { trusted?: boolean; address?: string } & Parameters<typeof anEmployer>[2] = {},
): Promise<SeatedDesk> {
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  const { id: employerId, slug } = await anEmployer(scope, editor, given);
  const id = await invited(scope, editor, employerId, address);
  if (trusted) await trustEmployer(scope, editor, employerId, true);
  const cookie = (await openSession(deskDoor, scope, address)).split(";")[0]!;
  return {
    editor,
    employerId,
    slug,
    address,
    id,
    path: `/betrieb/${id}`,
    cookie,
    desk: async (clock) => openDesk(await county.scope(clock), { address }, id),
  };
}

/** A picture that waits at a desk, with a file of its own. */
export async function aWaitingPicture(scope: Scope, seat: SeatedDesk): Promise<{ id: Id<"dsr"> }> {
  const [id, path] = [newId("dsr"), randomText(32)];
  await scope.files.put(`bilder/${path}-10.webp`, new Uint8Array([1]), "image/webp");
  await commit(
    scope.db,
    DeskRequests.in(scope.db).add({
      id,
      accountId: seat.id as Id<"dsk">,
      employerId: seat.employerId,
      kind: "picture-add",
      about: path,
      content: { path, sizes: [{ width: 10, height: 10 }], alt: "Ein Bild", digest: path },
      askedAt: scope.clock.now(),
    }),
  );
  return { id };
}
