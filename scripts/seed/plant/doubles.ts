import { addEmployer } from "#domain/directory/add-employer";
import { employerInput } from "#domain/directory/employer-input";
import { addDays, type Day } from "#kernel";
import type { DoubleSeed } from "../content/employers/doubles.ts";
import type { EmployerSeed } from "../content/employers/employer-seed.ts";
import type { ProfileSeed } from "../content/employers/profile.ts";
import { Dice } from "../dice.ts";
import type { Diary } from "./diary.ts";
import type { Employers } from "./directory.ts";
import { made, type Region } from "./region.ts";

/** Firms that a second county brings in without having seen that they are there already. */
export function noteDoubles(
  diary: Diary,
  region: Region,
  doubles: readonly DoubleSeed[],
  profileOf: (employer: EmployerSeed) => ProfileSeed,
  ids: Employers,
  today: Day,
) {
  const dice = new Dice("doubles-days");
  for (const { county, name, original, known, website } of doubles)
    diary.note(county, addDays(today, -dice.between(70, 160)), "16:20", async (at) => {
      const { kind, sector, size, place, street, teaser } = original;
      const numbers = profileOf(original);
      const { id } = made(
        await addEmployer(
          region.scope(county, at),
          region.editor(county),
          employerInput.parse({
            name,
            kind,
            sector,
            size,
            municipalityAgs: place.ags,
            postcode: place.postcode,
            street: known.length === 0 ? street : "",
            website,
            teaser,
            registerNumber: known.includes("registerNumber") ? numbers.registerNumber : "",
            vatId: known.includes("vatId") ? numbers.vatId : "",
          }),
        ),
      );
      ids.set(name, id);
    });
}
