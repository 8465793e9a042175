import { expect, test } from "vitest";
import { addCards } from "#domain/experience-reports/add-cards";
import { addFigures } from "#domain/experience-reports/add-figures";
import { addText } from "#domain/experience-reports/add-text";
import { changeReport } from "#domain/experience-reports/change-report";
import { publishReport } from "#domain/experience-reports/publish-report";
import { openReportFile, readReport } from "#domain/experience-reports/read-report";
import { viewReport } from "#domain/experience-reports/view-report";
import { writeCard } from "#domain/experience/write-card";
import { asLead } from "#domain/team/actors";
import type { FrozenOf } from "#kernel";
import { countyThatCounted, lastMonth } from "../../../support/figures.ts";
import { agencyHost, mintCounty, platform, scopeOf } from "../../../support/platform.ts";
import { aReport, aSharedCard, published } from "../../../support/reports.ts";
import { readPdf } from "../../../support/pdf.ts";
import { agencyLead } from "../../../support/rounds.ts";
import { sampleExperience } from "../experience/sample-experience.ts";

const agency = () => scopeOf(agencyHost);
const year = lastMonth.slice(0, 4);
const boxes = { title: "", note: "", indicator: "boxes", period: year, picture: "counties" } as const;

const fileOf = async (slug: string, number: number) => {
  const { body } = await openReportFile(await agency(), slug, number);
  return new Uint8Array(await new Response(body).arrayBuffer());
};

test("a published version stays as it was when cards and figures change, page and file alike", async () => {
  const county = await countyThatCounted({ boxes: 41 });
  await county.release();
  const card = await aSharedCard(county, { title: "Wie wir angefangen haben" });
  const { id, slug } = await aReport();
  await addCards(await agency(), agencyLead, id, [card.sharedId]);
  await addFigures(await agency(), agencyLead, id, boxes);
  expect(await published(id)).toEqual({ number: 1, slug });
  const [before, file] = [await readReport(await agency(), slug), await fileOf(slug, 1)];
  const { title, tagged, text } = await readPdf(file);
  expect({ title, tagged }).toEqual({ title: "Erfahrungsbericht", tagged: true });
  expect(text).toContain("Wie wir angefangen haben");
  const figures = before.content.sections[1] as FrozenOf<"figures">;
  expect(figures.figures.find(({ label }) => label === county.name)?.display).toBe("41");

  await card.shareAnew({ title: "Ganz anders erzählt", summary: "Nichts davon stand in Fassung 1." });
  await county.count({ amounts: { boxes: 100 } });
  await county.release("Eine Schule war vergessen.");
  const after = await readReport(await agency(), slug, 1);
  expect(after.content).toEqual(before.content);
  expect(await fileOf(slug, 1)).toEqual(file);

  const corrected = await published(id, "Die Zahl der Boxen war unvollständig.");
  expect(corrected).toEqual({ number: 2, slug });
  const newest = await readReport(await agency(), slug);
  expect(
    (newest.content.sections[1] as FrozenOf<"figures">).figures.find(({ label }) => label === county.name)?.display,
  ).toBe("141");
  expect((await readReport(await agency(), slug, 1)).content).toEqual(before.content);
  expect(newest.versions.map(({ number, reason }) => [number, reason])).toEqual([
    [2, "Die Zahl der Boxen war unvollständig."],
    [1, ""],
  ]);
}, 120_000);

test("what was neither released nor shared gets into no report", async () => {
  const county = await countyThatCounted({ boxes: 7_654_321 });
  await writeCard(await county.scope(), asLead(await county.member("lead")), {
    ...sampleExperience,
    title: "KANARIENVOGEL",
  });
  const card = await aSharedCard(county, { summary: "Fragen an gerda.muster@example.org oder 02961 123456." });
  const { id, slug } = await aReport();
  await addCards(await agency(), agencyLead, id, [card.sharedId]);
  for (const picture of ["months", "counties", "kinds", "places"] as const)
    for (const period of [year, "alles"])
      await addFigures(await agency(), agencyLead, id, { ...boxes, picture, period });
  await published(id);
  const said = JSON.stringify((await readReport(await agency(), slug)).content);
  for (const secret of ["KANARIENVOGEL", "7654321", "7.654.321", "gerda.muster", "02961"])
    expect(said).not.toContain(secret);
}, 120_000);

test("a draft is nowhere, an empty report is not published, and a correction says why", async () => {
  const { id, slug } = await aReport();
  const scope = await agency();
  await expect(readReport(scope, slug)).rejects.toThrow("not-found");
  expect(await published(id)).toEqual({ problems: [{ field: "sections", rule: "required" }] });
  await addText(scope, agencyLead, id, { title: "Anfang", text: "Ein Anfang." });
  expect(await publishReport(scope, agencyLead, id, { revision: 1, reason: "" })).toEqual({
    problems: [{ field: "reason", rule: "overtaken" }],
  });
  await published(id);
  expect(await published(id)).toMatchObject({ problems: [{ field: "reason", rule: "required" }] });
  expect(await published(id, "Einfach noch einmal.")).toEqual({ problems: [{ field: "reason", rule: "unchanged" }] });
  await addText(scope, agencyLead, id, { title: "Zusatz", text: "Noch nicht öffentlich." });
  expect(JSON.stringify(await readReport(scope, slug))).not.toContain("Zusatz");
});

test("two leads who publish in the same moment publish one version, and its address stays", async () => {
  const { id, slug } = await aReport();
  const scope = await agency();
  await addText(scope, agencyLead, id, { title: "Anfang", text: "Ein Anfang." });
  const answers = await Promise.allSettled([published(id), published(id)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const { versions, revision } = await viewReport(scope, agencyLead, id);
  expect(versions).toHaveLength(1);
  const cover = { title: "Umbenannt", subtitle: "", summary: "", slug: `${slug}-anders`, revision };
  expect(await changeReport(scope, agencyLead, id, cover)).toBe("changed");
  expect((await viewReport(scope, agencyLead, id)).slug).toBe(slug);
});

test("the schema lets nobody rewrite or remove what was published", async () => {
  const { id } = await aReport();
  await addText(await agency(), agencyLead, id, { title: "Anfang", text: "Ein Anfang." });
  await published(id);
  const { env } = await platform();
  for (const sql of [
    "UPDATE experience_report_versions SET reason = 'x' WHERE report_id = ?",
    "DELETE FROM experience_report_versions WHERE report_id = ?",
  ])
    await expect(env.DB.prepare(sql).bind(id).run()).rejects.toThrow("stays as it is");
});

test("a county has no reports", async () => {
  const county = await mintCounty();
  const lead = asLead(await county.member("lead"));
  const { id, slug } = await aReport();
  await addText(await agency(), agencyLead, id, { title: "Anfang", text: "Ein Anfang." });
  await published(id);
  await expect(viewReport(await county.scope(), lead, id)).rejects.toThrow("not-found");
  await expect(readReport(await county.scope(), slug)).rejects.toThrow("not-found");
});
