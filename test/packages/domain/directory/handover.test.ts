import { expect, test } from "vitest";
import { acceptHandover } from "#domain/directory/accept-handover";
import { changeEmployer } from "#domain/directory/change-employer";
import { declineHandover } from "#domain/directory/decline-handover";
import { employerHistory } from "#domain/directory/employer-history";
import { listHandovers } from "#domain/directory/list-handovers";
import { offerHandover } from "#domain/directory/offer-handover";
import { overlayInput } from "#domain/directory/overlay-input";
import { reviewEmployer } from "#domain/directory/review-employer";
import { setOverlay } from "#domain/directory/set-overlay";
import { withdrawHandover } from "#domain/directory/withdraw-handover";
import { closeOpening } from "#domain/openings/close-opening";
import { openingInput } from "#domain/openings/opening-input";
import { publishOpening } from "#domain/openings/publish-opening";
import { viewManagedOpening } from "#domain/openings/view-managed-opening";
import { writeOpening } from "#domain/openings/write-opening";
import { asLead } from "#domain/team/actors";
import { changeCountyStatus } from "#domain/tenants/change-county-status";
import { anEmployer, anOpening, employerForm } from "../../../support/directory.ts";
import { agencyHost, mintCounty, scopeOf } from "../../../support/platform.ts";
import { refusal, seated, twoSeats, type Seat } from "./seats.ts";

async function offer(from: Seat, to: Seat, id: string, note = "") {
  const made = await offerHandover(from.scope, from.lead, id, { county: to.slug, note });
  if (!("id" in made)) throw new Error(`nothing was offered: ${JSON.stringify(made.problems)}`);
  return made.id;
}
const accept = (seat: Seat, id: string) => acceptHandover(seat.scope, seat.lead, id);
const owns = async (seat: Seat, id: string) => (await reviewEmployer(seat.scope, seat.reader, id)).own;

test("an employer goes over with its openings when the other county accepts; overlay and drafts stay behind", async () => {
  const { hsk, soest } = await twoSeats();
  const { id } = await anEmployer(hsk.scope, hsk.editor);
  const [open, closed] = [await anOpening(hsk.scope, hsk.editor, id), await anOpening(hsk.scope, hsk.editor, id)];
  await closeOpening(hsk.scope, hsk.editor, closed.id, "withdrawn");
  const draft = await writeOpening(
    hsk.scope,
    hsk.editor,
    openingInput.parse({ employerId: id, kind: "job", title: "Entwurf", body: "Noch nicht fertig geschrieben." }),
  );
  if (!("id" in draft)) throw new Error("no draft");
  await setOverlay(hsk.scope, hsk.editor, id, overlayInput.parse({ teaser: "Nur bei uns.", contactName: "Mara" }));
  const handover = await offer(hsk, soest, id, "Liegt näher bei euch.");
  expect(await owns(soest, id)).toBe(false);
  expect((await listHandovers(soest.scope, soest.reader)).incoming).toMatchObject([
    { id: handover, note: "Liegt näher bei euch.", status: "open", toUs: true },
  ]);

  expect(await accept(soest, handover)).toEqual({ employerId: id });
  expect([await owns(soest, id), await owns(hsk, id)]).toEqual([true, false]);
  const managed = (seat: Seat, opening: string) => viewManagedOpening(seat.scope, seat.reader, opening);
  for (const moved of [open, closed]) {
    await expect(managed(soest, moved.id)).resolves.toBeDefined();
    await expect(managed(hsk, moved.id)).rejects.toEqual(refusal("not-found"));
  }
  await expect(managed(soest, draft.id)).rejects.toEqual(refusal("not-found"));
  expect(await publishOpening(hsk.scope, hsk.editor, draft.id)).toEqual({
    problems: [{ field: "employerId", rule: "choice" }],
  });
  expect((await reviewEmployer(soest.scope, soest.reader, id)).overlay).toBeUndefined();
  expect((await reviewEmployer(hsk.scope, hsk.reader, id)).overlay).toMatchObject({ teaser: "Nur bei uns." });
  expect((await employerHistory(hsk.scope, id))[0]).toMatchObject({ version: 2, occasion: "handed-over", field: null });
  await expect(changeEmployer(hsk.scope, hsk.editor, id, employerForm())).rejects.toEqual(refusal("not-found"));
});

