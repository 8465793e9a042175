/** How a practice's page begins; `only` where it fits practices with one doctor or with several. `{ort}` is filled in. */
export const practiceOpenings: readonly { teaser: string; text: string; only?: "single" | "group" }[] = [
  {
    teaser: "Hausarztpraxis mit breitem Spektrum, von der U-Untersuchung bis zum Hausbesuch.",
    text: "In dieser Praxis sitzt morgens die Urgroßmutter neben dem Urenkel. Behandelt wird, was kommt: Husten, Herz, Kummer, Impfung, Kontrolle.",
  },
  {
    teaser: "Landpraxis mit festen Hausbesuchstagen und einem eingespielten Team.",
    text: "Dienstag und Donnerstag gehören den Hausbesuchen. Wer mitfährt, lernt mehr über Menschen als in einem Semester Vorlesung.",
  },
  {
    only: "group",
    teaser: "Hausarztmedizin im Team, mit Teilzeitmodellen und gemeinsamer Mittagspause.",
    text: "Drei Kalender, ein Team, eine Mittagspause. Die Praxis hat sich so organisiert, dass niemand um acht Uhr abends noch Briefe diktiert.",
  },
  {
    teaser: "Praxis mit Schwerpunkt Diabetes und einer eigenen Wundsprechstunde.",
    text: "Neben der Grundversorgung betreut die Praxis viele Menschen mit Diabetes. Die Wundsprechstunde führen zwei weitergebildete Fachangestellte.",
  },
  {
    teaser: "Akademische Lehrpraxis, in der Studierende selbst untersuchen.",
    text: "Studierende sitzen hier nicht in der Ecke. Sie untersuchen, stellen vor und bekommen eine ehrliche Rückmeldung am Ende des Tages.",
  },
  {
    teaser: "Familienpraxis im Ortskern, barrierefrei und mit kurzen Wegen.",
    text: "Apotheke gegenüber, Bushaltestelle vor der Tür, Aufzug ins Obergeschoss: Die Praxis ist vor vier Jahren in den Ortskern von {ort} gezogen.",
  },
  {
    teaser: "Moderne Praxis mit digitaler Anmeldung und viel Zeit für das Gespräch.",
    text: "Rezepte und Termine laufen digital, damit für das Gespräch Zeit bleibt. Akutsprechstunde ist jeden Morgen von acht bis neun.",
  },
  {
    teaser: "Hausärztliche Versorgung für drei Dörfer, mit Zweigpraxis.",
    text: "Die Praxis versorgt drei Dörfer und hat an zwei Nachmittagen eine Zweigstelle. Das Praxisauto fährt elektrisch.",
  },
  {
    teaser: "Praxis mit Ultraschall, Ergometrie und Nähe zum Krankenhaus.",
    text: "Ultraschall, EKG, Lungenfunktion und kleine Chirurgie gehören zum Alltag. Mit dem Krankenhaus in der Nähe gibt es einen kurzen Draht.",
  },
  {
    only: "single",
    teaser: "Kleine Praxis, die ihre Patienten seit dreißig Jahren kennt.",
    text: "Viele Familien kommen in der dritten Generation. Wer hier mitarbeitet, erbt viel Vertrauen.",
  },
  {
    teaser: "Hausarztpraxis mit Palliativschwerpunkt und ruhigen Räumen.",
    text: "Die Praxis begleitet Menschen auch am Ende des Lebens, zu Hause und in Ruhe. Dafür gibt es feste Zeiten und ein Netzwerk, das trägt.",
  },
  {
    only: "group",
    teaser: "Vier Sprechzimmer, drei Generationen, ein gemeinsamer Nachmittag frei.",
    text: "Mittwochnachmittag ist für alle frei, und das seit zwanzig Jahren. Die Jüngste im Team kam als Famulantin und blieb.",
  },
  {
    teaser: "Praxis an der Bahn: in zwanzig Minuten in der Stadt, in fünf im Feld.",
    text: "Wer in der Stadt wohnen und auf dem Land arbeiten will, ist hier richtig. Einige im Team pendeln mit dem Zug.",
  },
  {
    only: "single",
    teaser: "Einzelpraxis mit treuem Team und offenen Büchern.",
    text: "Eine Ärztin, vier Fachangestellte, ein Garten hinter dem Haus. Die Praxis läuft gut und ist überschaubar geblieben.",
  },
  {
    teaser: "Sportmedizin, Reisemedizin und alles, was ein Dorf sonst braucht.",
    text: "Vom Fußballverein bis zum Frauenchor kommen hier alle zur Untersuchung. Sport- und Reisemedizin sind Schwerpunkte, keine Pflicht.",
  },
  {
    only: "group",
    teaser: "Hausärztliche Praxis mit Weiterbildung im Verbund.",
    text: "Zwei der drei Ärztinnen dürfen weiterbilden. Wer hier lernt, hat einen Plan für alle Abschnitte und jemanden, der ihn im Blick behält.",
  },
];

export const practiceTeams = [
  "Fünf medizinische Fachangestellte halten den Laden zusammen, eine davon als Praxismanagerin.",
  "Eine nicht ärztliche Praxisassistentin übernimmt Routinehausbesuche und entlastet spürbar.",
  "Das Team trifft sich jeden Mittwoch zur Fallbesprechung, Kuchen inklusive.",
  "Der Notdienst ist mit den Nachbarpraxen geteilt, im Schnitt fällt er achtmal im Jahr an.",
  "Zwei Kolleginnen arbeiten in Teilzeit, eine davon nach der Elternzeit.",
  "Weiterbildung findet im Verbund mit den Kliniken des Kreises statt, die Rotation ist abgesprochen.",
  "Die Quartalszahlen liegen offen auf dem Tisch, auch für Ärztinnen und Ärzte in Weiterbildung.",
  "Englisch, Polnisch und Türkisch werden gesprochen, Platt wird verstanden.",
] as const;

export const successionTexts = [
  "Für {jahr} wird eine Nachfolge gesucht. Ein gemeinsames Übergangsjahr ist ausdrücklich gewünscht.",
  "Zum Jahr {jahr} soll die Praxis in jüngere Hände. Räume und Team können übernommen werden.",
  "Zum Jahr {jahr} wird ein Sitz frei, der ganz oder zur Hälfte vergeben werden kann.",
  "Bis {jahr} ist Zeit für ein Kennenlernen, gern zunächst in Anstellung.",
] as const;

export const studentTexts = [
  "Famulatur und Blockpraktikum sind willkommen, ein Zimmer im Ort lässt sich finden.",
  "Studierende können Famulatur und PJ-Wahlabschnitt hier machen.",
  "Für Famulaturen gibt es eine Aufwandsentschädigung und einen Leihwagen für Hausbesuche.",
  "Auch Schülerinnen und Schüler dürfen hospitieren, wenn sie Medizin studieren wollen.",
] as const;
