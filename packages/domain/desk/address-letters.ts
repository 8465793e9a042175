import type { NewMail } from "#db/repositories";
import type { Id, Instant } from "#kernel";
import type { Scope } from "../scope.ts";

/** How long the links of an address change open their page. */
const LINKS_SECONDS = 30 * 24 * 3600;

export const STOP = "desk-address-stop";
export const CONFIRM = "desk-address-confirm";

interface Asked {
  id: Id<"dac">;
  employer: string;
  now: Instant;
}

const link = async ({ signer, origin }: Scope, purpose: string, path: string, { id, now }: Asked) =>
  `${origin}/betrieb/adresse/${path}/${await signer.sign(purpose, id, now + LINKS_SECONDS)}`;

/** Tells the address on file at once what was asked, and how to stop it. */
export async function stopMail(scope: Scope, recipient: string, code: string, asked: Asked): Promise<NewMail> {
  return {
    kind: "desk-address",
    recipient,
    dedupeKey: `desk-address-asked:${asked.id}`,
    letter: {
      lang: "de",
      subject: `Die hinterlegte Adresse von ${asked.employer} soll sich ändern`,
      greeting: "Guten Tag,",
      paragraphs: [
        `für ${asked.employer} ist im Arbeitgeberbereich von ${scope.tenant.name} diese E-Mail-Adresse hinterlegt. Jemand hat darum gebeten, sie durch eine andere zu ersetzen.`,
        "Ist das in Ordnung, brauchen Sie nichts zu tun. Nach der Zustimmung des Kreises dauert es noch 24 Stunden, bis die neue Adresse gilt.",
        "Wissen Sie davon nichts? Dann stoppen Sie die Änderung mit dem Link und dem Code darunter.",
      ],
      action: { label: "Änderung stoppen", url: await link(scope, STOP, "stopp", asked) },
      code,
    },
  };
}

/** Asks the new address whether it reads its mail. */
export async function confirmMail(scope: Scope, recipient: string, code: string, asked: Asked): Promise<NewMail> {
  return {
    kind: "desk-address",
    recipient,
    dedupeKey: `desk-address-confirm:${asked.id}`,
    letter: {
      lang: "de",
      subject: `Bitte bestätigen Sie diese Adresse für ${asked.employer}`,
      greeting: "Guten Tag,",
      paragraphs: [
        `diese E-Mail-Adresse soll im Arbeitgeberbereich von ${scope.tenant.name} für ${asked.employer} hinterlegt werden. Bitte bestätigen Sie das mit dem Link und dem Code darunter.`,
        "Sie gilt, sobald auch der Kreis zugestimmt hat und danach 24 Stunden vergangen sind.",
      ],
      action: { label: "Adresse bestätigen", url: await link(scope, CONFIRM, "bestaetigung", asked) },
      code,
      footnote: "Sie wissen davon nichts? Dann brauchen Sie nichts zu tun: Ohne Bestätigung ändert sich nichts.",
    },
  };
}

/** Says how it ended, to one of the two addresses. */
export const endMail = (
  scope: Scope,
  recipient: string,
  { id, employer, now }: Asked,
  end: "done" | "declined" | "stopped",
): NewMail => ({
  kind: "desk-address",
  recipient,
  dedupeKey: `desk-address-${end}:${id}:${recipient}`,
  letter: {
    lang: "de",
    subject: `${employer}: ${subjects[end]}`,
    greeting: "Guten Tag,",
    paragraphs: [`${sentences[end]} Es geht um ${employer} im Arbeitgeberbereich von ${scope.tenant.name}.`],
    ...(end === "done" ? { action: { label: "Zum Arbeitgeberbereich", url: `${scope.origin}/betrieb` } } : {}),
    footnote: `Stand: ${new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Berlin" }).format(now * 1000)}.`,
  },
});

const subjects = {
  done: "Die neue Adresse gilt",
  declined: "Die Adresse bleibt, wie sie ist",
  stopped: "Die Änderung der Adresse ist gestoppt",
} as const;
const sentences = {
  done: "Die neue E-Mail-Adresse ist jetzt hinterlegt. Ab jetzt melden Sie sich nur noch mit ihr an.",
  declined: "Der Kreis hat der Änderung der hinterlegten Adresse nicht zugestimmt. Es bleibt bei der bisherigen.",
  stopped: "Die Änderung der hinterlegten Adresse ist gestoppt. Es bleibt bei der bisherigen.",
} as const;
