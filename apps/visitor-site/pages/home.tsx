import { inLanguage, type Language } from "#kernel";
import type { Scope } from "#domain/scope";
import type { EventView } from "#domain/events/list-events";
import { Frame } from "./frame.tsx";
import { CareersEmployers, CareersHero, CareersOpenings } from "./home/careers.tsx";
import { GpEntries, GpHero, GpOpenings, GpPath, GpPractices } from "./home/gp.tsx";
import { EventsSection, FollowSection, GuideSection, PostsSection } from "./home/sections.tsx";
import type { ListedEmployer } from "./employer-items.tsx";
import type { ListedOpening } from "./opening-items.tsx";
import type { ListedPost } from "./post-items.tsx";

export interface HomeProps {
  scope: Scope;
  language: Language;
  posts: ListedPost[];
  events: EventView[];
  employers: ListedEmployer[];
  openings: ListedOpening[];
}

/**
 * The county's front door. A careers home begins with the valley and the times people come home, a GP home with the town
 * at the end of a path; a county with both opens with the valley and has the path inside.
 */
export function HomePage(props: HomeProps) {
  const { scope, language } = props;
  const { programmes, site } = scope.tenant;
  const [careers, gp] = [programmes.includes("careers"), programmes.includes("gp")];
  return (
    <Frame scope={scope} language={language} path="/" description={inLanguage(site.lead, language).text}>
      {careers ? <Careers {...props} gp={gp} /> : <Gp {...props} />}
    </Frame>
  );
}

function Careers({ gp, ...props }: HomeProps & { gp: boolean }) {
  return (
    <>
      <CareersHero {...props} />
      <CareersOpenings {...props} />
      <GuideSection {...props} />
      <CareersEmployers {...props} />
      {gp && <GpPath {...props} />}
      <EventsSection {...props} />
      <PostsSection {...props} />
      <FollowSection {...props} />
    </>
  );
}

function Gp(props: HomeProps) {
  return (
    <>
      <GpHero {...props} />
      <GpEntries {...props} />
      <GpPractices {...props} />
      <GuideSection {...props} />
      <GpOpenings {...props} />
      <EventsSection {...props} />
      <PostsSection {...props} />
      <FollowSection {...props} />
    </>
  );
}
