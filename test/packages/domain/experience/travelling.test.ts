import { expect, test } from "vitest";
import { commit, ExperienceQuestions, SharedExperiences } from "#db/repositories";
import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { adoptExperience } from "#domain/experience/adopt-experience";
import { changeCard } from "#domain/experience/change-card";
import { experienceFilter } from "#domain/experience/experience-filter";
import { findExperiences } from "#domain/experience/find-experiences";
import { handInCard } from "#domain/experience/hand-in-card";
import { rateExperience } from "#domain/experience/rate-experience";
import { readExperience } from "#domain/experience/read-experience";
import { reviewCard } from "#domain/experience/review-card";
import { shareCard } from "#domain/experience/share-card";
import { triedByOthers } from "#domain/experience/tried-by-others";
import { writeCard } from "#domain/experience/write-card";
import { askQuestion } from "#domain/experience/ask-question";
import { asEditor, asLead } from "#domain/team/actors";
import { mintCounty, platform, type County } from "../../../support/platform.ts";
import { sampleExperience } from "./sample-experience.ts";

async function sharedBy(county: County, changes: Partial<typeof sampleExperience> = {}) {
  const scope = await county.scope();
  const lead = asLead(await county.member("lead"));
  const card = await writeCard(scope, lead, { ...sampleExperience, ...changes });
  await handInCard(scope, lead, card.id);
  await reviewCard(scope, lead, card.id, card.revision);
  return { ...(await shareCard(scope, lead, card.id)), scope, lead, card };
}

const asked = (query: Record<string, string>) => experienceFilter.parse(query);
const result = {
  endsOn: "2027-08-20",
  hours: 40,
  result: "Nur für uns",
  comment: "Lief gut mit der Landjugend.",
} as const;

test("adopting brings plan, checklist and texts along, and nobody's name's address or number", async () => {
  const [owner, adopter] = await Promise.all([mintCounty(), mintCounty()]);
  const { sharedId } = await sharedBy(owner);
  const scope = await adopter.scope();
  const editor = asEditor(await adopter.member("editor"));

  const adopted = await adoptExperience(scope, editor, sharedId, { startsOn: "2027-06-01" });
  if (!("campaignId" in adopted)) throw new Error("was not adopted");
  const { campaign, tasks } = await readCampaign(scope, adopted.campaignId);
  expect(campaign).toMatchObject({
    status: "planned",
    title: sampleExperience.title,
    plannedHours: 160,
    plannedCents: 420_000,
    startsOn: "2027-06-01",
    place: "",
    reached: null,
  });
  expect(tasks.map(({ text, dueOn }) => [dueOn, text])).toEqual([
    ["2027-04-02", "Schützenvereine anschreiben"],
    ["2027-05-29", "Fotorahmen abholen bei Gerda Muster, [Telefon einsetzen]"],
    ["2027-06-03", "Bilder freischalten"],
    [null, "Danke sagen"],
  ]);
  expect(campaign.texts).toEqual([
    { title: "Einladung", body: "Kommt an unseren Stand! Fragen an [E-Mail einsetzen] oder [Telefon einsetzen]." },
  ]);
});

test("a county adopts an experience once, even when two of its editors press the button together", async () => {
  const [owner, adopter] = await Promise.all([mintCounty(), mintCounty()]);
  const { sharedId } = await sharedBy(owner);
  const editor = asEditor(await adopter.member("editor"));
  const scopes = await Promise.all([1, 2, 3, 4].map(() => adopter.scope()));
  const answers = await Promise.all(
    scopes.map((scope) => adoptExperience(scope, editor, sharedId, { startsOn: "2027-06-01" })),
  );

  const made = answers.filter((answer) => "campaignId" in answer);
  expect(made).toHaveLength(1);
  expect(answers.filter((answer) => "alreadyIn" in answer && answer.alreadyIn === made[0]!.campaignId)).toHaveLength(3);
  expect((await readExperience(scopes[0]!, sharedId)).outcome.adopted).toBe(1);
});

