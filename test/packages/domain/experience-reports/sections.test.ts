import { expect, test } from "vitest";
import { addCards } from "#domain/experience-reports/add-cards";
import { addRound } from "#domain/experience-reports/add-round";
import { addText } from "#domain/experience-reports/add-text";
import { changeReport } from "#domain/experience-reports/change-report";
import { changeSection, takeNewerVersion } from "#domain/experience-reports/change-section";
import { placed, placeSection, removeSection } from "#domain/experience-reports/place-section";
import { startReport } from "#domain/experience-reports/start-report";
import { viewReport } from "#domain/experience-reports/view-report";
import { asLead } from "#domain/team/actors";
import { newId, type ReportSection, type SectionOf } from "#kernel";
import { agencyHost, mintCounty, scopeOf } from "../../../support/platform.ts";
import { aReport, aSharedCard } from "../../../support/reports.ts";
import { agencyLead, answerWith, aRound, regretfully } from "../../../support/rounds.ts";

const agency = () => scopeOf(agencyHost);
const text = (title: string) => ({ title, text: `Etwas über ${title}.` });
const titles = (sections: readonly ReportSection[]) =>
  sections.map((one) => (one.kind === "text" ? one.title : one.kind));

async function withTexts(...names: string[]) {
  const report = await aReport();
  for (const name of names) await addText(await agency(), agencyLead, report.id, text(name));
  return report;
}

test("a section goes to the place it is given, too small being the first and too large the last", () => {
  const sections = ["a", "b", "c"].map((title): ReportSection => ({
    kind: "text",
    id: `rsc_0000${title}`,
    revision: 1,
    title,
    text: title,
  }));
  const order = (id: string, place: number) => titles(placed(sections, id, place)).join("");
  expect(order("rsc_0000a", 3)).toBe("bca");
  expect(order("rsc_0000c", 1)).toBe("cab");
  expect(order("rsc_0000b", -7)).toBe("bac");
  expect(order("rsc_0000a", 99)).toBe("bca");
  expect(() => order(newId("rsc"), 1)).toThrow("not-found");
});

test("what several add, move and take out in the same moment is all there", async () => {
  const { id } = await withTexts("eins", "zwei", "drei");
  const { sections } = await viewReport(await agency(), agencyLead, id);
  const [one, two] = sections;
  await Promise.all([
    addText(await agency(), agencyLead, id, text("vier")),
    addText(await agency(), agencyLead, id, text("fünf")),
    placeSection(await agency(), agencyLead, id, two!.id, 1),
    removeSection(await agency(), agencyLead, id, one!.id),
  ]);
  const after = titles((await viewReport(await agency(), agencyLead, id)).sections);
  expect(after[0]).toBe("zwei");
  expect(after.toSorted()).toEqual(["drei", "fünf", "vier", "zwei"]);
});

test("a text that somebody else changed is not written over, another section of the same report may be changed", async () => {
  const { id } = await withTexts("eins", "zwei");
  const scope = await agency();
  const [one, two] = (await viewReport(scope, agencyLead, id)).sections;
  const change = (section: ReportSection, title: string) =>
    changeSection(scope, agencyLead, id, section.id, "text", { ...text(title), revision: section.revision });
  expect("sections" in (await change(one!, "geändert"))).toBe(true);
  expect(await change(one!, "drübergeschrieben")).toEqual({ problems: [{ field: "text", rule: "overtaken" }] });
  expect("sections" in (await change(two!, "auch geändert"))).toBe(true);
  expect(titles((await viewReport(scope, agencyLead, id)).sections)).toEqual(["geändert", "auch geändert"]);
});

test("a card is taken in the version at hand, and a newer one is offered", async () => {
  const card = await aSharedCard(await mintCounty());
  const { id } = await aReport();
  const scope = await agency();
  await addCards(scope, agencyLead, id, [card.sharedId, card.sharedId]);
  await addCards(scope, agencyLead, id, [card.sharedId]);
  await card.shareAnew({ title: "Neu erzählt" });
  const { sections } = await viewReport(scope, agencyLead, id);
  expect(sections).toMatchObject([{ kind: "card", version: 1, card: { newest: 2 } }]);
  await takeNewerVersion(scope, agencyLead, id, sections[0] as SectionOf<"card">);
  expect((await viewReport(scope, agencyLead, id)).sections).toMatchObject([{ version: 2 }]);
  await expect(addCards(scope, agencyLead, id, [`shr_${"0".repeat(16)}`])).rejects.toThrow("not-found");
});

test("all answers of a round come in one step, and what is there already comes once", async () => {
  const [one, two, three] = await Promise.all([mintCounty(), mintCounty(), mintCounty()]);
  const round = await aRound([one, two, three]);
  const report = await aReport();
  const scope = await agency();
  expect(await addRound(scope, agencyLead, report.id, round)).toEqual({
    problems: [{ field: "round", rule: "required" }],
  });

  const card = await aSharedCard(one);
  await answerWith(await one.scope(), asLead(await one.member("lead")), round, [card.id]);
  await regretfully(await two.scope(), asLead(await two.member("lead")), round);
  const added = await addRound(scope, agencyLead, report.id, round);
  if ("problems" in added) throw new Error("was not added");
  expect(added.sections.map(({ kind }) => kind)).toEqual(["text", "card"]);
  expect((added.sections[0] as SectionOf<"text">).text).toContain("2 Kreise haben");
  expect((added.sections[0] as SectionOf<"text">).text).toContain(`**Kreis ${two.slug}:** In diesem Jahr`);
  const again = await addRound(scope, agencyLead, report.id, round);
  expect("sections" in again && again.sections.filter(({ kind }) => kind === "card")).toHaveLength(1);
});

test("two reports have two addresses, and the cover is not written over either", async () => {
  const { id, slug } = await aReport();
  const other = await aReport();
  const scope = await agency();
  const cover = { title: "Ein anderer Titel", subtitle: "", summary: "" };
  expect(await startReport(scope, agencyLead, { ...cover, slug }, newId("rpt"))).toEqual({
    problems: [{ field: "slug", rule: "taken" }],
  });
  expect(await changeReport(scope, agencyLead, other.id, { ...cover, slug, revision: 1 })).toEqual({
    problems: [{ field: "slug", rule: "taken" }],
  });
  expect(await changeReport(scope, agencyLead, id, { ...cover, slug, revision: 1 })).toBe("changed");
  expect(await changeReport(scope, agencyLead, id, { ...cover, slug, revision: 1 })).toEqual({
    problems: [{ field: "title", rule: "overtaken" }],
  });
});
