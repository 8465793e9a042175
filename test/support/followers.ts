import { Subscriptions } from "#db/repositories";
import { askToFollow } from "#domain/follow/ask-to-follow";
import { confirmFollow } from "#domain/follow/confirm-follow";
import { confirmLink, settingsLink } from "#domain/follow/follow-links";
import { currentVersion } from "#domain/consent/wordings";
import type { Scope } from "#domain/scope";
import { randomText } from "#kernel";
import { newKey } from "./events.ts";

/** What somebody types into the sign-up, with everything in order. */
export const followForm = (mail: string) => ({
  mail,
  interests: "stories",
  consent: "on",
  wordingVersion: currentVersion("follow"),
});

export const newAddress = () => `${randomText(12)}@example.org`;

/** Signs an address up and answers with the token of its confirmation. */
export async function askAs(scope: Scope, mail: string, leftYear: number | null = null): Promise<string> {
  const input = {
    mail,
    interests: ["stories" as const],
    leftYear,
    consent: "on" as const,
    wordingVersion: currentVersion("follow"),
  };
  await askToFollow(scope, input, { key: newKey(), language: "de" });
  const subscription = await Subscriptions.in(scope.db).findByMail(mail);
  return lastPart(await confirmLink(scope, subscription!));
}

/** Lets an address follow, and answers with the token of its settings. */
export async function followAs(scope: Scope, mail: string, leftYear: number | null = null): Promise<string> {
  await confirmFollow(scope, await askAs(scope, mail, leftYear));
  const subscription = await Subscriptions.in(scope.db).findByMail(mail);
  return lastPart(await settingsLink(scope, subscription!));
}

const lastPart = (url: string) => url.split("/").at(-1)!;