test("what adopters made of it stands beside the original as a range", async () => {
  const [owner, first, second, third] = await Promise.all([mintCounty(), mintCounty(), mintCounty(), mintCounty()]);
  const { sharedId } = await sharedBy(owner);
  const results = [
    [first, { reached: 100, costCents: 40_000, again: "yes" }],
    [second, { reached: 200, costCents: 180_000, again: "partly" }],
    [third, undefined],
  ] as const;
  for (const [county, told] of results) {
    const scope = await county.scope();
    const editor = asEditor(await county.member("editor"));
    const adopted = await adoptExperience(scope, editor, sharedId, { startsOn: "2027-06-01" });
    if (told && "campaignId" in adopted)
      await finishCampaign(scope, editor, adopted.campaignId, { ...result, ...told });
  }
  const { outcome, adoptions } = await readExperience(await owner.scope(), sharedId);
  expect(outcome).toEqual({
    adopted: 3,
    tried: 2,
    costPerContact: { from: 400, to: 900 },
    again: { yes: 1, partly: 1, no: 0 },
  });
  expect(adoptions.map(({ reached }) => reached)).toEqual(expect.arrayContaining([100, 200, null]));
  expect(adoptions.find(({ reached }) => reached === 100)?.comment).toBe("Lief gut mit der Landjugend.");
  expect(JSON.stringify(adoptions)).not.toContain("Nur für uns");
});

test("one's own experience is neither adopted nor rated", async () => {
  const owner = await mintCounty();
  const { sharedId, scope, lead } = await sharedBy(owner);
  await expect(adoptExperience(scope, lead, sharedId, { startsOn: "2027-06-01" })).rejects.toThrow("conflict");
  await expect(rateExperience(scope, lead, sharedId, { usefulness: 5 })).rejects.toThrow("conflict");
});

test("a draft is seen by no other county, and what was shared stays as it was until it is shared again", async () => {
  const [owner, reader] = await Promise.all([mintCounty(), mintCounty()]);
  const { sharedId, scope, lead, card } = await sharedBy(owner, { title: "Erste Fassung" });
  await changeCard(scope, lead, card.id, {
    ...sampleExperience,
    textRevision: 1,
    title: "Zweite Fassung",
    worked: "Der Rahmen zog ganze Gruppen an.",
  });
  await writeCard(scope, lead, { ...sampleExperience, title: "Nur ein Entwurf" });

  const elsewhere = await reader.scope();
  const library = await findExperiences(elsewhere, asked({ county: owner.slug }));
  expect(library.experiences.map(({ title }) => title)).toEqual(["Erste Fassung"]);

  await handInCard(scope, lead, card.id);
  await reviewCard(scope, lead, card.id, 2);
  expect((await shareCard(scope, lead, card.id)).version).toBe(2);
  const { experience, versions } = await readExperience(elsewhere, sharedId);
  expect(experience).toMatchObject({ version: 2, title: "Zweite Fassung" });
  expect(versions.map(({ version, title }) => [version, title])).toEqual([
    [2, "Zweite Fassung"],
    [1, "Erste Fassung"],
  ]);
});

test("a review holds for what the lead has read, not for what was written since", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const lead = asLead(await county.member("lead"));
  const card = await writeCard(scope, lead, sampleExperience);
  await handInCard(scope, lead, card.id);
  await changeCard(scope, lead, card.id, { ...sampleExperience, textRevision: 1, tips: "Schnell noch etwas ergänzt." });
  await handInCard(scope, lead, card.id);
  await expect(reviewCard(scope, lead, card.id, card.revision)).rejects.toThrow("conflict");
  await expect(shareCard(scope, lead, card.id)).rejects.toThrow("conflict");
});

test("a card with gaps is not handed in and says which", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const lead = asLead(await county.member("lead"));
  const card = await writeCard(scope, lead, { ...sampleExperience, summary: "", failed: "" });
  expect(await handInCard(scope, lead, card.id)).toEqual({
    problems: [
      { field: "summary", rule: "required" },
      { field: "failed", rule: "required" },
    ],
  });
});

test("two leads who share at once share one version", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const lead = asLead(await county.member("lead"));
  const card = await writeCard(scope, lead, sampleExperience);
  await handInCard(scope, lead, card.id);
  await reviewCard(scope, lead, card.id, card.revision);
  const scopes = await Promise.all([county.scope(), county.scope()]);
  const answers = await Promise.allSettled(scopes.map((own) => shareCard(own, lead, card.id)));
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await findExperiences(scope, asked({ county: county.slug }))).experiences).toHaveLength(1);
});

