import { addDays, type CampaignKind, type Day, type TargetGroup } from "#kernel";
import type { CountySlug } from "./county-slugs.ts";

export interface CampaignSeed {
  county: CountySlug;
  kind: CampaignKind;
  title: string;
  targetGroup: TargetGroup;
  place: string;
  goal: string;
  startsOn: Day;
  endsOn: Day;
  hours: number;
  euro: number;
  /** What became of it, where it is over; otherwise it runs or is planned. */
  reached?: number;
  result?: string;
  again?: "yes" | "partly" | "no";
}

type Fixed = Omit<CampaignSeed, "county" | "startsOn" | "endsOn"> & { from: Day | number; to: Day | number };

const common = {
  table: {
    kind: "table",
    targetGroup: "professionals",
    goal: "Alle zwei Monate ein langer Tisch, mindestens zwanzig Gäste, ein Drittel zum ersten Mal dabei.",
  },
  box: {
    kind: "box",
    targetGroup: "school-leavers",
    goal: "Alle Abgängerinnen und Abgänger erreichen; jede zehnte Person soll uns danach folgen.",
  },
  photo: {
    kind: "photo",
    targetGroup: "everyone",
    goal: "Auf Festen ins Gespräch kommen und Karten mit Codes ausgeben; vier von zehn sollen eingelöst werden.",
  },
  network: {
    kind: "network",
    targetGroup: "medical-students",
    goal: "Praxen und Nachwuchs zusammenbringen; aus jedem Treffen sollen drei Famulaturen entstehen.",
  },
  counselling: {
    kind: "counselling",
    targetGroup: "families",
    goal: "Zwischen Weihnachten und Neujahr offene Nachmittage mit Zeit für Gespräche.",
  },
  mailing: {
    kind: "mailing",
    targetGroup: "everyone",
    goal: "Einmal im Monat von uns hören lassen, mit einem Thema und einer Frage.",
  },
  social: {
    kind: "social",
    targetGroup: "students",
    goal: "Jede Woche ein kurzes Stück mit echten Leuten, immer mit Untertiteln.",
  },
  other: { kind: "other", targetGroup: "everyone", goal: "Hinter Türen schauen lassen, die sonst geschlossen sind." },
  stands: {
    kind: "other",
    targetGroup: "everyone",
    title: "Stände auf Festen und Märkten",
    place: "wechselnde Orte",
    goal: "Dort sein, wo ohnehin alle sind, und mit mindestens zwanzig Menschen am Tag reden.",
    from: -730,
    to: 400,
  },
} as const;

