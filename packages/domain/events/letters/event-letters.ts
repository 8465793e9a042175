import type { EventView } from "#db/repositories";
import type { Scope } from "../../scope.ts";
import { titleOf } from "../when-and-where.ts";
import { seatMail, type Recipient } from "./letter-parts.ts";

/** Says that a date does not take place. */
export const calledOffLetter = (scope: Scope, event: EventView, to: Recipient) =>
  seatMail(
    scope,
    event,
    to,
    "event-cancelled",
    to.lang === "en"
      ? {
          subject: `Cancelled: ${titleOf(event, "en")}`,
          opening: "unfortunately this date has been cancelled. You need not do anything.",
          closing: [`We are sorry, and look forward to seeing you another time. All dates: ${scope.origin}/en/termine`],
        }
      : {
          subject: `Fällt aus: ${event.title}`,
          opening: "leider fällt dieser Termin aus. Du musst nichts weiter tun.",
          closing: [`Es tut uns leid, und wir freuen uns auf ein andermal. Alle Termine: ${scope.origin}/termine`],
        },
  );

/** Says that a date has moved in time or place; `event` carries the new facts. */
export const movedLetter = (scope: Scope, event: EventView, to: Recipient) =>
  seatMail(
    scope,
    event,
    to,
    "event-moved",
    to.lang === "en"
      ? {
          subject: `Changed: ${titleOf(event, "en")}`,
          opening: "the time or place of this date has changed. Your seat stays yours. This is how it stands now:",
          closing: ["If this no longer suits you, please cancel with this link."],
          action: "View or cancel your seat",
        }
      : {
          subject: `Geändert: ${event.title}`,
          opening: "Zeit oder Ort dieses Termins haben sich geändert. Dein Platz bleibt dir. So ist es jetzt:",
          closing: ["Passt es dir so nicht mehr? Dann sag bitte über diesen Link ab."],
          action: "Platz ansehen oder absagen",
        },
    event.revision,
  );
