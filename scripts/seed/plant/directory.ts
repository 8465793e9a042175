import { addEmployer } from "#domain/directory/add-employer";
import { closeOpening } from "#domain/openings/close-opening";
import { openingInput } from "#domain/openings/opening-input";
import { publishOpening } from "#domain/openings/publish-opening";
import { writeOpening } from "#domain/openings/write-opening";
import { addDays, type Day, type EmployerId } from "#kernel";
import { Dice } from "../dice.ts";
import type { EmployerSeed } from "../content/employers/employer-seed.ts";
import type { ProfileSeed } from "../content/employers/profile.ts";
import type { OpeningSeed } from "../content/openings/generate.ts";
import type { Diary } from "./diary.ts";
import { made, type Region } from "./region.ts";

/** Ids of employers by their names, filled while the diary is played. */
export type Employers = Map<string, EmployerId>;

/** Most employers were brought in years ago, some in the last months; each before its first opening. */
export function noteEmployers(
  diary: Diary,
  region: Region,
  employers: readonly EmployerSeed[],
  profileOf: (employer: EmployerSeed) => ProfileSeed,
  today: Day,
): Employers {
  const dice = new Dice("directory");
  const ids: Employers = new Map();
  for (const employer of employers) {
    const {
      county,
      name,
      kind,
      sector,
      size,
      place,
      street,
      phone,
      mail,
      website,
      founded,
      teaser,
      description,
      practice,
    } = employer;
    const profile = profileOf(employer);
    const day = addDays(today, -dice.between(625, 720));
    diary.note(county, day, "10:15", async (at) => {
      const { id } = made(
        await addEmployer(region.scope(county, at), region.editor(county), {
          name,
          kind,
          sector,
          size,
          municipalityAgs: place.ags,
          street,
          postcode: place.postcode,
          phone,
          mail,
          website,
          founded,
          teaser,
          description,
          planningArea: practice?.planningArea ?? "",
          doctors: practice?.doctors ?? null,
          trainingMonths: practice?.trainingMonths ?? null,
          successionYear: practice?.successionYear ?? null,
          halfSeats: practice?.halfSeats ?? null,
          studentsWelcome: practice?.studentsWelcome ?? false,
          ...profile,
        }),
      );
      ids.set(name, id);
    });
  }
  return ids;
}

export function noteOpenings(diary: Diary, region: Region, openings: readonly OpeningSeed[], employers: Employers) {
  for (const opening of openings) {
    const { county, employer, publishedOn, closed, ...fields } = opening;
    const editor = () => region.editor(county);
    let id = "";
    diary.note(county, publishedOn, "11:00", async (at) => {
      const scope = region.scope(county, at);
      const written = made(
        await writeOpening(scope, editor(), openingInput.parse({ employerId: employers.get(employer)!, ...fields })),
      );
      id = written.id;
      made(await publishOpening(scope, editor(), id));
    });
    if (closed)
      diary.note(county, closed.on, "14:20", (at) =>
        closeOpening(region.scope(county, at), editor(), id, closed.reason),
      );
  }
}