/** Days before the planting are negative; the demo's own year is the one around today. */
const plans: Record<CountySlug, readonly Fixed[]> = {
  hsk: [
    { ...common.stands, hours: 180, euro: 2600 },
    {
      ...common.photo,
      title: "Fotoaktion auf zwölf Schützenfesten",
      place: "zwölf Städte und Gemeinden",
      from: "2016-05-14",
      to: "2016-08-28",
      hours: 310,
      euro: 9800,
      reached: 2380,
      again: "yes",
      result: "2.380 Bilder, 1.140 eingelöste Codes, 380 neue Folgende.",
    },
    {
      ...common.box,
      title: "Heimvorteil2Go-Boxen 2016",
      place: "acht Schulen und Fachhochschule Südwestfalen, Meschede",
      from: "2016-07-11",
      to: "2016-09-23",
      hours: 244,
      euro: 23700,
      reached: 2012,
      again: "yes",
      result: "Etwa 2.000 Boxen, davon 1.310 an Schulen und 702 an der Fachhochschule.",
    },
    {
      ...common.table,
      title: "Rückkehrer-Stammtische",
      place: "wechselnde Orte",
      from: -730,
      to: 400,
      hours: 220,
      euro: 6400,
    },
    {
      ...common.counselling,
      title: "Zwischen den Jahren",
      place: "Meschede, Arnsberg, Winterberg",
      from: 34,
      to: 38,
      hours: 40,
      euro: 1500,
    },
    { ...common.mailing, title: "Heimatpost", place: "", from: -700, to: 365, hours: 150, euro: 800 },
    { ...common.social, title: "Dialekt der Woche", place: "", from: -730, to: 120, hours: 90, euro: 600 },
    {
      ...common.other,
      title: "Betriebstouren",
      place: "Meschede, Brilon, Olsberg",
      from: -400,
      to: 200,
      hours: 70,
      euro: 900,
    },
  ],
  soest: [
    {
      ...common.social,
      title: "Ein Tag in dreißig Sekunden",
      targetGroup: "everyone",
      place: "",
      from: -730,
      to: 300,
      hours: 60,
      euro: 300,
    },
    { ...common.stands, hours: 90, euro: 1400 },
    {
      ...common.network,
      title: "Netzwerktreffen für Schülerinnen und Schüler",
      targetGroup: "school-leavers",
      place: "Soest, Lippstadt, Werl",
      from: -720,
      to: 300,
      hours: 260,
      euro: 7800,
    },
    {
      ...common.network,
      title: "Netzwerktreffen für Medizinstudierende",
      place: "Soest und Lippstadt",
      from: -700,
      to: 300,
      hours: 240,
      euro: 9600,
    },
    {
      ...common.mailing,
      title: "Fristenbrief",
      targetGroup: "medical-students",
      place: "",
      from: -650,
      to: 365,
      hours: 60,
      euro: 0,
    },
    {
      ...common.other,
      title: "Sommerakademie",
      targetGroup: "medical-students",
      place: "sechs Praxen im Kreis",
      from: -110,
      to: -90,
      hours: 120,
      euro: 8600,
      reached: 12,
      again: "yes",
      result: "Zwölf Studierende, sechs Praxen, vier Zusagen für eine Famulatur.",
    },
    {
      ...common.network,
      title: "Praxis von innen",
      targetGroup: "doctors",
      place: "wechselnde Praxen",
      from: -600,
      to: 200,
      hours: 110,
      euro: 2400,
    },
    {
      ...common.counselling,
      title: "Auswahlgespräche üben",
      targetGroup: "school-leavers",
      place: "Soest",
      from: 50,
      to: 64,
      hours: 30,
      euro: 350,
    },
  ],
  mk: [
    { ...common.stands, hours: 110, euro: 1600 },
    {
      ...common.table,
      title: "Stammtische an Lenne und Volme",
      place: "wechselnde Orte",
      from: -540,
      to: 300,
      hours: 110,
      euro: 3100,
    },
    {
      ...common.other,
      title: "Tag der offenen Hallentore",
      place: "siebzehn Betriebe",
      from: -75,
      to: -74,
      hours: 160,
      euro: 5400,
      reached: 1350,
      again: "yes",
      result: "1.350 Besuche in siebzehn Hallen.",
    },
    {
      ...common.mailing,
      title: "Post für Technikleute",
      targetGroup: "professionals",
      place: "",
      from: -480,
      to: 300,
      hours: 50,
      euro: 0,
    },
    {
      ...common.social,
      title: "Lieblingsorte mit Rost",
      targetGroup: "everyone",
      place: "",
      from: -730,
      to: 90,
      hours: 40,
      euro: 150,
    },
  ],
  olpe: [
    {
      ...common.social,
      title: "Grüße vom Wasser",
      targetGroup: "everyone",
      place: "",
      from: -730,
      to: 300,
      hours: 60,
      euro: 300,
    },
    { ...common.stands, hours: 60, euro: 700 },
    {
      ...common.table,
      title: "Stammtisch im Bootshaus",
      place: "Attendorn",
      from: -560,
      to: 300,
      hours: 80,
      euro: 1600,
    },
    {
      ...common.other,
      title: "Probewohnen",
      targetGroup: "families",
      place: "Lennestadt, Kirchhundem",
      from: -60,
      to: -50,
      hours: 64,
      euro: 3800,
      reached: 8,
      again: "yes",
      result: "Acht Gäste, zwei suchen jetzt ein Haus.",
    },
    { ...common.mailing, title: "Leinenpost", place: "", from: -500, to: 300, hours: 40, euro: 200 },
  ],
  siwi: [
    {
      ...common.social,
      title: "Stimmen vom Rothaarsteig",
      targetGroup: "everyone",
      place: "",
      from: -730,
      to: 300,
      hours: 60,
      euro: 300,
    },
    { ...common.stands, hours: 80, euro: 1100 },
    {
      ...common.table,
      title: "Stammtisch unter Buchen",
      place: "wechselnde Orte",
      from: -600,
      to: 300,
      hours: 90,
      euro: 1900,
    },
    {
      ...common.network,
      title: "Praxen in Wittgenstein zeigen sich",
      targetGroup: "doctors",
      place: "Bad Berleburg, Bad Laasphe",
      from: -520,
      to: 250,
      hours: 120,
      euro: 4200,
    },
    {
      ...common.network,
      title: "Campus trifft Werkhalle",
      targetGroup: "students",
      place: "Siegen",
      from: -420,
      to: 200,
      hours: 80,
      euro: 1500,
    },
    { ...common.mailing, title: "Brief aus dem Hauberg", place: "", from: -480, to: 300, hours: 50, euro: 0 },
  ],
};

