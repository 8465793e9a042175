import { commit, Events, Outbox, Rsvps, type EventView, type Rsvp } from "#db/repositories";
import { found, newId, refuse, type Language, type Problem } from "#kernel";
import { cameBy } from "../codes/came-by.ts";
import { touchedIf } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import { holdLetter, waitingLetter } from "./letters/seat-letters.ts";
import type { SeatInput } from "./seat-input.ts";
import { seatToken } from "./seat-link.ts";
import { seatsLeft } from "./view-event.ts";

const HOLD_SECONDS = 24 * 3600;

export type SeatAnswer =
  /** A mail asks to confirm, or says that they wait; whoever was there before gets the same answer and no second mail. */
  | { outcome: "confirm-by-mail" | "waiting" }
  /** Without an address the seat is theirs at once; the token is the only way back to it. */
  | { outcome: "seated"; token: string }
  | { problems: Problem[] };

/**
 * Takes seats at a date, or a place on its waiting list, in one conditional statement. `key` comes from the form: sent
 * twice, it takes one.
 */
export async function takeSeat(
  scope: Scope,
  slug: string,
  input: SeatInput,
  { key, language, code }: { key: string; language: Language; code?: string },
): Promise<SeatAnswer> {
  const now = scope.clock.now();
  whileOpen(scope);
  const [view, came] = await Promise.all([Events.in(scope.db).viewBySlug(slug), cameBy(scope, code)]);
  const event = found(view);
  if (event.status === "draft") refuse("not-found");
  if (event.status === "cancelled" || event.endsAt <= now) refuse("conflict");

  const rsvps = Rsvps.in(scope.db);
  const id = newId("rsv");
  const person = input.mail ? { name: input.name, mail: input.mail } : undefined;
  const holdUntil = Math.min(now + HOLD_SECONDS, event.endsAt);
  const take = rsvps.take(
    { id, eventId: event.id, person, party: input.party, lang: language, operationKey: key, holdUntil, ...came },
    now,
  );

  if (!person) {
    const count = touchedIf(scope, rsvps.has(id, "confirmed"), seatCount({ id, party: input.party, ...came }, event));
    const [[seat]] = await commit(scope.db, take, count);
    return answerTo(scope, event, seat ?? (await rsvps.findByKey(key)), input);
  }

  const to = { id, ...person, lang: language, party: input.party };
  const outbox = Outbox.in(scope.db);
  const [hold, wait] = await Promise.all([holdLetter(scope, event, to, holdUntil), waitingLetter(scope, event, to)]);
  const [[seat]] = await commit(
    scope.db,
    take,
    outbox.addIf(rsvps.has(id, "held"), hold, now),
    outbox.addIf(rsvps.has(id, "waiting"), wait, now),
  );
  return answerTo(scope, event, seat ?? (await rsvps.findByKey(key)), input);
}

async function answerTo(
  scope: Scope,
  event: EventView,
  seat: Rsvp | undefined,
  { mail, party }: SeatInput,
): Promise<SeatAnswer> {
  if (seat && !seat.mail) return { outcome: "seated", token: await seatToken(scope, event, seat.id) };
  if (seat) return { outcome: seat.status === "waiting" ? "waiting" : "confirm-by-mail" };
  const left = seatsLeft(event);
  const fits = left === null || party <= left;
  if (mail) return { outcome: fits ? "confirm-by-mail" : "waiting" };
  return { problems: left ? [{ field: "party", rule: "full", limit: left }] : [{ field: "mail", rule: "required" }] };
}

/** Confirmed seats count once, with the day on which they were confirmed; who came by a code, with its campaign. */
export const seatCount = (
  { id, party, codeId, campaignId }: Pick<Rsvp, "id" | "party" | "codeId" | "campaignId">,
  event: Pick<EventView, "municipalityAgs" | "campaignId">,
) =>
  ({
    indicator: "rsvps",
    amount: party,
    key: `rsvp:${id}`,
    municipalityAgs: event.municipalityAgs,
    campaignId: campaignId ?? event.campaignId,
    codeId,
  }) as const;
