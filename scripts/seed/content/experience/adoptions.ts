import type { CampaignKind } from "#kernel";
import type { CountySlug } from "../county-slugs.ts";

/** Who took what over, and what became of it. */
export const adoptions: readonly {
  by: CountySlug;
  title: string;
  kind: CampaignKind;
  /** Days before the planting on which it was taken over; what belongs to summer was, in the last one's spring. */
  ago: number | "spring";
  result?: { reached: number; euro: number; hours: number; again: "yes" | "partly"; comment: string };
}[] = [
  {
    by: "mk",
    title: "Heimvorteil2Go-Boxen für Schulabgänger",
    kind: "box",
    ago: "spring",
    result: {
      reached: 612,
      euro: 6900,
      hours: 70,
      again: "yes",
      comment: "Mit eigenem Inhalt hat es sofort gepasst. Die Schulen haben wir zu spät gefragt.",
    },
  },
  {
    by: "olpe",
    title: "Heimvorteil2Go-Boxen für Schulabgänger",
    kind: "box",
    ago: "spring",
    result: {
      reached: 350,
      euro: 4100,
      hours: 44,
      again: "yes",
      comment: "In klein geht es auch. Der Räucherfisch muss in den Kühlschrank.",
    },
  },
  {
    by: "siwi",
    title: "Heimvorteil2Go-Boxen für Schulabgänger",
    kind: "box",
    ago: "spring",
    result: {
      reached: 290,
      euro: 3600,
      hours: 40,
      again: "yes",
      comment: "Brettchen aus Wittgensteiner Buche statt Honig.",
    },
  },
  {
    by: "mk",
    title: "Der erste Rückkehrer-Stammtisch",
    kind: "table",
    ago: 400,
    result: {
      reached: 22,
      euro: 260,
      hours: 12,
      again: "yes",
      comment: "Draußen am See, ohne Suppe, mit Brot. Ging auch.",
    },
  },
  {
    by: "soest",
    title: "Stammtisch auf Tour durch zwölf Orte",
    kind: "table",
    ago: 300,
    result: {
      reached: 24,
      euro: 700,
      hours: 32,
      again: "yes",
      comment: "Für Ärztinnen in Weiterbildung angepasst: seltener, dafür fester Ort.",
    },
  },
  {
    by: "siwi",
    title: "Fotoaktion auf zwölf Schützenfesten",
    kind: "photo",
    ago: "spring",
    result: {
      reached: 310,
      euro: 1900,
      hours: 52,
      again: "partly",
      comment: "Auf der Kirmes ist es lauter. Wir brauchen eine ruhigere Ecke.",
    },
  },
  { by: "siwi", title: "Famulaturbörse an einem Abend", kind: "network", ago: 120 },
  { by: "olpe", title: "Offenes Café zwischen den Jahren", kind: "counselling", ago: 60 },
  { by: "mk", title: "Offenes Café zwischen den Jahren", kind: "counselling", ago: 45 },
  { by: "hsk", title: "Tag der offenen Hallentore", kind: "other", ago: 38 },
  { by: "hsk", title: "Probewohnen am Wochenende", kind: "other", ago: 30 },
];
