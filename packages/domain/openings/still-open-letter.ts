import type { NewMail } from "#db/repositories";
import type { Id, Instant } from "#kernel";
import { codeInWords } from "../mailed-code.ts";
import type { Scope } from "../scope.ts";
import { stillOpenLink } from "./still-open-link.ts";

interface AskedAbout {
  title: string;
  employer: string;
  address: string;
  validUntil: Instant | null;
}

const day = new Intl.DateTimeFormat("de-DE", {
  timeZone: "Europe/Berlin",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** Asks an employer whether an opening is still open. */
export async function stillOpenLetter(
  scope: Scope,
  { title, employer, address, validUntil }: AskedAbout,
  { id, code }: { id: Id<"oqn">; code: string },
): Promise<NewMail> {
  const { name } = scope.tenant;
  const state =
    validUntil === null
      ? `Ihr Angebot „${title}“ (${employer}) steht schon eine Weile bei ${name}.`
      : `Ihr Angebot „${title}“ (${employer}) steht noch bis ${day.format((validUntil - 1) * 1000)} bei ${name}.`;
  return {
    kind: "opening-still-open",
    recipient: address,
    dedupeKey: `still-open:${id}`,
    letter: {
      lang: "de",
      subject: "Ist Ihr Angebot noch offen?",
      greeting: "Guten Tag,",
      paragraphs: [
        `${state} Ist es noch offen? Dann bleibt es mit einem Klick weiter auf der Website.`,
        "Ist es besetzt oder hat es sich erledigt, sagen Sie es uns bitte dort ebenso. Dann bewirbt sich niemand vergeblich.",
      ],
      action: { label: "Antworten", url: await stillOpenLink(scope, id) },
      code: codeInWords(code),
      footnote: `Sie können auch ${scope.origin.replace(/^https?:\/\//, "")}/noch-offen öffnen und den Code eintippen. Wir fragen höchstens einmal, bevor ein Angebot ausläuft.`,
    },
  };
}
