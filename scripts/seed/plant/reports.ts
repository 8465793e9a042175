import { addFigures } from "#domain/experience-reports/add-figures";
import { addRound } from "#domain/experience-reports/add-round";
import { addText } from "#domain/experience-reports/add-text";
import { changeSection } from "#domain/experience-reports/change-section";
import { publishReport } from "#domain/experience-reports/publish-report";
import { startReport } from "#domain/experience-reports/start-report";
import { viewReport } from "#domain/experience-reports/view-report";
import { addDays, newId, type Day, type Id, type Instant } from "#kernel";
import { report as words } from "../content/rounds.ts";
import type { Diary } from "./diary.ts";
import { made, type Region } from "./region.ts";

/** When the report was published and when it was corrected, in days before the planting. */
const published = 250;
const corrected = 204;

/** The report of last year: composed from a round's answers, figures and texts; published, and corrected once. */
export function noteReports(diary: Diary, region: Region, round: Id<"rnd">, today: Day) {
  const id = newId("rpt");
  const year = Number(addDays(today, -published).slice(0, 4)) - 1;
  diary.note("agentur", addDays(today, -published), "10:00", (at) => compose(region, id, round, year, at));
  diary.note("agentur", addDays(today, -corrected), "11:30", (at) => correct(region, id, at));
}

async function compose(region: Region, id: Id<"rpt">, round: Id<"rnd">, year: number, at: Instant) {
  const [scope, lead] = [region.scope("agentur", at), region.lead("agentur")];
  const { subtitle, summary, opening, met, closing, mistaken } = words;
  const figures = { title: "", note: "", period: String(year) };
  made(await startReport(scope, lead, { title: words.title(year), slug: String(year), subtitle, summary }, id));
  made(await addText(scope, lead, id, { title: "Worum es geht", text: opening }));
  made(await addFigures(scope, lead, id, { ...figures, indicator: "heads", picture: "months", note: met }));
  made(await addFigures(scope, lead, id, { ...figures, indicator: "dates", picture: "counties" }));
  made(await addRound(scope, lead, id, round));
  made(await addFigures(scope, lead, id, { ...figures, indicator: "heads", picture: "places" }));
  made(await addText(scope, lead, id, { ...closing, text: mistaken }));
  await publish(region, id, at, "");
}

async function correct(region: Region, id: Id<"rpt">, at: Instant) {
  const [scope, lead] = [region.scope("agentur", at), region.lead("agentur")];
  const { sections } = await viewReport(scope, lead, id);
  const { id: section, revision } = sections.at(-1)!;
  made(await changeSection(scope, lead, id, section, "text", { ...words.closing, revision }));
  await publish(region, id, at, words.correction);
}

async function publish(region: Region, id: Id<"rpt">, at: Instant, reason: string) {
  const [scope, lead] = [region.scope("agentur", at), region.lead("agentur")];
  const { revision } = await viewReport(scope, lead, id);
  made(await publishReport(scope, lead, id, { revision, reason }));
}
