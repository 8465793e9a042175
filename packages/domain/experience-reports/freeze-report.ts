import { ExperienceAdoptions, SharedExperiences, type ExperienceReport } from "#db/repositories";
import { found, type FrozenReport, type FrozenSection, type SectionOf } from "#kernel";
import { readInsights, type Insights } from "../insights/read-insights.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { freezeCard } from "./freeze-card.ts";
import { freezeFigures } from "./freeze-figures.ts";

type Draft = Pick<ExperienceReport, "title" | "subtitle" | "summary" | "sections">;

/** A report with everything its sections name put into it: cards in their chosen version, figures as they are released now. */
export async function freezeReport(
  scope: Scope,
  reader: Reader,
  { title, subtitle, summary, sections }: Draft,
): Promise<FrozenReport> {
  const periods = new Map<string, Promise<Insights>>();
  const figuresOf = async (section: SectionOf<"figures">) => {
    const { period, indicator } = section;
    const reading = periods.get(period) ?? readInsights(scope, reader, { period, indicator });
    periods.set(period, reading);
    return freezeFigures(section, await reading);
  };
  const frozen = await Promise.all(
    sections.map(async (section): Promise<FrozenSection> => {
      if (section.kind === "card") return cardOf(scope, section);
      if (section.kind === "figures") return figuresOf(section);
      const { id, kind, title: heading, text } = section;
      return { id, kind, title: heading, text };
    }),
  );
  return { title, subtitle, summary, sections: frozen };
}

async function cardOf(scope: Scope, section: SectionOf<"card">) {
  const { experienceId, version } = section;
  const shared = SharedExperiences.in(scope.directory);
  const [experience, versions, adoptions] = await Promise.all([
    shared.find(experienceId),
    shared.versions(experienceId),
    ExperienceAdoptions.in(scope.directory).of(experienceId),
  ]);
  const chosen = found(versions.find((one) => one.version === version));
  return freezeCard(section, found(experience).county, chosen, adoptions);
}
