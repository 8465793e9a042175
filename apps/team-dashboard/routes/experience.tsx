import { Hono, type Context } from "hono";
import { adoptExperience, adoptionInput } from "#domain/experience/adopt-experience";
import { answerQuestion } from "#domain/experience/answer-question";
import { askQuestion } from "#domain/experience/ask-question";
import { experienceFilter } from "#domain/experience/experience-filter";
import { answerInput, questionInput, ratingInput } from "#domain/experience/experience-input";
import { findExperiences } from "#domain/experience/find-experiences";
import { rewordQuestion } from "#domain/experience/reword-question";
import { rateExperience } from "#domain/experience/rate-experience";
import { readExperience } from "#domain/experience/read-experience";
import { withdrawQuestion } from "#domain/experience/withdraw-question";
import { ownQuestion, viewQuestion } from "#domain/experience/view-question";
import { asEditor, asReader } from "#domain/team/actors";
import { addDays, dayOf, refuse } from "#kernel";
import { checkForm, formToken, formUse, html, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { AdoptPage } from "../pages/experience/adopt.tsx";
import { ExperiencePage, type CameBack } from "../pages/experience/experience.tsx";
import { LibraryPage } from "../pages/experience/library.tsx";
import { VersionsPage } from "../pages/experience/versions.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/erfahrungen";
const shared = `${PATH}/:id{shr_[0-9a-z]+}`;
const USUAL_LEAD_DAYS = 60;

export const experience = new Hono<Team>();

experience.get(PATH, async (c) => {
  asReader(c.get("member"));
  const query = experienceFilter.parse(c.req.query());
  const [, rank, id] = /^(-?\d{1,16})-(shr_[0-9a-z]+)$/.exec(c.req.query("nach") ?? "") ?? [];
  const library = await findExperiences(c.env.scope, query, rank && id ? { rank: Number(rank), id } : undefined);
  return html(
    c,
    <LibraryPage {...pageOf(c)} library={library} query={query} next={library.next && nextPage(c, library.next)} />,
  );
});

experience.get(shared, (c) => show(c));

experience.get(`${shared}/fassungen`, async (c) => {
  asReader(c.get("member"));
  const { experience: view, versions, indicators } = await readExperience(c.env.scope, c.req.param("id"));
  const named = (query: string) => versions.find(({ version }) => String(version) === c.req.query(query));
  const to = named("bis") ?? versions[0]!;
  const from = named("von") ?? versions.find(({ version }) => version === to.version - 1) ?? to;
  return html(c, <VersionsPage {...pageOf(c)} {...{ experience: view, versions, indicators, from, to }} />);
});

experience.post(`${shared}/fragen`, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, questionInput);
  if (!form.ok) return show(c, form, 422);
  const use = await formUse(scope.signer, form.typed, scope.clock.now(), 0);
  if ("problem" in use)
    return show(c, { typed: form.typed, problems: [{ field: "question", rule: use.problem }] }, 422);
  await askQuestion(scope, editor, c.req.param("id"), form.value, `qst_${use.key}`);
  return c.redirect(`${withFlash(pathOf(c), "frage-gestellt")}#fragen`, 303);
});

experience.post(`${PATH}/fragen/:question/antwort`, async (c) => {
  const editor = asEditor(c.get("member"));
  const { id, experienceId } = await viewQuestion(c.env.scope, c.req.param("question"));
  const form = await checkForm(c.req.raw, answerInput);
  if (!form.ok) return show(c, { ...form, answering: id }, 422, experienceId);
  await answerQuestion(c.env.scope, editor, id, form.value);
  return c.redirect(`${withFlash(`${PATH}/${experienceId}`, "frage-beantwortet")}#${id}`, 303);
});

experience.post(`${PATH}/fragen/:question/aenderung`, async (c) => {
  const editor = asEditor(c.get("member"));
  const { experienceId, ...asked } = await ownQuestion(c.env.scope, c.req.param("question"));
  const form = await checkForm(c.req.raw, questionInput);
  if (!form.ok) return show(c, { ...form, rewording: asked.id }, 422, experienceId);
  const answer = await rewordQuestion(c.env.scope, editor, asked.id, form.value);
  if ("problems" in answer)
    return show(c, { typed: form.typed, problems: answer.problems, rewording: asked.id }, 422, experienceId);
  return c.redirect(`${withFlash(`${PATH}/${experienceId}`, "frage-geaendert")}#${asked.id}`, 303);
});

experience.post(`${PATH}/fragen/:question/ruecknahme`, async (c) => {
  const editor = asEditor(c.get("member"));
  const { experienceId, withdrawn } = await withdrawQuestion(c.env.scope, editor, c.req.param("question"));
  const said = withdrawn ? "frage-zurueckgenommen" : "frage-schon-beantwortet";
  return c.redirect(`${withFlash(`${PATH}/${experienceId}`, said)}#fragen`, 303);
});

experience.post(`${shared}/bewertung`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, ratingInput);
  if (!form.ok) return show(c, form, 422);
  await rateExperience(c.env.scope, editor, c.req.param("id"), form.value);
  return c.redirect(`${withFlash(pathOf(c), "bewertet")}#bewertung`, 303);
});

experience.get(`${shared}/uebernahme`, (c) => askToAdopt(c));

experience.post(`${shared}/uebernahme`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, adoptionInput);
  if (!form.ok) return askToAdopt(c, form, 422);
  const adopted = await adoptExperience(c.env.scope, editor, c.req.param("id"), form.value);
  if ("alreadyIn" in adopted) return c.redirect(pathOf(c), 303);
  return c.redirect(withFlash(`/team/aktionen/${adopted.campaignId}`, "erfahrung-uebernommen"), 303);
});

const pathOf = (c: Context<Team>) => `${PATH}/${c.req.param("id")}`;

function nextPage(c: Context<Team>, { rank, id }: { rank: number; id: string }): string {
  const query = new URLSearchParams(
    Object.entries(c.req.query()).filter(([name, value]) => name !== "nach" && name !== "meldung" && value !== ""),
  );
  query.set("nach", `${rank}-${id}`);
  return `${PATH}?${query}`;
}

async function show(c: Context<Team>, came?: CameBack, status: 200 | 422 = 200, id = c.req.param("id")!) {
  const { scope } = c.env;
  asReader(c.get("member"));
  const [everything, token] = await Promise.all([
    readExperience(scope, id),
    formToken(scope.signer, scope.clock.now()),
  ]);
  return html(c, <ExperiencePage {...pageOf(c)} everything={everything} token={token} came={came} />, status);
}

async function askToAdopt(
  c: Context<Team>,
  came?: { typed: Typed; problems: CameBack["problems"] },
  status: 200 | 422 = 200,
) {
  const { scope } = c.env;
  asEditor(c.get("member"));
  const { experience: view, isOwn, ownCampaignId } = await readExperience(scope, c.req.param("id")!);
  if (isOwn) refuse("conflict");
  if (ownCampaignId) return c.redirect(pathOf(c), 303);
  const typed = { startsOn: addDays(dayOf(scope.clock.now()), USUAL_LEAD_DAYS) };
  return html(c, <AdoptPage {...pageOf(c)} experience={view} typed={typed} {...came} />, status);
}
