import { monthsToRelease } from "#domain/figures/months-to-release";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { releaseMonth } from "#domain/figures/release-month";
import { addDays, monthOf, type CampaignKind, type Day, type Indicator, type Instant } from "#kernel";
import { Dice } from "../dice.ts";
import { agsOf, countySlugs, shortPlace, type CountySlug, type Place } from "../content/county-slugs.ts";
import { lastSeason } from "../content/campaigns.ts";
import type { Diary } from "./diary.ts";
import type { CampaignBook } from "./publishing.ts";
import { made, type Region } from "./region.ts";

/** Counts that the team types in, for a county of this size. */
const scale: Record<CountySlug, number> = { hsk: 1, soest: 0.6, mk: 0.7, olpe: 0.4, siwi: 0.55 };
/** From which month on a county hands its figures in, in days before the planting, and how many of the last months are still with it. */
const release: Record<CountySlug, { since: number; waiting: number }> = {
  hsk: { since: 4300, waiting: 0 },
  soest: { since: 3000, waiting: 1 },
  mk: { since: 600, waiting: 0 },
  olpe: { since: 560, waiting: 3 },
  siwi: { since: 620, waiting: 1 },
};

/** Two years of what was handed out and who was met, in the county's larger towns; and 2016 as it was. */
export function noteFigures(
  diary: Diary,
  region: Region,
  campaigns: CampaignBook,
  places: readonly Place[],
  today: Day,
) {
  const dice = new Dice("figures");
  let number = 0;
  const note = (
    county: CountySlug,
    day: Day,
    indicator: Indicator,
    kind: CampaignKind,
    amount: number,
    place: Place | undefined,
    remark: string,
  ) => {
    const key = `demo-${county}-${number++}`;
    diary.note(county, day, "16:40", async (at) =>
      made(
        await recordTouchpoint(
          region.scope(county, at),
          region.editor(county),
          {
            indicator,
            amount,
            day,
            municipalityAgs: place?.ags ?? "",
            campaignId: campaigns.running(county, kind, day),
            note: remark,
          },
          key,
        ),
      ),
    );
  };
  for (const county of countySlugs) {
    const towns = places
      .filter(({ countyAgs }) => countyAgs === agsOf[county])
      .sort((a, b) => b.population - a.population);
    const some = (most: number) => dice.shuffled(towns.slice(0, 9)).slice(0, most);
    const about = (amount: number) => Math.max(1, Math.round(amount * scale[county] * (0.75 + dice.next() * 0.5)));
    for (let ago = 725; ago > 2; ago -= 30) {
      const day = addDays(today, -ago);
      const month = Number(day.slice(5, 7));
      note(county, day, "reach", "social", about(3800), undefined, "Konten im Monat, aus der Auswertung der Plattform");
      for (const town of some(2))
        note(
          county,
          addDays(day, dice.between(-2, 1)),
          "heads",
          "other",
          about(month === 8 ? 60 : 24),
          town,
          `Stand in ${shortPlace(town)}`,
        );
      const season = Number(day.slice(0, 4)) === lastSeason(today);
      if ([6, 7, 8].includes(month) && (county === "hsk" || (county === "siwi" && season)))
        for (const town of some(3))
          note(county, day, "cards", "photo", about(170), town, "Karten mit Codes ausgegeben");
      if ((month === 7 && (county === "hsk" || (county !== "soest" && season))) || (month === 10 && county === "hsk"))
        for (const town of some(4)) note(county, day, "boxes", "box", about(290), town, "Boxen übergeben");
    }
  }
  const named = (name: string) => places.find((place) => shortPlace(place) === name);
  const festivals: [Day, string, number][] = [
    ["2016-05-15", "Olsberg", 176],
    ["2016-05-27", "Sundern", 203],
    ["2016-06-12", "Brilon", 214],
    ["2016-06-19", "Meschede", 241],
    ["2016-06-26", "Arnsberg", 268],
    ["2016-07-03", "Hallenberg", 121],
    ["2016-07-10", "Schmallenberg", 232],
    ["2016-07-17", "Bestwig", 158],
    ["2016-07-24", "Eslohe", 147],
    ["2016-08-07", "Marsberg", 219],
    ["2016-08-14", "Medebach", 163],
    ["2016-08-28", "Winterberg", 238],
  ];
  for (const [day, town, cards] of festivals)
    note("hsk", day, "cards", "photo", cards, named(town), `Schützenfest ${town}`);
  note("hsk", "2016-07-15", "boxes", "box", 1310, undefined, "acht Schulen, letzte Schulwoche");
  note("hsk", "2016-09-23", "boxes", "box", 702, named("Meschede"), "Fachhochschule Südwestfalen, Semesterbeginn");
  note("hsk", "2016-10-14", "heads", "table", 14, named("Meschede"), "erster Rückkehrer-Stammtisch");
  note("hsk", "2016-11-11", "heads", "table", 19, named("Brilon"), "zweiter Rückkehrer-Stammtisch");
  note("hsk", "2016-12-28", "heads", "counselling", 41, named("Meschede"), "offenes Café zwischen den Jahren");
}

/** Each county releases the months before, in the week after they end; the newest still wait in some. */
export function noteReleases(diary: Diary, region: Region, today: Day) {
  for (const county of countySlugs) {
    const { since, waiting } = release[county];
    const act = (at: Instant) => releaseAll(region, county, at, monthOf(at), addDays(today, -since));
    const months = [
      ...new Set(Array.from({ length: 24 }, (_, i) => addDays(`${today.slice(0, 7)}-15` as Day, -30 * i).slice(0, 7))),
    ].sort();
    for (const month of months.slice(0, months.length - waiting))
      diary.note(county, `${month}-06` as Day, "13:00", act);
  }
}

async function releaseAll(region: Region, county: CountySlug, at: Instant, current: string, since: Day) {
  const scope = region.scope(county, at);
  for (const month of await monthsToRelease(scope)) {
    if (month < current && month >= since.slice(0, 7)) made(await releaseMonth(scope, region.lead(county), month));
  }
}
