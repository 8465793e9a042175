import type { PostSeed } from "./post-seed.ts";

export const soest: readonly Omit<PostSeed, "county">[] = [
  {
    on: "2019-02-18",
    kind: "news",
    title: "Der Kreis Soest sucht seine Hausärztinnen und Hausärzte von morgen",
    teaser:
      "Mehr als ein Drittel der Hausärzte im Kreis ist über sechzig. Wir fangen bei denen an, die jetzt zur Schule gehen.",
    body: `Von den Hausärztinnen und Hausärzten im Kreis Soest ist mehr als ein Drittel älter als sechzig. Wer heute die zehnte Klasse besucht, könnte in vierzehn Jahren eine dieser Praxen führen.

Darum beginnen wir in der Schule. Und bleiben dann dabei: im Studium, im Praktischen Jahr, in der Weiterbildung, bis zur eigenen Praxis oder zur Stelle, die zum Leben passt.

Den Anfang macht ein Netzwerktreffen für Schülerinnen und Schüler. Einladungen liegen in den Schulen.`,
  },
  {
    on: "2019-04-08",
    kind: "news",
    title: "Erstes Netzwerktreffen: 32 Jugendliche, ein Ultraschallgerät",
    teaser: "Wer Medizin studieren will, hat viele Fragen. Drei junge Ärztinnen haben sie beantwortet.",
    body: `32 Schülerinnen und Schüler aus sieben Schulen kamen zum ersten Netzwerktreffen nach Soest. Drei junge Ärztinnen erzählten, wie ihre Wochen aussehen, und zwar die guten und die anderen.

Am Ultraschallgerät durften alle selbst suchen. Die meisten fanden die Niere, einer fand seinen Mittagsimbiss.

Das nächste Treffen ist für Medizinstudierende aus dem Kreis. Wer weg ist, bekommt die Fahrt bezahlt.`,
  },
  {
    on: "2019-10-14",
    kind: "news",
    title: "Medizinstudierende treffen sich in Lippstadt",
    teaser: "Aus Münster, Bochum, Göttingen und Pécs: 19 Studierende aus dem Kreis saßen an einem Tisch.",
    body: `»Ich wusste gar nicht, dass wir so viele sind«, sagte eine Studentin aus Pécs. 19 Medizinstudierende aus dem Kreis Soest haben sich in Lippstadt getroffen, die meisten kannten einander nicht.

Besprochen wurden Famulaturen, die neue Landarztquote und die Frage, ob man auf dem Land allein ist. Eine Hausärztin aus Anröchte hatte dazu eine klare Meinung: »Allein war ich nur in der Großstadt.«`,
  },
  {
    on: 4,
    kind: "news",
    title: "Landarztquote: Das Bewerbungsfenster öffnet im März",
    teaser: "Was du bis dahin vorbereiten kannst, und wann wir gemeinsam üben.",
    body: `Die Bewerbung um einen Studienplatz über die Landarztquote in Nordrhein-Westfalen läuft in einem festen Zeitfenster. Wer sich bewerben will, sollte bis dahin drei Dinge haben: einen Platz für den Medizinertest, Nachweise über Praxiserfahrung und eine ehrliche Antwort auf die Frage, warum.

Wir üben die Auswahlgespräche an zwei Samstagen im Januar. Eine kurze Nachricht genügt.`,
    en: {
      title: "Rural doctors' quota: applications open in March",
      teaser: "What you can prepare until then, and when we practise together.",
      body: `Applications for a place at medical school through North Rhine-Westphalia's rural doctors' quota are open during a fixed window. Until then you should have three things: a date for the medical test, proof of some practical experience, and an honest answer to the question why.

We practise the interviews on two Saturdays in January. A short message is enough.`,
    },
  },
  {
    on: 11,
    kind: "news",
    title: "Acht neue Lehrpraxen im Kreis",
    teaser: "Famulatur und PJ sind jetzt auch in Rüthen, Welver und Wickede möglich.",
    body: `Acht Hausarztpraxen haben sich zu Lehrpraxen weiterentwickelt. Damit kann man jetzt in jedem Mittelbereich des Kreises eine Famulatur machen, in den meisten auch ein PJ-Tertial.

Alle acht haben zugesagt, Studierende selbst untersuchen zu lassen und sich am Ende des Tages zwanzig Minuten Zeit zu nehmen. Wir fragen nach, ob das klappt.`,
  },
  {
    on: 20,
    kind: "news",
    title: "Netzwerktreffen: Physikum geschafft, und jetzt?",
    teaser: "27 Studierende, vier Praxen, ein Planspiel über fünf Jahre Weiterbildung.",
    body: `Sechzig Monate dauert die Weiterbildung zur Fachärztin für Allgemeinmedizin. Wie man sie plant, ohne dreimal umzuziehen, haben wir an einem Nachmittag durchgespielt: mit Karten, Würfeln und vier Praxen, die echte Stellen auf dem Tisch hatten.

Drei der 27 haben sich danach für eine Famulatur gemeldet. Die nächste Runde ist im Frühjahr.`,
  },
  {
    on: 31,
    kind: "news",
    title: "So viele Sitze sind frei",
    teaser: "Neue Zahlen der Bedarfsplanung: Wo im Kreis halbe und ganze Sitze zu vergeben sind.",
    body: `In allen Mittelbereichen des Kreises sind zurzeit Sitze frei, am meisten in Warstein und Lippstadt. Viele lassen sich teilen.

Wer mit dem Gedanken spielt, muss nicht gleich entscheiden. Wir stellen Kontakt zu Praxen her, die ein Übergangsjahr anbieten, und gehen auf Wunsch mit zur Beratung bei der Kassenärztlichen Vereinigung.`,
  },
  {
    on: 44,
    kind: "news",
    title: "Im Verbund weiterbilden: Drei Kliniken, ein Plan",
    teaser: "Wer im Kreis Fachärztin für Allgemeinmedizin wird, bekommt alle Abschnitte aus einer Hand.",
    body: `Innere, Chirurgie, Pädiatrie, Hausarztpraxis: Die Abschnitte der Weiterbildung passen selten von allein zusammen. Der neue Verbund legt sie hintereinander, mit einem Vertrag und einer Ansprechperson.

Zwölf Ärztinnen und Ärzte sind schon dabei, fünf davon in Teilzeit.`,
  },
  {
    on: 66,
    kind: "news",
    title: "Sommerakademie: Eine Woche Landarzt auf Probe",
    teaser: "Zwölf Studierende, sechs Praxen, ein Nachtdienst. Was sie erlebt haben.",
    body: `Montag Hausbesuche mit dem Rad, Mittwoch Nachtdienst, Freitag Wundversorgung im Stall (beim Bauern, nicht bei der Kuh). Zwölf Studierende haben im August eine Woche lang mitgearbeitet.

Was bleibt, haben sie auf Karten geschrieben. Auf vieren stand: »Zeit«. Auf drei: »Kuchen«.`,
  },
  {
    on: 95,
    kind: "news",
    title: "Stipendien: Zehn Plätze, zwei Fristen",
    teaser: "Der Kreis fördert Medizinstudierende mit monatlichem Zuschuss. So läuft die Bewerbung.",
    body: `Gefördert werden Studierende ab dem ersten klinischen Semester. Wer ein Stipendium bekommt, arbeitet später zwei bis drei Jahre im Kreis, in Praxis oder Klinik.

Die Fristen sind der 31. März und der 30. September. Lebenslauf und eine Seite genügen. Wir lesen jede.`,
  },
  {
    on: 130,
    kind: "news",
    title: "Was Partnerinnen und Partner brauchen",
    teaser: "Die meisten Zusagen scheitern nicht an der Praxis. Darum suchen wir Stellen für zwei.",
    body: `»Die Praxis wäre perfekt. Aber was macht mein Mann?« Diesen Satz hören wir oft. Seit diesem Jahr suchen wir gemeinsam mit den Nachbarkreisen auch Stellen für die Menschen, die mitkommen: im Maschinenbau, in der Verwaltung, in Schulen.

In drei Fällen hat es schon geklappt.`,
  },
  {
    on: 188,
    kind: "news",
    title: "Schülerpraktikum in der Hausarztpraxis",
    teaser: "38 Praxen nehmen Jugendliche ab der neunten Klasse für ein bis zwei Wochen auf.",
    body: `Blutdruck messen, Karteikarten suchen, bei Hausbesuchen im Auto sitzen und zuhören: Ein Praktikum in der Praxis zeigt ziemlich genau, worum es geht.

38 Praxen im Kreis machen mit. Wir vermitteln und helfen bei der Bewerbung.`,
  },
  {
    on: 240,
    kind: "news",
    title: "Der Quereinstieg ist kein Umweg",
    teaser: "Aus der Klinik in die Praxis: Ein Abend für Internistinnen, Chirurgen und alle, die wechseln wollen.",
    body: `Man kann auch später Hausärztin werden. Wie der Quereinstieg geht, welche Zeiten angerechnet werden und was die Förderung zahlt, war Thema unseres Abends in Werl.

Elf kamen, sieben wollten danach Unterlagen. Die stellen wir allen gern zur Verfügung.`,
  },
];