test("only the county an offer is made to answers it, and only while it is open", async () => {
  const [{ hsk, soest }, { soest: third }] = await Promise.all([twoSeats(), twoSeats()]);
  const { id } = await anEmployer(hsk.scope, hsk.editor);
  const handover = await offer(hsk, soest, id);
  expect(await offerHandover(hsk.scope, hsk.lead, id, { county: third.slug, note: "" })).toEqual({
    problems: [{ field: "county", rule: "offered" }],
  });
  for (const stranger of [third, hsk])
    for (const answer of [accept(stranger, handover), declineHandover(stranger.scope, stranger.lead, handover, "")])
      await expect(answer).rejects.toEqual(refusal("not-found"));
  for (const stranger of [third, soest])
    await expect(withdrawHandover(stranger.scope, stranger.lead, handover)).rejects.toEqual(refusal("not-found"));
  await expect(offerHandover(soest.scope, soest.lead, id, { county: third.slug, note: "" })).rejects.toEqual(
    refusal("not-found"),
  );
  expect(await offerHandover(hsk.scope, hsk.lead, id, { county: hsk.slug, note: "" })).toEqual({
    problems: [{ field: "county", rule: "choice" }],
  });

  await declineHandover(soest.scope, soest.lead, handover, "Kennen wir nicht.");
  expect((await listHandovers(hsk.scope, hsk.reader)).outgoing).toMatchObject([
    { status: "declined", answer: "Kennen wir nicht." },
  ]);
  expect(await accept(soest, handover)).toEqual({ over: true });
  expect(await withdrawHandover(hsk.scope, hsk.lead, handover)).toEqual({ over: true });
  const second = await offer(hsk, third, id);
  expect(await withdrawHandover(hsk.scope, hsk.lead, second)).toEqual({ withdrawn: true });
  expect(await accept(third, second)).toEqual({ over: true });
  expect(await owns(hsk, id)).toBe(true);
});

test("accepting, withdrawing, declining and editing at once: the employer has one county, and nothing is half done", async () => {
  const { hsk, soest } = await twoSeats();
  for (let round = 0; round < 4; round++) {
    const name = `Gleichzeitig ${round} ${hsk.slug}`;
    const { id } = await anEmployer(hsk.scope, hsk.editor, { name });
    const handover = await offer(hsk, soest, id);
    const outcomes = await Promise.allSettled([
      accept(soest, handover),
      withdrawHandover(hsk.scope, hsk.lead, handover),
      changeEmployer(hsk.scope, hsk.editor, id, employerForm({ name, phone: "02961 5555" })),
      accept(soest, handover),
    ]);
    expect(outcomes.filter(({ status }) => status === "rejected").length).toBeLessThanOrEqual(1);
    const [offered] = (await listHandovers(hsk.scope, hsk.reader)).outgoing;
    const over = offered!.status === "accepted";
    expect([await owns(soest, id), await owns(hsk, id)]).toEqual([over, !over]);
    const history = await employerHistory(hsk.scope, id);
    expect(history.filter(({ occasion }) => occasion === "handed-over")).toHaveLength(over ? 1 : 0);
    const { employer } = await reviewEmployer(hsk.scope, hsk.reader, id);
    expect(employer.version).toBe(history[0]!.version);
    expect(employer.phone === "02961 5555").toBe(history.some(({ occasion }) => occasion === "edited"));
  }
});

test("the agency offers what a resting county vouches for, but takes nothing over for a county", async () => {
  const [county, heir] = await Promise.all([mintCounty(), mintCounty()]);
  const [resting, soest] = await Promise.all([seated(county), seated(heir)]);
  const { id } = await anEmployer(resting.scope, resting.editor);
  const agency = await scopeOf(agencyHost);
  const lead = asLead({ id: "mem_0000", name: "Test", mail: "test@example.org", role: "lead" });
  const toHeir = { county: heir.slug, note: "" };
  await expect(offerHandover(agency, lead, id, toHeir)).rejects.toEqual(refusal("not-found"));
  await changeCountyStatus(agency, lead, county.slug, "paused");
  const made = await offerHandover(agency, lead, id, toHeir);
  if (!("id" in made)) throw new Error("nothing was offered");
  await expect(acceptHandover(agency, lead, made.id)).rejects.toEqual(refusal("not-allowed"));
  expect(await accept(soest, made.id)).toEqual({ employerId: id });
  expect(await owns(soest, id)).toBe(true);
});
