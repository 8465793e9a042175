import { listMunicipalities } from "#domain/region/list-municipalities";
import { dayOf, type Instant } from "#kernel";
import type { Env } from "../../apps/gateway/env.ts";
import { campaignSeeds } from "./content/campaigns.ts";
import { doubleSeeds } from "./content/employers/doubles.ts";
import { employerSeeds } from "./content/employers/generate.ts";
import { profiles } from "./content/employers/profile.ts";
import { eventSeeds } from "./content/events/generate.ts";
import { cardSeeds } from "./content/experience/generate.ts";
import { fairList } from "./content/fair-list.ts";
import { openingSeeds } from "./content/openings/generate.ts";
import { postSeeds } from "./content/posts/generate.ts";
import { noteArrivals } from "./plant/arrivals.ts";
import { noteAlerts } from "./plant/alerts.ts";
import { noteBatches } from "./plant/batches.ts";
import { noteBundles } from "./plant/bundles.ts";
import { noteCare } from "./plant/care.ts";
import { plantCounties } from "./plant/counties.ts";
import { noteDesks } from "./plant/desks.ts";
import { Diary } from "./plant/diary.ts";
import { noteEmployers, noteOpenings } from "./plant/directory.ts";
import { noteDoubles } from "./plant/doubles.ts";
import { noteEvents } from "./plant/events.ts";
import { noteFigures, noteReleases } from "./plant/figures.ts";
import { noteEnquiries, noteFollowers } from "./plant/followers.ts";
import { noteAdoptions, noteCards, noteTalk } from "./plant/experience.ts";
import { noteImport } from "./plant/imports.ts";
import { noteGrants } from "./plant/grants.ts";
import { noteReceipts } from "./plant/receipts.ts";
import { noteMerges } from "./plant/merges.ts";
import { noteOverlays } from "./plant/overlays.ts";
import { noteProgramme } from "./plant/programme.ts";
import { noteCampaigns, notePosts } from "./plant/publishing.ts";
import { notePhotoCard } from "./plant/photo-card.ts";
import { Region } from "./plant/region.ts";
import { noteReports } from "./plant/reports.ts";
import { noteRounds } from "./plant/rounds.ts";

/**
 * Plants the demo through the use-cases: five counties with their history until `now`. It is the same on every machine; only
 * ids differ, and dates follow today. `tell` hears how far it has come.
 * @param crowd the share of the followers that is planted; tests need only some
 */
export async function seed(env: Env, now: Instant, tell: (line: string) => void, crowd = 1): Promise<void> {
  const today = dayOf(now);
  const region = new Region(env);
  await plantCounties(region, today);
  const places = await listMunicipalities(region.scope("agentur", now));
  tell("Fünf Kreise mit ihren Teams sind angelegt.");

  const diary = new Diary();
  const employers = employerSeeds(places, Number(today.slice(0, 4)));
  const events = eventSeeds(places, today);
  const cards = cardSeeds();
  const profileOf = profiles(employers);
  const ids = noteEmployers(diary, region, employers, profileOf, today);
  const doubles = doubleSeeds(employers);
  noteDoubles(diary, region, doubles, profileOf, ids, today);
  const openings = openingSeeds(employers, today);
  noteOpenings(diary, region, openings, ids);
  const campaigns = noteCampaigns(diary, region, campaignSeeds(today), today);
  notePosts(diary, region, postSeeds(events, today));
  noteEvents(diary, region, events, campaigns, now);
  noteFollowers(diary, region, today, crowd);
  noteEnquiries(diary, region, today);
  noteArrivals(diary, region, campaigns, employers, places, today);
  noteProgramme(diary, region, today);
  noteGrants(diary, region, today);
  noteReceipts(diary, region, campaigns, today);
  noteFigures(diary, region, campaigns, places, today);
  noteBatches(diary, region, campaigns, employers, places, today);
  const shared = noteCards(diary, region, cards, today);
  noteAdoptions(diary, region, shared, campaigns, today);
  notePhotoCard(diary, region, shared, campaigns, today);
  noteTalk(diary, region, cards, shared, today);
  noteOverlays(diary, region, employers, ids, today);
  noteBundles(diary, region, employers, ids, today);
  noteReleases(diary, region, today);
  noteMerges(diary, region, doubles, ids, today);
  noteDesks(diary, region, employers, ids, places, today);
  noteAlerts(diary, region, today);
  noteImport(diary, region, fairList(employers, places), today);
  noteCare(diary, region, employers, openings, ids, today);
  const round = noteRounds(diary, region, today);
  noteReports(diary, region, round, today);

  const all = diary.length;
  await diary.play(now, (month, done) => tell(`${month}: ${done} von ${all} Einträgen`));
}
