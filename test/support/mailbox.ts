import { Outbox } from "#db/repositories";
import { scopeOf } from "./platform.ts";

/** What the county has written to an address, of one kind where it is named, the newest first. */
export async function lettersTo(host: string, recipient: string, only?: string) {
  const mails = await Outbox.in((await scopeOf(host)).db).list(200);
  const theirs = mails.filter((mail) => mail.recipient === recipient && (!only || mail.kind === only));
  return theirs.map(({ kind, letter }) => ({ kind, ...letter }));
}
