import { decideChanges, type Answers } from "#domain/directory/decide-changes";
import type { EmployerChanges } from "#domain/directory/field-values";
import { proposeChanges } from "#domain/directory/propose-changes";
import { addDays, type Day } from "#kernel";
import type { CountySlug } from "../content/county-slugs.ts";
import type { EmployerSeed } from "../content/employers/employer-seed.ts";
import type { Diary } from "./diary.ts";
import type { Employers } from "./directory.ts";
import { made, type Region } from "./region.ts";

interface BundleSeed {
  by: CountySlug;
  to: CountySlug;
  /** The how manieth employer of the county proposed to. */
  nth: number;
  ago: number;
  note: string;
  changes(employer: EmployerSeed): EmployerChanges;
  /** What the county answered a month later; nothing yet where it is missing. */
  answers?: Answers;
}

const bundles: readonly BundleSeed[] = [
  {
    by: "soest",
    to: "hsk",
    nth: 21,
    ago: 5,
    note: "Waren bei uns auf der Berufsmesse und haben einen neuen Zettel dagelassen.",
    changes: ({ teaser }) => ({
      phone: "02930 555410",
      teaser: `${teaser} Auch in Teilzeit.`.slice(0, 280),
      benefits: "part-time,childcare,moving-help",
    }),
  },
  {
    by: "olpe",
    to: "mk",
    nth: 11,
    ago: 71,
    note: "Steht so auf deren Website.",
    changes: () => ({ phone: "02940 555220", founded: 1911 }),
    answers: {
      phone: { decision: "change", changes: { phone: "02940 555225" } },
      founded: { decision: "accept" },
    },
  },
  {
    by: "siwi",
    to: "hsk",
    nth: 34,
    ago: 74,
    note: "Aus der Zeitung.",
    changes: () => ({ size: "250+", teaser: "Der größte Arbeitgeber weit und breit." }),
    answers: { size: { decision: "decline" }, teaser: { decision: "decline" } },
  },
];

/** Counties propose several fields at once; some are answered field by field, one still waits. */
export function noteBundles(
  diary: Diary,
  region: Region,
  employers: readonly EmployerSeed[],
  ids: Employers,
  today: Day,
) {
  for (const { by, to, nth, ago, note, changes, answers } of bundles) {
    const employer = employers.filter(({ county }) => county === to)[nth]!;
    let bundle = "";
    diary.note(by, addDays(today, -ago), "14:40", async (at) => {
      const [scope, editor] = [region.scope(by, at), region.editor(by)];
      const id = ids.get(employer.name)!;
      ({ bundle } = made(await proposeChanges(scope, { origin: "county", editor }, id, changes(employer), note)));
    });
    if (answers)
      diary.note(to, addDays(today, 35 - ago), "10:05", async (at) =>
        made(await decideChanges(region.scope(to, at), region.editor(to), bundle, answers)),
      );
  }
}
