import type { CampaignKind } from "#kernel";
import type { CountySlug } from "../county-slugs.ts";

/** A kind of date that a county repeats, and how it is described. `{ort}` is filled in. */
export interface Format {
  key: string;
  campaign: CampaignKind;
  titles: readonly string[];
  teasers: readonly string[];
  bodies: readonly string[];
  venues: readonly string[];
  start: string;
  end: string;
  capacity: readonly (number | null)[];
}

const venues = {
  inn: ["Gasthof am Markt", "Alte Schmiede", "Bahnhofscafé", "Kulturscheune", "Wirtshaus zur Linde", "Hofcafé am Bach"],
  hall: ["Bürgerhaus", "Berufskolleg, Aula", "Kreishaus, kleiner Saal", "Stadtbücherei", "Gemeindehaus", "Technikum"],
};

const table: Format = {
  key: "table",
  campaign: "table",
  titles: [
    "Rückkehrer-Stammtisch {ort}",
    "Langer Tisch in {ort}",
    "Stammtisch für Zurückgekommene und Unentschlossene",
  ],
  teasers: [
    "Suppe, ein langer Tisch und Leute, die wissen, wie das Zurückkommen geht.",
    "Kein Programm, keine Namensschilder, viel Zeit zum Reden.",
    "Für alle, die schon zurück sind, und alle, die darüber nachdenken.",
    "Diesmal sitzt jemand dabei, der Wohnungen kennt, bevor sie im Netz stehen.",
    "Zwei Betriebe hören zu, alle anderen reden.",
    "Wer neu ist, bekommt den Platz in der Mitte.",
    "Mit Kinderecke: Kommt gern zu dritt, zu viert oder zu fünft.",
    "Ein Abend für Fragen, die man am Telefon nicht stellt.",
    "Nach dem Essen wird gewechselt: Niemand geht mit nur einem Gespräch nach Hause.",
  ],
  bodies: [
    "Wir sitzen an einem langen Tisch, essen Suppe und reden über das, was ansteht: Stellen, Wohnungen, Kitas, Vereine. Vorträge gibt es nicht.\n\nDu kannst allein kommen oder jemanden mitbringen. Wer Fragen hat, bekommt Antworten, wer keine hat, bekommt Nachtisch.",
    "Der Stammtisch ist für Menschen, die zurückgekommen sind, und für solche, die es sich überlegen. Ein, zwei Betriebe sitzen dabei und hören zu.\n\nGetränke zahlt jeder selbst, die Suppe geht auf uns.",
    "Die meisten kommen beim ersten Mal, weil jemand sie mitgenommen hat, und beim zweiten Mal von allein. Wenn du niemanden kennst, sag an der Tür Bescheid: Wir setzen dich neben jemanden, der passt.\n\nAnfahrt mit Bus oder Bahn ist möglich, Mitfahrgelegenheiten vermitteln wir auf Nachfrage.",
    "Was kostet ein Haus? Wo gibt es eine Stelle für zwei? Wer nimmt ein Kind mitten im Kita-Jahr? Fragen wie diese haben beim letzten Mal eine halbe Stunde gedauert und drei Antworten bekommen.\n\nBring deine mit. Wenn wir etwas nicht wissen, kennen wir jemanden.",
  ],
  venues: venues.inn,
  start: "18:30",
  end: "21:30",
  capacity: [24, 30, 36],
};
const christmas: Format = {
  key: "christmas",
  campaign: "counselling",
  titles: ["Zwischen den Jahren: Waffeln und Gespräche", "Heimatbesuch? Komm vorbei!"],
  teasers: [
    "Offener Nachmittag für alle, die über die Feiertage zu Hause sind.",
    "Waffeln, warme Getränke und Zeit für deine Fragen.",
  ],
  bodies: [
    "Wir haben ein Café für einen Nachmittag gemietet. Wer mag, spricht mit uns über Stellen und Möglichkeiten, wer nicht mag, isst Waffeln und trifft alte Bekannte.\n\nEltern sind willkommen.",
  ],
  venues: ["Café am Ring", "Markthalle", "Kulturscheune"],
  start: "15:00",
  end: "18:00",
  capacity: [60],
};
const openDoors: Format = {
  key: "open-doors",
  campaign: "other",
  titles: ["Werkhallen-Rundgang in {ort}", "Betriebstour rund um {ort}"],
  teasers: [
    "Drei Betriebe, ein Nachmittag, feste Schuhe.",
    "Hinter die Hallentore schauen und fragen, was man sonst nicht fragt.",
  ],
  bodies: [
    "Wir besuchen drei Betriebe, die sich selten öffnen. Vor Ort erzählen Leute aus der Werkstatt, nicht aus der Werbung.\n\nTreffpunkt ist der Bahnhof oder der Marktplatz, die Wege sind kurz. Bitte feste Schuhe anziehen.",
  ],
  venues: ["Treffpunkt Marktplatz", "Treffpunkt Rathaus"],
  start: "14:00",
  end: "17:30",
  capacity: [18, 24],
};
const pupils: Format = {
  key: "pupils",
  campaign: "network",
  titles: ["Netzwerktreffen für Schülerinnen und Schüler: Medizin, ja oder nein?", "Dein Weg ins Medizinstudium"],
  teasers: [
    "Junge Ärztinnen erzählen, du fragst. Mit Ultraschall zum Ausprobieren.",
    "TMS, Landarztquote, Wartezeit: ein Nachmittag, der sortiert.",
  ],
  bodies: [
    "Drei junge Ärztinnen und Ärzte erzählen von ihren Wochen, den guten und den anderen. Danach kannst du selbst schallen, nähen und alles fragen.\n\nDas Treffen ist ab Klasse 9 und kostenlos. Eltern dürfen mit, sitzen aber hinten.",
  ],
  venues: venues.hall,
  start: "15:30",
  end: "18:00",
  capacity: [32, 40],
};
const students: Format = {
  key: "students",
  campaign: "network",
  titles: ["Netzwerktreffen für Medizinstudierende", "Famulaturbörse in {ort}", "Physikum geschafft, und jetzt?"],
  teasers: [
    "Praxen, Kliniken und Studierende aus dem Kreis an einem Tisch. Fahrtkosten übernehmen wir.",
    "Vier Praxen stellen sich vor, du suchst dir einen Platz aus.",
    "Wie sich fünf Jahre Weiterbildung planen lassen, ohne dreimal umzuziehen.",
  ],
  bodies: [
    "Studierende aus dem Kreis treffen sich, lernen Praxen kennen und verabreden Famulaturen. Eine Hausärztin und ein Hausarzt beantworten Fragen, auch die unbequemen.\n\nWer von weiter kommt, bekommt die Fahrt bezahlt und bei Bedarf ein Bett.",
  ],
  venues: venues.hall,
  start: "17:00",
  end: "20:30",
  capacity: [28, 36],
};
const doctors: Format = {
  key: "doctors",
  campaign: "network",
  titles: ["Praxis von innen: ein Abend in {ort}", "Quereinstieg in die Allgemeinmedizin"],
  teasers: [
    "Eine Praxis zeigt Räume, Zahlen und Alltag.",
    "Was angerechnet wird, was gefördert wird und wer dabei hilft.",
  ],
  bodies: [
    "Eine Praxis öffnet nach Feierabend die Türen und die Bücher. Dazu berichten zwei Kolleginnen, die aus der Klinik gewechselt sind.\n\nDie Runde ist klein, die Gespräche sind vertraulich. Fortbildungspunkte sind beantragt.",
  ],
  venues: ["Hausarztpraxis, Wartezimmer", "Gesundheitszentrum"],
  start: "19:00",
  end: "21:00",
  capacity: [12, 16],
};

export const formatsOf: Record<CountySlug, readonly Format[]> = {
  hsk: [table, table, table, openDoors],
  soest: [pupils, students, doctors],
  mk: [table, openDoors, table],
  olpe: [table, openDoors],
  siwi: [table, students, doctors, openDoors],
};
export const formats = { table, christmas, openDoors, pupils, students, doctors };