test("the library finds by folded words, kind, target group, cost and result, and sorts", async () => {
  const [owner, reader] = await Promise.all([mintCounty(), mintCounty()]);
  await sharedBy(owner, {
    title: "Stammtisch für Rückkehrer",
    kind: "table",
    reached: 64,
    costCents: 25_600,
    again: "partly",
  });
  const { sharedId } = await sharedBy(owner, {
    title: "Kisten für Schüler",
    kind: "box",
    targetGroup: "school-leavers",
    reached: 480,
    costCents: 30_000,
  });
  await sharedBy(owner, { title: "Noch ohne Zahlen", reached: 0 });
  const scope = await reader.scope();
  await rateExperience(scope, asEditor(await reader.member("editor")), sharedId, { usefulness: 4 });
  const found = async (query: Record<string, string>) =>
    (await findExperiences(scope, asked({ county: owner.slug, ...query }))).experiences.map(({ title }) => title);

  expect(await found({ q: "rueckkehrer" })).toEqual(["Stammtisch für Rückkehrer"]);
  expect(await found({ q: "SCHUELER kisten" })).toEqual(["Kisten für Schüler"]);
  expect(await found({ q: "zz' OR 1=1 -- ä".repeat(9) })).toEqual([]);
  expect(await found({ kind: "box", targetGroup: "school-leavers" })).toEqual(["Kisten für Schüler"]);
  expect(await found({ cost: "bis-1" })).toEqual(["Kisten für Schüler"]);
  expect(await found({ cost: "1-bis-5" })).toEqual(["Stammtisch für Rückkehrer"]);
  expect(await found({ again: "partly" })).toEqual(["Stammtisch für Rückkehrer"]);
  expect(await found({ order: "cheapest" })).toEqual([
    "Kisten für Schüler",
    "Stammtisch für Rückkehrer",
    "Noch ohne Zahlen",
  ]);
  expect((await found({ order: "useful" }))[0]).toBe("Kisten für Schüler");
});

test("each choice says how many there are, counted as if nothing were chosen in its own facet", async () => {
  const owner = await mintCounty();
  const { scope, sharedId } = await sharedBy(owner, { kind: "box", targetGroup: "students", hours: 12 });
  await sharedBy(owner, { kind: "box", targetGroup: "families", hours: 90, reached: 0 });
  await sharedBy(owner, { kind: "table", targetGroup: "students", hours: 250, again: "no" });
  const adopter = await mintCounty();
  const editor = asEditor(await adopter.member("editor"));
  const adopted = await adoptExperience(await adopter.scope(), editor, sharedId, { startsOn: "2027-06-01" });
  if (!("campaignId" in adopted)) throw new Error("was not adopted");
  const outcome = { ...result, reached: 10, costCents: 100, again: "yes" } as const;
  await finishCampaign(await adopter.scope(), editor, adopted.campaignId, outcome);

  const { facets, count } = await findExperiences(scope, asked({ county: owner.slug, kind: "box" }));
  expect(count).toBe(2);
  expect(facets).toMatchObject({
    kind: { box: 2, table: 1 },
    targetGroup: { students: 1, families: 1 },
    effort: { "bis-20": 1, "80-bis-200": 1 },
    cost: { "1-bis-5": 1 },
    tried: { "0": 1, "1": 1 },
  });
  const found = async (query: Record<string, string>) =>
    (await findExperiences(scope, asked({ county: owner.slug, ...query }))).count;
  expect([await found({ effort: "ab-200" }), await found({ tried: "1" }), await found({ effort: "unsinn" })]).toEqual([
    1, 1, 3,
  ]);
});

