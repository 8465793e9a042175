import { ExperienceReports, Indicators, Rounds, SharedExperiences } from "#db/repositories";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { campaignKindNames } from "../figures/labels.ts";

const ROUNDS = 20;

/** A report while it is composed: its sections with what they name, its versions, and the rounds whose answers it could take. */
export async function viewReport(scope: Scope, _reader: Reader, id: string) {
  forAgency(scope);
  const reports = ExperienceReports.in(scope.db);
  const [report, versions, rounds, indicators] = await Promise.all([
    reports.get(id),
    reports.versionsOf(id),
    Rounds.in(scope.directory).list({ limit: ROUNDS }),
    Indicators.in(scope.directory).list(),
  ]);
  const named = report.sections.flatMap((section) => (section.kind === "card" ? [section.experienceId] : []));
  const cards = await Promise.all(named.map((card) => SharedExperiences.in(scope.directory).find(card)));
  return {
    ...report,
    sections: report.sections.map((section) => {
      const card = section.kind === "card" ? cards.find((one) => one?.id === section.experienceId) : undefined;
      return {
        ...section,
        /** What its figures count. */
        counts:
          section.kind === "figures" ? indicators.find(({ id: of }) => of === section.indicator)?.name : undefined,
        card: card && {
          title: card.title,
          county: card.county,
          campaignKind: campaignKindNames[card.kind],
          newest: card.version,
        },
      };
    }),
    versions,
    rounds: rounds.filter(({ answered }) => answered > 0),
    /** Whether the newest version shows the report as it stands. */
    isPublished: versions[0]?.revision === report.revision,
  };
}
export type ReportPage = Awaited<ReturnType<typeof viewReport>>;
