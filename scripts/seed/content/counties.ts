import type { LegalFields, Look, Programme, Role, SiteTexts } from "#kernel";
import { defaultLooks } from "#ui";
import type { CountySlug } from "./county-slugs.ts";

export interface CountySeed {
  name: string;
  shortName: string;
  template: "careers" | "gp";
  programmes: Programme[];
  look: Look;
  site: Omit<SiteTexts, "social"> & { social: SiteTexts["social"] };
  legal: Pick<LegalFields, "body" | "representative" | "street" | "postcodeTown">;
  team: Record<Role, string>;
}

const guideRole = { de: "Deine Ansprechpartnerin", en: "Your contact" };
const guideRoleHe = { de: "Dein Ansprechpartner", en: "Your contact" };
const mailOf = (slug: CountySlug, box: string) => `${box}@${slug}.heimvorteil.example`;

/** The five counties: their names for the project, what they say about themselves, and who works there. */
export const counties: Record<CountySlug, CountySeed> = {
  hsk: {
    name: "Heimvorteil HSK",
    shortName: "Hochsauerland",
    template: "careers",
    programmes: ["careers"],
    look: defaultLooks.hsk,
    site: {
      claim: { de: "Weggehen war richtig. Zurückkommen auch.", en: "Leaving was right. So is coming back." },
      lead: {
        de: "Wir halten Kontakt zu allen, die aus dem Hochsauerland losgezogen sind, und kennen die, die hier auf sie warten: Arbeitgeber, Nachbarn, Vereine.",
        en: "We stay in touch with everyone who set out from the Hochsauerland, and we know who is waiting for them here: employers, neighbours, clubs.",
      },
      about: {
        de: "Seit 2016 sind wir auf Schützenfesten, in Schulen und an langen Tischen unterwegs. Wir kennen über hundert Arbeitgeber persönlich, hören erst zu und empfehlen dann. Wer noch nicht kommen will, bekommt von uns einmal im Monat Post. Wer kommt, bekommt Hilfe, bis die Kisten ausgepackt sind.",
        en: "Since 2016 we have been at town festivals, in schools and at long tables. We know more than a hundred employers in person, listen first and recommend second. If you are not ready to come back, you hear from us once a month. If you are, we help until the boxes are unpacked.",
      },
      guide: {
        name: "Friederike Wulmering",
        role: guideRole,
        mail: mailOf("hsk", "friederike"),
        phone: "0291 555 160",
        hours: {
          de: "Montag bis Donnerstag, 9 bis 16 Uhr, und nach Absprache auch abends",
          en: "Monday to Thursday, 9 am to 4 pm, evenings by arrangement",
        },
      },
      social: [],
    },
    legal: {
      body: "Hochsauerlandkreis, Projekt Heimvorteil HSK (Demo)",
      representative: "Die Projektleitung, vertreten durch Henrike Ostermölle",
      street: "Beispielstraße 27",
      postcodeTown: "59872 Meschede",
    },
    team: {
      lead: "Henrike Ostermölle",
      editor: "Jannis Fretterkamp",
      guide: "Friederike Wulmering",
      reader: "Bruno Kattensiepen",
    },
  },
  soest: {
    name: "Hausärzte für den Kreis Soest",
    shortName: "Soest",
    template: "gp",
    programmes: ["gp"],
    look: defaultLooks.soest,
    site: {
      claim: { de: "Hausärztin werden, wo man dich kennt.", en: "Become a family doctor where people know you." },
      lead: {
        de: "Vom ersten Praktikum bis zur eigenen Praxis: Wir begleiten alle, die im Kreis Soest Hausärztin oder Hausarzt werden wollen, und kennen die Türen, die offen stehen.",
        en: "From the first placement to your own practice: we accompany everyone who wants to become a family doctor in the district of Soest, and we know which doors are open.",
      },
      about: {
        de: "Wir sind Ansprechperson für Schülerinnen, Medizinstudierende und Ärzte. Wir wissen, welche Praxis weiterbildet, wo ein halber Sitz frei ist und welche Förderung gerade läuft. Und wir suchen mit, wenn auch der Mensch an deiner Seite eine Stelle braucht.",
        en: "We are here for pupils, medical students and doctors. We know which practice trains, where half a seat is free and which grants are open. And we help to look when the person at your side needs a job as well.",
      },
      guide: {
        name: "Wiebke Salmering",
        role: guideRole,
        mail: mailOf("soest", "wiebke"),
        phone: "02921 555 240",
        hours: {
          de: "Montag bis Freitag, 8.30 bis 15 Uhr, für Klinikleute auch nach Dienstschluss",
          en: "Monday to Friday, 8.30 am to 3 pm, after shifts by arrangement",
        },
      },
      social: [],
    },
    legal: {
      body: "Kreis Soest, Projekt Hausärzte für den Kreis Soest (Demo)",
      representative: "Die Projektleitung, vertreten durch Alma Brinkesiek",
      street: "Beispielweg 8",
      postcodeTown: "59494 Soest",
    },
    team: {
      lead: "Alma Brinkesiek",
      editor: "Torben Haarlinghus",
      guide: "Wiebke Salmering",
      reader: "Ulla Niederstrodt",
    },
  },
  mk: {
    name: "Zurück in die Mark",
    shortName: "Märkischer Kreis",
    template: "careers",
    programmes: ["careers"],
    look: defaultLooks.mk,
    site: {
      claim: { de: "Gute Verbindungen seit dem ersten Draht.", en: "Well connected since the first wire." },
      lead: {
        de: "Zwischen Volme und Lenne wird gemacht, was die Welt zusammenhält. Wir zeigen, wer hier sucht, und helfen beim Ankommen.",
        en: "Between Volme and Lenne, people make what holds the world together. We show you who is hiring and help you settle in.",
      },
      about: {
        de: "Zwei Menschen, ein Büro in Lüdenscheid, viele Hallentore, die sich für uns öffnen. Wir bringen Leute und Betriebe zusammen, ohne dass jemand vorher kündigen muss.",
        en: "Two people, one office in Lüdenscheid, and many factory doors that open for us. We bring people and firms together, and nobody has to quit first.",
      },
      guide: {
        name: "Cord Hemmerde",
        role: guideRoleHe,
        mail: mailOf("mk", "cord"),
        phone: "02351 555 310",
        hours: { de: "Dienstag bis Freitag, 9 bis 17 Uhr", en: "Tuesday to Friday, 9 am to 5 pm" },
      },
      social: [],
    },
    legal: {
      body: "Märkischer Kreis, Projekt Zurück in die Mark (Demo)",
      representative: "Die Projektleitung, vertreten durch Silke Wortberg-Ahling",
      street: "Musterallee 45",
      postcodeTown: "58507 Lüdenscheid",
    },
    team: {
      lead: "Silke Wortberg-Ahling",
      editor: "Matti Klingenhof",
      guide: "Cord Hemmerde",
      reader: "Edda Rahlenbeck",
    },
  },
  olpe: {
    name: "Heimathafen Olpe",
    shortName: "Olpe",
    template: "careers",
    programmes: ["careers"],
    look: defaultLooks.olpe,
    site: {
      claim: { de: "Du weißt ja, wo das Wasser ist.", en: "You know where the water is." },
      lead: {
        de: "Sieben Städte und Gemeinden, drei Seen, kurze Wege: Wir halten die Leinen zu allen, die gerade woanders festgemacht haben.",
        en: "Seven towns, three lakes, short distances: we hold the lines for everyone who has moored elsewhere for now.",
      },
      about: {
        de: "Heimathafen Olpe ist klein und nah dran. Wir kennen die Betriebe, die Vereine und meistens auch deine Tante. Sag uns, was du brauchst, und wir fragen herum.",
        en: "Heimathafen Olpe is small and close to people. We know the firms, the clubs and most likely your aunt. Tell us what you need and we will ask around.",
      },
      guide: {
        name: "Leni Bremkemper",
        role: guideRole,
        mail: mailOf("olpe", "leni"),
        phone: "02761 555 120",
        hours: { de: "Montag, Mittwoch und Freitag, 9 bis 14 Uhr", en: "Monday, Wednesday and Friday, 9 am to 2 pm" },
      },
      social: [],
    },
    legal: {
      body: "Kreis Olpe, Projekt Heimathafen Olpe (Demo)",
      representative: "Die Projektleitung, vertreten durch Gesa Rhoderbeck",
      street: "Am Beispielufer 3",
      postcodeTown: "57462 Olpe",
    },
    team: {
      lead: "Gesa Rhoderbeck",
      editor: "Piet Sondermanns",
      guide: "Leni Bremkemper",
      reader: "Hartmut Ellebrecht",
    },
  },
  siwi: {
    name: "Wieder Siegen-Wittgenstein",
    shortName: "Siegen-Wittgenstein",
    template: "careers",
    programmes: ["careers", "gp"],
    look: defaultLooks.siwi,
    site: {
      claim: { de: "Zurück zu den Buchen, nach vorn im Beruf.", en: "Back to the beeches, forward in your career." },
      lead: {
        de: "Ob Walzwerk, Labor oder Hausarztpraxis: Wir begleiten Fachkräfte und Ärztinnen zurück nach Siegen-Wittgenstein, am liebsten gleich zu zweit.",
        en: "Rolling mill, laboratory or doctor's practice: we accompany professionals and doctors back to Siegen-Wittgenstein, ideally two at a time.",
      },
      about: {
        de: "Ein Team, zwei Programme: Wir beraten Menschen, die zurückkommen wollen, und Ärztinnen und Ärzte auf dem Weg in die Praxis. Weil beide oft am selben Küchentisch sitzen, sitzen wir auch an einem Tisch.",
        en: "One team, two programmes: we advise people who want to come back, and doctors on their way into a practice. As both often sit at the same kitchen table, we share one too.",
      },
      guide: {
        name: "Ronja Achenhöfer",
        role: guideRole,
        mail: mailOf("siwi", "ronja"),
        phone: "0271 555 404",
        hours: { de: "Montag bis Donnerstag, 10 bis 17 Uhr", en: "Monday to Thursday, 10 am to 5 pm" },
      },
      social: [],
    },
    legal: {
      body: "Kreis Siegen-Wittgenstein, Projekt Wieder Siegen-Wittgenstein (Demo)",
      representative: "Die Projektleitung, vertreten durch Malin Dreisbacher",
      street: "Musterring 19",
      postcodeTown: "57072 Siegen",
    },
    team: {
      lead: "Malin Dreisbacher",
      editor: "Jost Heimhäuser",
      guide: "Ronja Achenhöfer",
      reader: "Nelly Kreuzenbeck",
    },
  },
};

