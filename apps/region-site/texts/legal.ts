import { dictionary } from "./dictionary.ts";

/** Impressum, Datenschutz and Barrierefreiheit of the region's public pages. */
export const legalTexts = dictionary(
  {
    germanCounts: "",
    phone: "Telefon",
    mail: "E-Mail",
    missing: "Diese Angaben trägt die regionale Agentur gerade nach.",
    imprint: {
      title: "Impressum",
      lead: "Angaben nach § 5 Digitale-Dienste-Gesetz (DDG)",
      provider: "Anbieter",
      representative: "Vertreten durch",
      supervision: "Aufsichtsbehörde",
      responsible: "Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV",
      sources: "Quellen",
      sourcesText: [
        "Karte: © GeoBasis-DE / BKG 2017 (Daten verändert), Lizenz GeoNutzV. Gemeinden und Einwohnerzahlen: Statistisches Bundesamt (Destatis), Gemeindeverzeichnis, 31.12.2019.",
        "Schriften: Vollkorn und Figtree (SIL Open Font License). Symbole: Lucide (ISC-Lizenz). Alles liegt auf unserem eigenen Server.",
      ],
    },
    privacy: {
      title: "Datenschutz",
      lead: "Kurz gesagt: Sie können hier alles lesen und herunterladen, ohne dass wir etwas über Sie erfahren.",
      parts: [
        {
          title: "Wenn Sie lesen oder herunterladen",
          text: "Diese Seiten setzen keine Cookies, zählen keine Besuche und laden nichts von anderen Anbietern nach. Damit eine Seite bei Ihnen ankommt, verarbeitet der Server für den Moment der Übertragung Ihre IP-Adresse; gespeichert wird sie nicht. Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW.",
        },
        {
          title: "Was die veröffentlichten Zahlen sagen",
          text: "Sie sind zusammengefasst und können keinem Menschen zugeordnet werden: Zahlen über Menschen unter 8 stehen als Spanne da, alle anderen sind auf 5 gerundet, Summen auch. Vor jeder Veröffentlichung wird geprüft, dass sich nichts Verdecktes ausrechnen lässt.",
        },
        {
          title: "Der Arbeitsbereich",
          text: "Wer sich als Team der Agentur anmeldet, bekommt dafür ein Sitzungs-Cookie. Wer nur liest, bekommt keines.",
        },
      ],
      contact: "Fragen zum Datenschutz beantwortet:",
    },
    accessibility: {
      title: "Barrierefreiheit",
      lead: "Diese Seiten sollen alle benutzen können: mit Tastatur, Vorlesesoftware, großer Schrift, auf kleinen Bildschirmen, ohne Skripte.",
      scope: (name: string, host: string) =>
        `Diese Erklärung gilt für die öffentlichen Seiten von ${name} unter ${host}. Grundlage sind § 10b BGG NRW, die BITVNRW und die Richtlinie (EU) 2016/2102. Maßstab ist die EN 301 549 mit den WCAG 2.2, Stufe AA. Jedes Diagramm und jede Karte hat ihre Tabelle.`,
      full: "Die Seiten erfüllen diese Anforderungen vollständig.",
      partial: "Die Seiten erfüllen diese Anforderungen zum größten Teil.",
      gaps: "Noch nicht barrierefrei ist:",
      report: "Sie kommen irgendwo nicht weiter oder brauchen eine Zahl in anderer Form? Schreiben Sie uns:",
      ombud:
        "Hilft unsere Antwort nicht, können Sie kostenlos ein Ombudsverfahren nach § 10d BGG NRW beantragen, bei der Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen:",
    },
  },
  {
    germanCounts: "This is a translation. The German version is the binding one.",
    phone: "Phone",
    mail: "Email",
    missing: "The regional agency is about to fill in these details.",
    imprint: {
      title: "Legal notice",
      lead: "Information under section 5 of the German Digital Services Act (DDG)",
      provider: "Provider",
      representative: "Represented by",
      supervision: "Supervisory authority",
      responsible: "Responsible for content under section 18 (2) MStV",
      sources: "Sources",
      sourcesText: [
        "Map: © GeoBasis-DE / BKG 2017 (data modified), licence GeoNutzV. Municipalities and population: Federal Statistical Office (Destatis), register of municipalities, 31 December 2019.",
        "Typefaces: Vollkorn and Figtree (SIL Open Font License). Icons: Lucide (ISC licence). Everything is served from our own server.",
      ],
    },
    privacy: {
      title: "Privacy",
      lead: "In short: you can read and download everything here without our learning anything about you.",
      parts: [
        {
          title: "When you read or download",
          text: "These pages set no cookies, count no visits and load nothing from other providers. To deliver a page the server processes your IP address for the moment of transmission; it is not stored. The legal basis is Art. 6 (1) (e) GDPR with section 3 DSG NRW.",
        },
        {
          title: "What the published figures say",
          text: "They are pooled and cannot be traced to anybody: figures about fewer than 8 people stand as a range, all others are rounded to 5, totals too. Before each publication we check that nothing hidden can be worked out.",
        },
        {
          title: "The workplace",
          text: "Whoever signs in as a member of the agency's team gets a session cookie. Whoever only reads gets none.",
        },
      ],
      contact: "Questions about privacy are answered by:",
    },
    accessibility: {
      title: "Accessibility",
      lead: "Everybody should be able to use these pages: with a keyboard, a screen reader, large type, on small screens, without scripts.",
      scope: (name: string, host: string) =>
        `This statement covers the public pages of ${name} at ${host}. It is based on section 10b BGG NRW, the ordinance BITVNRW and Directive (EU) 2016/2102. The yardstick is EN 301 549 with WCAG 2.2, level AA. Each chart and each map has its table.`,
      full: "The pages meet these requirements in full.",
      partial: "The pages meet most of these requirements.",
      gaps: "Not accessible yet:",
      report: "Are you stuck somewhere, or do you need a figure in another form? Write to us:",
      ombud:
        "If our answer does not help, you can apply for an ombuds procedure under section 10d BGG NRW, free of charge, at the ombuds office for accessible information technology of North Rhine-Westphalia:",
    },
  },
);