test("related cards are the same every time and say why: kind and target group first, then shared words", async () => {
  const owner = await mintCounty();
  const { sharedId, scope } = await sharedBy(owner, { title: "Laternenwanderung am Kahlen Asten", kind: "other" });
  const alike = { title: "Laternenwanderung am Biggesee", kind: "other", targetGroup: "everyone" } as const;
  const [both, words] = [await sharedBy(owner, alike), await sharedBy(owner, { ...alike, targetGroup: "doctors" })];
  const { related } = await readExperience(scope, sharedId);
  const [first] = related;
  expect(first).toMatchObject({ experience: { id: both.sharedId }, sameKind: true, sameGroup: true });
  expect(first!.words).toContain("laternenwanderung");
  expect(related.map(({ experience }) => experience.id)).not.toContain(sharedId);
  expect((await readExperience(scope, sharedId)).related).toEqual(related);
  expect((await readExperience(scope, words.sharedId)).related[0]!.experience.id).not.toBe(words.sharedId);
});

test("whoever plans a campaign sees what others tried, what fits the target group first, and not one's own", async () => {
  const [owner, planner] = await Promise.all([mintCounty(), mintCounty()]);
  const kind = "counselling";
  const fitting = await sharedBy(owner, { kind, targetGroup: "doctors" });
  const own = await sharedBy(planner, { kind, targetGroup: "doctors" });
  const tried = (await triedByOthers(own.scope, kind, "doctors")).map(({ id }) => id);
  expect(tried).toContain(fitting.sharedId);
  expect(tried).not.toContain(own.sharedId);
  expect(tried[0]).toBe((await triedByOthers(own.scope, kind, "doctors"))[0]!.id);
});

test("the newest of the library are read along an index, without sorting", async () => {
  const { env } = await platform();
  const { results } = await env.DB.prepare(
    "EXPLAIN QUERY PLAN SELECT e.id FROM shared_experiences e JOIN tenants t ON t.id = e.owner_id ORDER BY e.shared_at DESC, e.id LIMIT 21",
  ).all<{ detail: string }>();
  const plan = results.map(({ detail }) => detail).join("; ");
  expect(plan).toContain("shared_experiences_by_time");
  expect(plan).not.toContain("TEMP B-TREE");
});

test("the library turns its pages without losing or repeating a card", async () => {
  const [owner, reader] = await Promise.all([mintCounty(), mintCounty()]);
  for (let i = 0; i < 5; i++) await sharedBy(owner, { title: `Erfahrung Nummer ${i}`, reached: 10 + (i % 2) });
  const scope = await reader.scope();
  const seen: string[] = [];
  let after: { rank: number; id: string } | undefined;
  do {
    const page = await findExperiences(scope, asked({ county: owner.slug, order: "cheapest" }), after, 2);
    expect(page.count).toBe(5);
    seen.push(...page.experiences.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(5);
  expect(new Set(seen).size).toBe(5);
});

test("each county has one rating and may change its mind", async () => {
  const [owner, one, two] = await Promise.all([mintCounty(), mintCounty(), mintCounty()]);
  const { sharedId } = await sharedBy(owner);
  const rate = async (county: County, usefulness: number) =>
    rateExperience(await county.scope(), asEditor(await county.member("editor")), sharedId, { usefulness });
  await rate(one, 2);
  await rate(two, 5);
  await rate(one, 4);
  expect((await readExperience(await owner.scope(), sharedId)).rating).toEqual({
    median: 4.5,
    number: 2,
    votes: [0, 0, 0, 1, 1],
  });
});

test("the directory lets a county change its own experience and no other's", async () => {
  const [owner, other] = await Promise.all([mintCounty(), mintCounty()]);
  const { sharedId } = await sharedBy(owner);
  const scope = await other.scope();
  const own = await owner.scope();
  const { experience, versions } = await readExperience(scope, sharedId);
  const { id } = await askQuestion(scope, asEditor(await other.member("editor")), sharedId, {
    question: "Wie groß war der Rahmen?",
  });
  const { experienceId: _, version: __, sharedAt: ___, ...facts } = versions[0]!;

  const [renewed, answered] = await commit(
    scope.db,
    SharedExperiences.in(scope.directory).renew(sharedId, 2, { ...facts, title: "Überschrieben" }, "", 0),
    ExperienceQuestions.in(scope.directory).answer(id, "Von nebenan beantwortet", 0),
  );
  expect([renewed, answered]).toEqual([[], []]);
  expect((await readExperience(own, sharedId)).experience).toEqual(experience);
});