export const agencyTeam: Partial<Record<Role, string>> = {
  lead: "Antonia Reckefuß",
  editor: "Veit Schollmann",
  reader: "Ilka Tennhoff",
};

/** `henrike.ostermoelle@hsk.heimvorteil.example` and so on; no such domain can exist. */
export const memberMail = (name: string, slug: string): string => {
  const folded = name
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replaceAll(/[^a-z-]+/g, ".");
  return `${folded}@${slug}.heimvorteil.example`;
};

/** What all legal pages of the demo have in common. */
export const commonLegal = {
  supervision: "Bezirksregierung Arnsberg",
  dataProtectionOfficer: "Die oder der Datenschutzbeauftragte des Kreises",
  hosting:
    "Cloudflare, Inc., mit Speicherung in der Europäischen Union. Für diese Demo läuft die Plattform auf diesem Rechner.",
  accessibilityStatus: "partial" as const,
  accessibilityGaps:
    "Die Karte der Gemeinden lässt sich noch nicht mit der Tastatur verschieben; alle ihre Angaben stehen zusätzlich als Liste da.",
  funding: {
    de: "Gefördert aus Mitteln des Landes Nordrhein-Westfalen und der Europäischen Union (Beispieltext der Demo).",
    en: "Funded by the state of North Rhine-Westphalia and the European Union (sample text of the demo).",
  },
};
