import type { EventView } from "#db/repositories";
import type { Instant } from "#kernel";
import type { Scope } from "../../scope.ts";
import { moment, titleOf } from "../when-and-where.ts";
import { seatMail, type Recipient } from "./letter-parts.ts";

/** Asks to confirm a seat that is held until `until`. */
export const holdLetter = (scope: Scope, event: EventView, to: Recipient, until: Instant) =>
  seatMail(
    scope,
    event,
    to,
    "seat-held",
    to.lang === "en"
      ? {
          subject: `Please confirm: ${titleOf(event, "en")}`,
          opening: "your seat is being held. Please confirm that you are coming.",
          closing: [
            `Please confirm by ${moment(until, "en")}. After that we give the seat to somebody else. With the same link you can change or cancel later.`,
          ],
          action: "View and confirm your seat",
        }
      : {
          subject: `Bitte bestätigen: ${event.title}`,
          opening: "dein Platz ist für dich reserviert. Bitte bestätige noch, dass du kommst.",
          closing: [
            `Bitte bestätige bis ${moment(until, "de")}. Danach geben wir den Platz weiter. Über denselben Link kannst du später ändern oder absagen.`,
          ],
          action: "Platz ansehen und bestätigen",
        },
  );

/** Says that somebody stands on the waiting list. */
export const waitingLetter = (scope: Scope, event: EventView, to: Recipient) =>
  seatMail(
    scope,
    event,
    to,
    "seat-waiting",
    to.lang === "en"
      ? {
          subject: `Waiting list: ${titleOf(event, "en")}`,
          opening: "all seats are taken at the moment. You are on the waiting list.",
          closing: [
            "As soon as there is room for you, you move up and we write to you. If you can no longer come, please leave the waiting list with this link.",
          ],
          action: "View your place on the waiting list",
        }
      : {
          subject: `Warteliste: ${event.title}`,
          opening: "im Moment sind alle Plätze vergeben. Du stehst auf der Warteliste.",
          closing: [
            "Sobald für dich Platz ist, rückst du nach, und wir schreiben dir. Wenn du nicht mehr kommen kannst, verlass die Warteliste bitte über diesen Link.",
          ],
          action: "Platz auf der Warteliste ansehen",
        },
  );

/** Says that a seat became free and is now theirs. */
export const movedUpLetter = (scope: Scope, event: EventView, to: Recipient) =>
  seatMail(
    scope,
    event,
    to,
    "seat-moved-up",
    to.lang === "en"
      ? {
          subject: `You have a seat: ${titleOf(event, "en")}`,
          opening: "a seat became free and it is yours. You need not confirm anything.",
          closing: [
            "If you can no longer come, please cancel with this link, so that the next person can have the seat.",
          ],
          action: "View or cancel your seat",
        }
      : {
          subject: `Du hast einen Platz: ${event.title}`,
          opening: "es ist Platz frei geworden, und er gehört dir. Bestätigen musst du nichts.",
          closing: [
            "Wenn du nicht mehr kommen kannst, sag bitte über diesen Link ab, damit jemand anderes den Platz bekommt.",
          ],
          action: "Platz ansehen oder absagen",
        },
  );

/** Reminds of a date on the day before. */
export const reminderLetter = (scope: Scope, event: EventView, to: Recipient) =>
  seatMail(
    scope,
    event,
    to,
    "seat-reminder",
    to.lang === "en"
      ? {
          subject: `Tomorrow: ${titleOf(event, "en")}`,
          opening: "tomorrow is the day. We look forward to seeing you.",
          closing: ["If something came up, please cancel with this link. Others are glad of the seat."],
          action: "View or cancel your seat",
        }
      : {
          subject: `Morgen: ${event.title}`,
          opening: "morgen ist es so weit. Wir freuen uns auf dich.",
          closing: [
            "Ist dir etwas dazwischengekommen? Dann sag bitte über diesen Link ab. Andere freuen sich über den Platz.",
          ],
          action: "Platz ansehen oder absagen",
        },
  );
