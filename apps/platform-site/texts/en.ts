import type { Texts } from "./de.ts";

/** The platform's own page in English. */
export const en: Texts = {
  name: "Heimvorteil",
  skip: "Skip to content",
  menu: "Menu",
  mainNavigation: "Main navigation",
  languageNavigation: "Language",
  legalNavigation: "Legal",
  otherLanguage: "Deutsch",
  nav: { counties: "The counties", about: "What it is", sharing: "What is shared", join: "For counties" },
  description: (region) =>
    `Heimvorteil keeps ${region} in touch with everyone who left, and shows what is possible here.`,
  kicker: (region) => `Run by the counties of ${region}`,
  title: "Moving away is not leaving for good.",
  lead: "One in three people aged 18 to 25 leaves for a degree or a job. Heimvorteil, German for home advantage, stays in touch: with people who listen, with employers from around here, and with good reasons to drop by.",
  toCounties: "Find my county",
  toJoin: "We are a county",
  countiesTitle: "The counties",
  countiesLead: "Each county has its own pages, its own team and its own voice.",
  noCounties: "The first counties are settling in. Please come back soon.",
  programmes: { careers: "Careers", gp: "General practice" },
  aboutTitle: "What it is",
  about: [
    {
      title: "For everyone who left",
      text: "News from home, regulars' tables and openings, as much or as little as you like. No password, no advertising, and one click ends it. If you want to talk, there is somebody who knows the area.",
    },
    {
      title: "For the way into general practice",
      text: "From school through clerkships and specialist training to a practice of your own: the counties know the practices, the grants and the deadlines, and stay with you all the way.",
    },
    {
      title: "For employers from here",
      text: "One directory for the whole region. Companies, practices, clinics and public bodies are listed once, looked after by the county that vouches for them, and found in all of them.",
    },
  ],
  sharingTitle: "What is shared, and what never is",
  sharingLead: "The counties work together because everyone gains. Where people are concerned, each keeps to itself.",
  sharedTitle: "The counties share",
  shared: [
    "employers and their openings, with the name of the county that entered them",
    "experience: what a campaign cost, what came of it, and whether they would do it again",
    "figures of months that a county releases itself; about people only rounded, and never so small that anyone could be recognised",
  ],
  neverTitle: "This stays where it is",
  never: [
    "who follows a county, writes to it or signs up",
    "a county's notes, drafts and settings",
    "your visit: no cookies, no tracking pixels, nothing from other people's servers",
  ],
  joinTitle: "For counties that want to join",
  joinLead: "The next county does not start from scratch but from where the last one is now.",
  joinSteps: [
    {
      title: "A conversation",
      text: "We listen to what you have in mind and show you what other counties have tried.",
    },
    {
      title: "Your county is set up",
      text: "Pick a name and a template, invite the lead. It takes less than ten minutes.",
    },
    {
      title: "You settle in",
      text: "Colours, motif, texts, contact person, legal notice. The region's employers are there already.",
    },
    {
      title: "You begin",
      text: "With a campaign that worked elsewhere, with its checklist, its texts and honest figures.",
    },
  ],
  joinGets:
    "You get pages of your own in German and English, a workplace for your team, dates with sign-up, news, a newsletter, and figures for your funder.",
  joinContact: (name) => `Write to ${name}:`,
  stepsLabel: "How it starts",
  doorsTitle: "Doors",
  agencyDoor: "For the agency",
  legal: { imprint: "Legal notice", privacy: "Privacy" },
  imprintFacts: {
    body: "Provider",
    representative: "Represented by",
    address: "Address",
    phone: "Phone",
    mail: "Email",
    supervision: "Supervisory authority",
    responsible: "Responsible for content",
  },
  imprintLead:
    "Information under section 5 of the German Digital Services Act. The pages of a county have a legal notice of their own.",
  imprintMissing: "The agency's details are being entered.",
  privacyLead: "This page does without data about you.",
  privacy: [
    {
      title: "What happens when you visit",
      text: "As with any website, your browser sends its network address. It is used to deliver the page and neither stored nor evaluated here. There are no cookies, no visitor statistics and no content from other people's servers.",
    },
    {
      title: "Where else data arise",
      text: "When you follow a county, write to it or sign up for a date, that happens on its own pages. They say what is stored for what purpose, for how long, and how you can see and delete it.",
    },
    {
      title: "Your rights",
      text: "You have the right of access, rectification, erasure, restriction and objection, and may complain to your data protection authority.",
    },
  ],
  privacyContact: "Data protection at the agency:",
  notFoundTitle: "This page does not exist",
  notFoundText: "There may be a typo in the address. You will find the counties on the home page.",
  errorTitle: "Something went wrong",
  errorText: "This is our fault, not yours. Please try again in a moment.",
  toHome: "To the home page",
};
