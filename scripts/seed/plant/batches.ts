import { batchInput } from "#domain/batches/batch-input";
import { addBatch } from "#domain/batches/keep-batch";
import { listMakers } from "#domain/batches/list-makers";
import { codeInput } from "#domain/codes/code-input";
import { countScan } from "#domain/codes/count-scan";
import { makeCode } from "#domain/codes/make-code";
import { currentVersion } from "#domain/consent/wordings";
import { askToFollow } from "#domain/follow/ask-to-follow";
import { confirmFollow } from "#domain/follow/confirm-follow";
import { addDays, type Day, type Instant } from "#kernel";
import { lastSeason } from "../content/campaigns.ts";
import { shortPlace, type Place } from "../content/county-slugs.ts";
import type { EmployerSeed } from "../content/employers/employer-seed.ts";
import type { Diary } from "./diary.ts";
import { Mailbox } from "./mailbox.ts";
import type { CampaignBook } from "./publishing.ts";
import { made, type Region } from "./region.ts";

const schools: [school: string, town: string, boxes: number, openings: number, followers: number][] = [
  ["Berufskolleg Olsberg", "Olsberg", 96, 14, 5],
  ["Gymnasium am Kloster, Meschede", "Meschede", 88, 11, 4],
  ["Gesamtschule an der Ruhr, Arnsberg", "Arnsberg", 104, 16, 6],
  ["Gymnasium Brilon", "Brilon", 72, 9, 3],
  ["Sekundarschule Schmallenberg", "Schmallenberg", 64, 7, 2],
  ["Berufskolleg Arnsberg", "Arnsberg", 56, 6, 3],
];
const inside = [
  ["Honig", "Honey"],
  ["Mettwurst", "Sausage"],
  ["Biergelee", "Beer jelly"],
  ["Knäckebrot", "Crispbread"],
] as const;

/** Boxes at six schools with what the county's own employers put in, a code on each batch, and who came by it. */
export function noteBatches(
  diary: Diary,
  region: Region,
  campaigns: CampaignBook,
  employers: readonly EmployerSeed[],
  places: readonly Place[],
  today: Day,
) {
  const season = lastSeason(today);
  const makers = employers.filter(({ county, sector }) => county === "hsk" && sector === "food");
  const agsOf = (town: string) => places.find((place) => shortPlace(place) === town)?.ags ?? "";
  schools.forEach(([place, town, boxes, openings, followers], at) => {
    const day = addDays(`${season}-06-08` as Day, at * 2);
    diary.note("hsk", day, "14:20", async (now) => {
      const scope = region.scope("hsk", now);
      const editor = region.editor("hsk");
      const labels = (await listMakers(scope)).map(({ label }) => label);
      const products = inside.map(([name, nameEn], row) => {
        const maker = makers[row % Math.max(1, makers.length)];
        return { name, nameEn, maker: labels.find((label) => maker && label.startsWith(`${maker.name} (`)) ?? "" };
      });
      const input = batchInput.parse({
        kind: "box",
        title: `Deine Abschlussbox ${season}`,
        titleEn: `Your leaver’s box ${season}`,
        place,
        municipalityAgs: agsOf(town),
        day,
        packed: String(boxes + 4),
        handedOut: String(boxes),
        products: Object.fromEntries(products.entries()),
      });
      const campaign = campaigns.running("hsk", "box", day);
      const batch = made(await addBatch(scope, editor, campaign, input));
      const code = made(
        await makeCode(scope, editor, campaign, codeInput.parse({ carrier: "box", batchId: batch.id, note: place })),
      );
      for (let opened = 0; opened < openings; opened++) await countScan(scope, code.code);
      const mails = Array.from({ length: followers }, (_, who) => `abschluss-${at}-${who}@example.org`);
      await follow(region, now, code.code, mails);
    });
  });
  diary.note("hsk", addDays(today, -1), "10:15", async (now) => {
    const scope = region.scope("hsk", now);
    const campaign = campaigns.running("hsk", "table", today);
    const cards = {
      kind: "card",
      title: "Einladungskarten zum Stammtisch",
      place: "Alte Synagoge Meschede",
      packed: "120",
    };
    if (campaign) {
      made(await addBatch(scope, region.editor("hsk"), campaign, batchInput.parse({ ...cards, day: today })));
      const poster = codeInput.parse({ carrier: "poster", note: "Plakat am Bahnhof Meschede" });
      made(await makeCode(scope, region.editor("hsk"), campaign, poster));
    }
  });
}

/** So many people follow by a code and confirm it. */
async function follow(region: Region, now: Instant, code: string, mails: string[]) {
  const scope = region.scope("hsk", now);
  const mailbox = new Mailbox();
  const wordingVersion = currentVersion("follow");
  for (const mail of mails)
    await askToFollow(
      scope,
      { mail, interests: ["starting-out"], leftYear: null, consent: "on", wordingVersion },
      { key: `demo-${mail}`, language: "de", code },
    );
  for (const { to, token } of await mailbox.deliver(scope)) if (mails.includes(to)) await confirmFollow(scope, token);
  await mailbox.deliver(scope);
}