/** What HSK hands out every year: so many boxes before the holidays and at the start of term, so many pictures in summer. */
const seasons: readonly Omit<Fixed, "from" | "to">[][] = [
  [
    {
      ...common.box,
      title: "Heimvorteil2Go-Boxen, voriger Jahrgang",
      place: "zehn Schulen und Fachhochschule",
      hours: 200,
      euro: 27100,
      reached: 2210,
      again: "yes",
      result: "2.210 Boxen übergeben, erstmals von Freiwilligen gepackt.",
    },
    {
      ...common.photo,
      title: "Fotoaktion im vorigen Sommer",
      place: "acht Schützenfeste",
      hours: 150,
      euro: 4900,
      reached: 1480,
      again: "yes",
      result: "1.480 Bilder, 690 eingelöste Codes.",
    },
  ],
  [
    {
      ...common.box,
      title: "Heimvorteil2Go-Boxen, dieser Jahrgang",
      place: "elf Schulen und Fachhochschule",
      hours: 190,
      euro: 26500,
      reached: 2390,
      again: "yes",
      result: "2.390 Boxen übergeben, Kosten je Box 11,09 Euro.",
    },
    {
      ...common.photo,
      title: "Fotoaktion im Sommer",
      place: "neun Schützenfeste",
      hours: 160,
      euro: 5200,
      reached: 1620,
      again: "yes",
      result: "1.620 Bilder, 790 eingelöste Codes.",
    },
  ],
];

/** The year whose summer campaigns have begun last. */
export const lastSeason = (today: Day): number => Number(today.slice(0, 4)) - (today.slice(5) < "05-10" ? 1 : 0);

/** The campaigns of all counties. */
export function campaignSeeds(today: Day): CampaignSeed[] {
  const on = (day: Day | number) => (typeof day === "number" ? addDays(today, day) : day);
  const yearly = seasons.flatMap((season, i) => {
    const year = lastSeason(today) - 1 + i;
    return season.map((plan) => ({
      ...plan,
      from: `${year}-05-10` as Day,
      to: (plan.kind === "box" ? `${year}-11-12` : `${year}-09-12`) as Day,
    }));
  });
  return Object.entries(plans).flatMap(([county, list]) =>
    [...list, ...(county === "hsk" ? yearly : [])].map(({ from, to, ...plan }) => ({
      ...plan,
      county: county as CountySlug,
      startsOn: on(from),
      endsOn: on(to),
    })),
  );
}
