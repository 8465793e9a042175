import type { Because, Stayed } from "#domain/arrivals/words";
import type { CampaignKind } from "#kernel";
import type { CountySlug } from "./county-slugs.ts";

/** What somebody says after 3, 12 and 36 months; `silent` says nothing at all. */
type Said = [stayed: Stayed, because: Because] | "silent";

export interface ArrivalSeed {
  county: CountySlug;
  left: number;
  /** How many days ago the talks began, and the first working day was. */
  talks: number;
  first?: number;
  ended?: "stays-away" | "elsewhere" | "no-match" | "lost-touch";
  town: string;
  adults?: number;
  children?: number;
  /** The kind of campaign that brought the contact, if one of it was running. */
  by?: CampaignKind;
  because?: Because;
  /** What they say when asked; without it they did not agree to be asked. */
  says?: Said[];
}

/** People the counties accompanied, over the years. Nobody of them exists. */
export const arrivalSeeds: readonly ArrivalSeed[] = [
  {
    county: "hsk",
    left: 2016,
    talks: 1290,
    first: 1150,
    town: "Brilon",
    adults: 1,
    children: 2,
    by: "table",
    because: "yes",
    says: [
      ["same-employer", "yes"],
      ["same-employer", "yes"],
      ["same-county", "yes"],
    ],
  },
  {
    county: "hsk",
    left: 2016,
    talks: 900,
    first: 790,
    town: "Meschede",
    adults: 1,
    by: "photo",
    because: "partly",
    says: [
      ["same-employer", "partly"],
      ["same-employer", "partly"],
    ],
  },
  {
    county: "hsk",
    left: 2016,
    talks: 560,
    first: 470,
    town: "Schmallenberg",
    adults: 1,
    children: 1,
    by: "box",
    because: "yes",
    says: [
      ["same-employer", "yes"],
      ["same-county", "yes"],
    ],
  },
  { county: "hsk", left: 2016, talks: 66, town: "Olsberg", by: "table" },
  {
    county: "hsk",
    left: 2017,
    talks: 620,
    first: 505,
    town: "Arnsberg",
    because: "no",
    says: [
      ["same-employer", "no"],
      ["gone", "no"],
    ],
  },
  {
    county: "hsk",
    left: 2018,
    talks: 480,
    first: 410,
    town: "Sundern",
    adults: 1,
    children: 2,
    by: "social",
    because: "yes",
    says: [["same-employer", "yes"], "silent"],
  },
  {
    county: "hsk",
    left: 2018,
    talks: 300,
    first: 205,
    town: "Winterberg",
    by: "counselling",
    because: "partly",
    says: [["same-region", "partly"]],
  },
  {
    county: "hsk",
    left: 2019,
    talks: 290,
    first: 190,
    town: "Brilon",
    adults: 1,
    because: "yes",
    by: "table",
    says: [["same-employer", "yes"]],
  },
  {
    county: "hsk",
    left: 2019,
    talks: 240,
    first: 140,
    town: "Marsberg",
    children: 1,
    because: "partly",
    says: ["silent"],
  },
  { county: "hsk", left: 2020, talks: 220, first: 122, town: "Bestwig", because: "yes", by: "box", says: ["silent"] },
  {
    county: "hsk",
    left: 2020,
    talks: 130,
    first: 60,
    town: "Meschede",
    adults: 1,
    because: "yes",
    by: "counselling",
    says: [],
  },
  { county: "hsk", left: 2021, talks: 120, first: 40, town: "Eslohe", because: "partly" },
  { county: "hsk", left: 2019, talks: 170, ended: "stays-away", town: "Hallenberg" },
  { county: "hsk", left: 2022, talks: 95, ended: "elsewhere", town: "Arnsberg", by: "social" },
  { county: "hsk", left: 2021, talks: 48, town: "Medebach", by: "table" },
  { county: "hsk", left: 2022, talks: 21, town: "Brilon" },
  { county: "hsk", left: 2023, talks: 9, town: "Sundern", by: "social" },
  {
    county: "soest",
    left: 2013,
    talks: 1200,
    first: 1130,
    town: "Lippstadt",
    adults: 1,
    children: 2,
    by: "network",
    because: "yes",
    says: [
      ["same-employer", "yes"],
      ["same-employer", "yes"],
      ["same-employer", "yes"],
    ],
  },
  {
    county: "soest",
    left: 2014,
    talks: 700,
    first: 500,
    town: "Warstein",
    adults: 1,
    children: 1,
    by: "network",
    because: "partly",
    says: [
      ["same-employer", "partly"],
      ["same-county", "partly"],
    ],
  },
  {
    county: "soest",
    left: 2015,
    talks: 420,
    first: 240,
    town: "Geseke",
    because: "yes",
    by: "counselling",
    says: [["same-employer", "yes"]],
  },
  { county: "soest", left: 2016, talks: 330, first: 150, town: "Soest", adults: 1, because: "yes", says: ["silent"] },
  { county: "soest", left: 2017, talks: 140, town: "Werl", by: "network" },
  { county: "soest", left: 2018, talks: 60, town: "Rüthen" },
  {
    county: "mk",
    left: 2018,
    talks: 380,
    first: 260,
    town: "Lüdenscheid",
    adults: 1,
    because: "partly",
    says: [["same-employer", "partly"]],
  },
  { county: "mk", left: 2020, talks: 50, town: "Iserlohn" },
  {
    county: "olpe",
    left: 2019,
    talks: 350,
    first: 230,
    town: "Attendorn",
    children: 1,
    because: "yes",
    says: [["same-employer", "yes"]],
  },
  {
    county: "siwi",
    left: 2017,
    talks: 310,
    first: 200,
    town: "Siegen",
    because: "partly",
    says: [["same-county", "partly"]],
  },
  { county: "siwi", left: 2021, talks: 35, town: "Kreuztal" },
];
