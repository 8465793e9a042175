import type { NewMail } from "#db/repositories";
import type { Id } from "#kernel";
import type { Scope } from "../scope.ts";

/** How long the link of an invitation opens its page. */
const LINK_SECONDS = 60 * 24 * 3600;
export const INVITATION = "desk-invitation";

interface Invited {
  id: Id<"div">;
  employer: string;
  words: string;
}

/** The letter that asks an employer to its desk. */
export async function invitationLetter(scope: Scope, { id, employer, words }: Invited): Promise<NewMail["letter"]> {
  const { tenant, signer, clock, origin } = scope;
  const token = await signer.sign(INVITATION, id, clock.now() + LINK_SECONDS);
  return {
    lang: "de",
    subject: `${employer}: Ihr Eintrag bei ${tenant.name}`,
    greeting: "Guten Tag,",
    paragraphs: [
      `${employer} steht im Verzeichnis von ${tenant.name}. Menschen, die in die Region zurückkommen wollen, finden Sie dort.`,
      ...words.split(/\n\s*\n/).filter(Boolean),
      "Sehen Sie nach, ob alles stimmt, zeigen Sie sich mit Bildern und schreiben Sie Ihre Angebote selbst. Das kostet nichts, und ein Passwort brauchen Sie nicht: Mit dem Link fordern Sie einen Code an, der an diese Adresse kommt.",
    ],
    action: { label: "Eintrag ansehen", url: `${origin}/betrieb/einladung/${token}` },
    footnote:
      "Sie möchten das nicht? Dann genügt eine kurze Antwort auf diese E-Mail, und wir schreiben Ihnen nicht mehr.",
  };
}

/** The same letter once more, for those who have not answered. */
export async function reminderLetter(scope: Scope, invited: Omit<Invited, "words">): Promise<NewMail["letter"]> {
  const letter = await invitationLetter(scope, { ...invited, words: "" });
  return {
    ...letter,
    subject: `Zur Erinnerung: ${letter.subject}`,
    paragraphs: ["vor einiger Zeit haben wir Ihnen schon einmal geschrieben, deshalb nur kurz.", ...letter.paragraphs],
  };
}
