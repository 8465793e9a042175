/** The platform's own page in German. */
export const de = {
  name: "Heimvorteil",
  skip: "Zum Inhalt",
  menu: "Menü",
  mainNavigation: "Hauptnavigation",
  languageNavigation: "Sprache",
  legalNavigation: "Rechtliches",
  otherLanguage: "English",
  nav: { counties: "Die Kreise", about: "Worum es geht", sharing: "Was geteilt wird", join: "Für Kreise" },
  description: (region: string) =>
    `Heimvorteil hält in ${region} Kontakt zu allen, die weggegangen sind, und zeigt, was hier möglich ist.`,
  kicker: (region: string) => `Ein Angebot der Kreise in ${region}`,
  title: "Weg sein heißt nicht fort sein.",
  lead: "Ein Drittel der 18- bis 25-Jährigen zieht für Studium oder Beruf weg. Heimvorteil hält Kontakt: mit Menschen, die zuhören, mit Arbeitgebern von hier und mit Anlässen, mal wieder vorbeizukommen.",
  toCounties: "Zu meinem Kreis",
  toJoin: "Wir sind ein Kreis",
  countiesTitle: "Die Kreise",
  countiesLead: "Jeder Kreis hat seine eigenen Seiten, sein eigenes Team und seine eigene Stimme.",
  noCounties: "Die ersten Kreise richten sich gerade ein. Schauen Sie bald wieder vorbei.",
  programmes: { careers: "Karriere", gp: "Hausarztmedizin" },
  aboutTitle: "Worum es geht",
  about: [
    {
      title: "Für alle, die weggegangen sind",
      text: "Neues aus der Heimat, Stammtische und offene Stellen, so viel oder so wenig, wie Sie möchten. Ohne Passwort, ohne Werbung, und mit einem Klick wieder vorbei. Wer mag, spricht mit jemandem, der die Gegend kennt.",
    },
    {
      title: "Für den Weg in die Hausarztmedizin",
      text: "Von der Schule über Famulatur und Weiterbildung bis zur eigenen Praxis: Die Kreise kennen die Praxen, die Förderungen und die Fristen und begleiten den ganzen Weg.",
    },
    {
      title: "Für Arbeitgeber von hier",
      text: "Ein Verzeichnis für die ganze Region. Betriebe, Praxen, Kliniken und Verwaltungen stehen einmal darin, gepflegt von dem Kreis, der für sie bürgt, und gefunden in allen.",
    },
  ],
  sharingTitle: "Was geteilt wird und was nie",
  sharingLead: "Die Kreise arbeiten zusammen, weil es allen hilft. Wo es um Menschen geht, bleibt jeder für sich.",
  sharedTitle: "Das teilen die Kreise",
  shared: [
    "Arbeitgeber und ihre Angebote, mit dem Namen des Kreises, der sie eingetragen hat",
    "Erfahrungen: was eine Aktion gekostet hat, was sie brachte und ob man sie wieder machen würde",
    "Zahlen aus Monaten, die ein Kreis selbst freigibt; über Menschen nur gerundet und nie so klein, dass jemand zu erkennen wäre",
  ],
  neverTitle: "Das bleibt, wo es ist",
  never: [
    "Wer einem Kreis folgt, schreibt oder sich anmeldet",
    "Notizen, Entwürfe und Einstellungen eines Kreises",
    "Ihr Besuch: keine Cookies, keine Zählpixel, nichts von fremden Servern",
  ],
  joinTitle: "Für Kreise, die dazukommen wollen",
  joinLead: "Der nächste Kreis fängt nicht bei null an, sondern dort, wo der letzte gerade steht.",
  joinSteps: [
    {
      title: "Ein Gespräch",
      text: "Wir hören zu, was Sie vorhaben, und zeigen, was andere Kreise schon probiert haben.",
    },
    {
      title: "Ihr Kreis wird angelegt",
      text: "Namen und Vorlage wählen, Leitung einladen. Das dauert keine zehn Minuten.",
    },
    {
      title: "Sie richten sich ein",
      text: "Farben, Motiv, Texte, Ansprechperson, Impressum. Die Arbeitgeber der Region sind schon da.",
    },
    {
      title: "Sie fangen an",
      text: "Mit einer Aktion, die woanders gut lief, samt Checkliste, Texten und ehrlichen Zahlen.",
    },
  ],
  joinGets:
    "Dazu gehören eigene Seiten auf Deutsch und Englisch, ein Arbeitsplatz für das Team, Termine mit Anmeldung, Neues, Heimatpost und Kennzahlen für Ihren Fördergeber.",
  joinContact: (name: string) => `Schreiben Sie der ${name}:`,
  stepsLabel: "Wie es losgeht",
  doorsTitle: "Türen",
  agencyDoor: "Für die Agentur",
  legal: { imprint: "Impressum", privacy: "Datenschutz" },
  imprintFacts: {
    body: "Anbieter",
    representative: "Vertreten durch",
    address: "Anschrift",
    phone: "Telefon",
    mail: "E-Mail",
    supervision: "Aufsicht",
    responsible: "Verantwortlich für den Inhalt",
  },
  imprintLead:
    "Angaben nach § 5 des Digitale-Dienste-Gesetzes. Für die Seiten eines Kreises gilt das Impressum, das dort steht.",
  imprintMissing: "Die Angaben der Agentur werden gerade eingetragen.",
  privacyLead: "Diese Seite kommt ohne Daten über Sie aus.",
  privacy: [
    {
      title: "Was beim Aufruf geschieht",
      text: "Ihr Browser überträgt wie bei jeder Website seine Adresse im Netz. Sie dient dazu, die Seite auszuliefern, und wird hier weder gespeichert noch ausgewertet. Es gibt keine Cookies, keine Statistik über Besucher und keine Inhalte von fremden Servern.",
    },
    {
      title: "Wo sonst Daten entstehen",
      text: "Wenn Sie einem Kreis folgen, ihm schreiben oder sich zu einem Termin anmelden, geschieht das auf dessen Seiten. Dort steht, was er wozu speichert, wie lange, und wie Sie es einsehen und löschen.",
    },
    {
      title: "Ihre Rechte",
      text: "Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch und können sich bei der Datenschutzaufsicht Ihres Landes beschweren.",
    },
  ],
  privacyContact: "Datenschutz bei der Agentur:",
  notFoundTitle: "Diese Seite gibt es nicht",
  notFoundText: "Vielleicht steckt ein Tippfehler in der Adresse. Die Kreise finden Sie auf der Startseite.",
  errorTitle: "Da ist etwas schiefgegangen",
  errorText: "Das liegt an uns, nicht an Ihnen. Bitte versuchen Sie es gleich noch einmal.",
  toHome: "Zur Startseite",
};

export type Texts = typeof de;
