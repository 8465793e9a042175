import { expect, test } from "vitest";
import { takeSeat } from "#domain/events/take-seat";
import { addDays, berlinInstant, dayOf, stoppedClock, systemClock } from "#kernel";
import { announce, newKey, seatsOf } from "../../support/events.ts";
import { A_WHOLE_ROUND, mintCounty, platform } from "../../support/platform.ts";

const anna = { name: "Anna", mail: "anna@example.org", party: 1 };

test(
  "the clock lets a hold lapse that nobody confirmed, every few minutes",
  async () => {
    const county = await mintCounty();
    const event = await announce(county);
    const twoDaysAgo = await county.scope(stoppedClock(systemClock.now() - 2 * 24 * 3600));
    await takeSeat(twoDaysAgo, event.slug, anna, { key: newKey(), language: "de" });
    await (await platform()).tick("*/5 * * * *");
    expect(await seatsOf(await county.scope(), event)).toEqual([{ name: "Anna", status: "lapsed", party: 1 }]);
  },
  A_WHOLE_ROUND,
);

test(
  "the clock forgets who came, once a night",
  async () => {
    const county = await mintCounty();
    const day = addDays(dayOf(systemClock.now()), -40);
    const event = await announce(county, { day });
    const before = await county.scope(stoppedClock(berlinInstant(day, "12:00")));
    await takeSeat(before, event.slug, anna, { key: newKey(), language: "de" });
    const { tick } = await platform();
    await tick("*/5 * * * *");
    expect((await seatsOf(await county.scope(), event))[0]?.name).toBe("Anna");
    await tick("17 2 * * *");
    expect((await seatsOf(await county.scope(), event))[0]?.name).toBeNull();
  },
  A_WHOLE_ROUND,
);
