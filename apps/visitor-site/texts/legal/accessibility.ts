import { dictionary } from "../dictionary.ts";

export const accessibilityTexts = dictionary(
  {
    title: "Barrierefreiheit",
    lead: "Diese Seiten sollen alle benutzen können: mit Tastatur, Vorlesesoftware, großer Schrift, auf kleinen Bildschirmen, ohne Skripte.",
    scopeTitle: "Wofür diese Erklärung gilt",
    scope: (name: string, host: string) =>
      `Diese Erklärung zur Barrierefreiheit gilt für die Seiten von ${name} unter ${host}. Grundlage sind § 10b des Behindertengleichstellungsgesetzes Nordrhein-Westfalen (BGG NRW), die Barrierefreie-Informationstechnik-Verordnung (BITVNRW) und die Richtlinie (EU) 2016/2102. Maßstab ist die EN 301 549 mit den Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.`,
    statusTitle: "Wie barrierefrei die Seiten sind",
    full: "Die Seiten erfüllen diese Anforderungen vollständig.",
    partial: "Die Seiten erfüllen diese Anforderungen zum größten Teil. Noch nicht barrierefrei ist:",
    partialOpen: "Die Seiten erfüllen diese Anforderungen zum größten Teil.",
    reviewed: (day: string) => `Wir haben das zuletzt am ${day} selbst geprüft.`,
    reviewMissing: "Datum der letzten Prüfung",
    gapsMissing: "Was noch nicht barrierefrei ist",
    reportTitle: "Barriere melden",
    report:
      "Du kommst irgendwo nicht weiter oder brauchst eine Information in anderer Form? Schreib uns. Wir antworten spätestens nach sechs Wochen, meistens viel schneller.",
    inCharge: "Ansprechperson:",
    what: "Wo bist du auf eine Barriere gestoßen, und was fehlt dir?",
    send: "Barriere melden",
    sent: "Deine Meldung ist da",
    sentText: "Danke! Wir kümmern uns und melden uns bei dir.",
    ombudTitle: "Wenn das nicht hilft",
    ombud:
      "Bekommst du von uns keine befriedigende Antwort, kannst du ein Ombudsverfahren nach § 10d BGG NRW beantragen. Es kostet nichts. Zuständig ist die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen:",
  },
  {
    title: "Accessibility",
    lead: "Everybody should be able to use these pages: with a keyboard, a screen reader, large type, on small screens, without scripts.",
    scopeTitle: "What this statement covers",
    scope: (name: string, host: string) =>
      `This accessibility statement covers the pages of ${name} at ${host}. It is based on section 10b of the North Rhine-Westphalian Act on Equal Opportunities for People with Disabilities (BGG NRW), the ordinance BITVNRW and Directive (EU) 2016/2102. The yardstick is EN 301 549 with the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.`,
    statusTitle: "How accessible the pages are",
    full: "The pages meet these requirements in full.",
    partial: "The pages meet most of these requirements. Not accessible yet:",
    partialOpen: "The pages meet most of these requirements.",
    reviewed: (day: string) => `We last checked this ourselves on ${day}.`,
    reviewMissing: "Date of the last check",
    gapsMissing: "What is not accessible yet",
    reportTitle: "Report a barrier",
    report:
      "Are you stuck somewhere, or do you need information in another form? Write to us. We reply within six weeks at the latest, mostly much sooner.",
    inCharge: "Contact:",
    what: "Where did you meet a barrier, and what are you missing?",
    send: "Report barrier",
    sent: "Your report has arrived",
    sentText: "Thank you! We will take care of it and get back to you.",
    ombudTitle: "If that does not help",
    ombud:
      "If our answer does not satisfy you, you can apply for an ombuds procedure under section 10d BGG NRW, free of charge. The body in charge is the ombuds office for accessible information technology of North Rhine-Westphalia:",
  },
);
