import { openSession, team as teamDoor } from "#auth";
import { inviteMember } from "#domain/team/invite-member";
import { asLead, type Lead } from "#domain/team/actors";
import { changeLegal } from "#domain/tenants/change-legal";
import { changeLook } from "#domain/tenants/change-look";
import { changeSite } from "#domain/tenants/change-site";
import { createCounty } from "#domain/tenants/create-county";
import { inviteFirstLead } from "#domain/tenants/invite-first-lead";
import { switchFeatures } from "#domain/tenants/switch-features";
import { addDays, berlinInstant, features, type Day, type Instant, type Role } from "#kernel";
import { agsOf, countySlugs, type CountySlug } from "../content/county-slugs.ts";
import { agencyTeam, commonLegal, counties, memberMail } from "../content/counties.ts";
import { Mailbox } from "./mailbox.ts";
import { made, type Region } from "./region.ts";

const foundedOn: Record<CountySlug, Day> = {
  hsk: "2016-03-01",
  soest: "2019-02-01",
  mk: "2024-09-02",
  olpe: "2024-10-01",
  siwi: "2024-10-14",
};
const AGENCY_SINCE = "2016-01-11";

/** Opens the five counties as the agency would, fills in who they are and brings their teams in. */
export async function plantCounties(region: Region, today: Day) {
  await region.meet("agentur");
  const mailbox = new Mailbox();
  const since = berlinInstant(AGENCY_SINCE, "09:00");
  const names = Object.entries(agencyTeam) as [Role, string][];
  for (const [role, name] of names)
    await join(region, "agentur", role, name, since, role === "lead" ? "system" : region.lead("agentur"));
  await mailbox.deliver(region.scope("agentur", since));

  for (const county of countySlugs) {
    const { name, shortName, template, team } = counties[county];
    const at = berlinInstant(foundedOn[county], "09:30");
    const agency = region.scope("agentur", at);
    made(
      await createCounty(
        agency,
        region.lead("agentur"),
        { name, shortName, slug: county, countyAgs: agsOf[county], template },
        region.baseDomain,
      ),
    );
    await region.meet(county);
    const invited = made(
      await inviteFirstLead(agency, region.lead("agentur"), region.scope(county, at), {
        leadName: team.lead,
        leadMail: memberMail(team.lead, county),
      }),
    );
    region.join(county, { id: invited.id, name: team.lead, mail: memberMail(team.lead, county), role: "lead" });
    await openSession(teamDoor, region.scope(county, at), invited.id);
    for (const role of ["editor", "guide", "reader"] as const)
      await join(region, county, role, team[role], at, region.lead(county));
    await describe(region, county, at, today);
    await mailbox.deliver(region.scope(county, at));
  }
}

/** Invites a member, who signs in once and so takes the seat. */
async function join(region: Region, slug: string, role: Role, name: string, at: Instant, inviter: Lead | "system") {
  const mail = memberMail(name, slug);
  const { id } = made(await inviteMember(region.scope(slug, at), inviter, { name, mail, role }));
  region.join(slug, { id, name, mail, role });
  await openSession(teamDoor, region.scope(slug, at), id);
}

async function describe(region: Region, county: CountySlug, at: Instant, today: Day) {
  const { look, site, legal, programmes } = counties[county];
  const lead = asLead(region.lead(county));
  const scope = region.scope(county, at);
  const both = ({ de, en = "" }: { de: string; en?: string }) => ({ de, en });
  const { claim, lead: introduction, about, guide, social } = site;
  made(await changeLook(scope, lead, look));
  await changeSite(scope, lead, {
    claim: both(claim),
    lead: both(introduction),
    about: both(about),
    guide: { ...guide, role: both(guide.role), hours: both(guide.hours) },
    social,
  });
  const { funding, ...common } = commonLegal;
  const mail = (box: string) => `${box}@${county}.heimvorteil.example`;
  await changeLegal(scope, lead, {
    ...legal,
    ...common,
    phone: guide.phone,
    mail: mail("kontakt"),
    responsible: legal.representative,
    dataProtectionMail: mail("datenschutz"),
    accessibilityContact: guide.name,
    accessibilityMail: mail("barrierefrei"),
    accessibilityReviewedOn: addDays(today, -64),
    funding: { running: true, notice: funding },
  });
  await switchFeatures(scope, lead, {
    programmes,
    features: programmes.includes("careers")
      ? [...features]
      : features.filter((feature) => feature !== "boxes" && feature !== "photo"),
  });
  await region.meet(county);
}
