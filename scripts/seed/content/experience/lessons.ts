import type { CampaignKind } from "#kernel";

interface Lessons {
  goals: readonly string[];
  did: readonly string[];
  worked: readonly string[];
  failed: readonly string[];
  tips: readonly string[];
  /** Tasks with their distance to the start in days. */
  checklist: readonly (readonly [string, number])[];
  texts: readonly { title: string; body: string }[];
}

/** What counties learned with each kind of campaign. */
export const lessons: Record<CampaignKind, Lessons> = {
  box: {
    goals: [
      "Wer auszieht, soll etwas von zu Hause mitnehmen und wissen, wie man in Verbindung bleibt.",
      "Alle Abgängerinnen und Abgänger eines Jahrgangs erreichen, bevor sie sich verstreuen.",
      "Mit einem Geschenk ins Gespräch kommen statt mit einem Flyer.",
    ],
    did: [
      "Betriebe um je ein Produkt gebeten, das in eine Hand passt. Deckel innen mit den Geschichten dazu bedruckt, Codes je Charge vergeben und mit den Schulen Termine in der letzten Woche vereinbart.",
      "Inhalt in einer Turnhalle an Straßen aufgebaut, zu zweit gepackt, nach Schulen gestapelt. Übergeben haben wir selbst, mit zwei Sätzen und ohne Bühne.",
      "Ein Transporter, ein fester Fahrplan, an jeder Schule eine Kontaktperson. Jede Box enthielt eine frankierte Postkarte an uns.",
    ],
    worked: [
      "Die persönliche Übergabe. Wo wir Boxen nur abgestellt haben, folgten uns halb so viele.",
      "Die frankierten Postkarten: Sie kommen noch nach Jahren zurück.",
      "Dinge, die man benutzt. Brettchen und Flaschenöffner bleiben, Gutscheine verfallen.",
      "Geschichten auf dem Deckel. Betriebe wurden danach gezielt gefragt.",
      "Freiwillige beim Packen: Sie erzählen es weiter.",
    ],
    failed: [
      "Honig im Glas war zu schwer und zweimal zerbrochen.",
      "Die Codes klebten unter dem Deckel und wurden übersehen. Sie gehören auf die Karte.",
      "Zwei Schulen hatten den Termin doppelt vergeben. Wir standen vor leeren Klassen.",
      "Zu viel Papier. Was nicht essbar oder nützlich war, blieb liegen.",
    ],
    tips: [
      "Früh bei den Schulen anfragen, am besten vor den Osterferien. Und immer zehn Boxen mehr einpacken.",
      "Je Betrieb nur ein Stück, sonst wird die Box zum Werbepaket.",
      "Die Kosten je Box vorher festlegen und den Betrieben offen nennen.",
      "Allergene auf den Deckel drucken.",
    ],
    checklist: [
      ["Schulen ansprechen und Termine festhalten", -120],
      ["Betriebe um Produkte bitten", -110],
      ["Druckdaten für Deckel und Karten fertigstellen", -70],
      ["Codes je Charge anlegen", -60],
      ["Produkte einsammeln", -30],
      ["Packtag mit Freiwilligen organisieren", -14],
      ["Boxen übergeben", 0],
      ["Betrieben danken und Zahlen schicken", 21],
    ],
    texts: [
      {
        title: "Brief an die Schulen",
        body: "Sehr geehrte Schulleitung,\n\nin der letzten Schulwoche möchten wir Ihrem Abschlussjahrgang eine kleine Box mit auf den Weg geben. Wir brauchen dafür zwanzig Minuten und einen Raum mit Steckdose. Passt Ihnen einer der beigefügten Termine?",
      },
      {
        title: "Karte in der Box",
        body: "Du gehst, und das ist gut so. Damit du etwas von zu Hause dabeihast, haben elf Betriebe etwas eingepackt. Die Postkarte ist frankiert. Schreib, wenn dir danach ist.",
      },
    ],
  },
  photo: {
    goals: [
      "Menschen dort treffen, wo sie auf Heimatbesuch ohnehin sind, und einen Anlass zum Wiedersehen geben.",
      "Möglichst viele zum freiwilligen Folgen einladen, ohne Adressen auf dem Festplatz zu sammeln.",
    ],
    did: [
      "Rückwand und Licht aufgebaut, Gruppen fotografiert, Karten mit Codes ausgegeben. Bilder gab es nur zu Hause gegen den Code, danach 90 Tage lang.",
      "Vor jedem Fest mit dem Verein gesprochen: Platz, Strom, Uhrzeiten. Zwei Personen am Stand, eine fotografiert, eine redet.",
    ],
    worked: [
      "Die Karte mit Code. Niemand musste auf dem Fest etwas ausfüllen.",
      "Nach dem Festzug kamen alle. Vorher braucht man nicht aufzubauen.",
      "Die Frage »Wo wohnst du jetzt?« als Einstieg.",
      "Dass jeder nur das eigene Bild sieht. Das hat Vertrauen geschaffen.",
    ],
    failed: [
      "Die Karten gingen aus. Doppelt so viele drucken wie geschätzt.",
      "Die Rückwand stand im Wind und fiel zweimal um.",
      "Ein Automat statt eines Menschen macht gute Bilder, aber keine Gespräche.",
      "Nach 22 Uhr lohnt es sich nicht mehr.",
    ],
    tips: [
      "Mit den Vereinen vereinbaren, dass der Stand nichts verkauft. Dann bekommt man den besten Platz.",
      "Karten wasserfest drucken.",
      "Einverständnis zum Zeigen erst zu Hause abfragen, nie auf dem Fest.",
    ],
    checklist: [
      ["Vereine ansprechen und Feste auswählen", -150],
      ["Rückwand und Karten mit Codes drucken", -60],
      ["Team einteilen, zwei je Fest", -30],
      ["Strom und Standplatz klären", -10],
      ["Erstes Fest", 0],
      ["Bilder hochladen, Codes freischalten", 1],
      ["Nach 90 Tagen nicht freigegebene Bilder löschen", 91],
    ],
    texts: [
      {
        title: "Anfrage an einen Verein",
        body: "Guten Tag,\n\nwir möchten auf Ihrem Fest einen kleinen Fotostand aufbauen. Er verkauft nichts, braucht eine Steckdose und drei Meter Platz. Ihre Gäste bekommen eine Karte mit Code und sehen ihr Bild zu Hause. Dürfen wir kommen?",
      },
      {
        title: "Text auf der Karte",
        body: "Dein Bild wartet zu Hause auf dich. Gib den Code auf unserer Seite ein. Nur du siehst es, und nur du entscheidest, was damit geschieht.",
      },
    ],
  },
  table: {
    goals: [
      "Rückkehrer und Unentschlossene sollen sich kennenlernen, ohne dass jemand etwas verkaufen will.",
      "Ein verlässlicher Ort, an den man einfach gehen kann.",
    ],
    did: [
      "Einen langen Tisch reserviert, Suppe bestellt, zwei Betriebe zum Zuhören eingeladen. Keine Namensschilder, keine Vorstellungsrunde.",
      "Über Folgende, Vereine und Aushang eingeladen. Platz war für dreißig, angemeldet hat sich, wer wollte.",
    ],
    worked: [
      "Ein Tisch statt vieler. Niemand saß allein.",
      "Dass nichts auf dem Programm stand.",
      "Personalleute, die zuhören mussten und nicht reden durften.",
      "Immer derselbe Wochentag.",
    ],
    failed: [
      "Musik im Hintergrund. Man verstand nichts.",
      "Der erste Termin lag in den Ferien.",
      "Anmeldungen ohne Rückmeldung: Ein Drittel kam nicht. Seit es Erinnerungen gibt, ist es besser.",
      "Ein zu großer Saal macht auch zwanzig Leute klein.",
    ],
    tips: [
      "Lieber zu klein reservieren als zu groß.",
      "Eine Person vom Team steht an der Tür und stellt Leute einander vor.",
      "Getränke zahlt jeder selbst, die Suppe zahlt das Projekt.",
    ],
    checklist: [
      ["Ort und Wirt finden", -45],
      ["Termin veröffentlichen", -30],
      ["Zwei Betriebe einladen", -25],
      ["Folgende anschreiben", -20],
      ["Erinnerung schicken", -2],
      ["Köpfe zählen", 0],
      ["Versprochenes nachreichen", 3],
    ],
    texts: [
      {
        title: "Einladung",
        body: "Am langen Tisch ist noch Platz. Es gibt Suppe, keine Vorträge und Leute, die wissen, wie das Zurückkommen geht. Komm allein oder bring jemanden mit.",
      },
    ],
  },
  network: {
    goals: [
      "Menschen, die einander brauchen, an einen Tisch bringen, bevor es dringend wird.",
      "Aus Neugier eine Verabredung machen.",
    ],
    did: [
      "Gezielt eingeladen statt breit geworben: über Schulen, Fachschaften, Kliniken und Kammern. Kurze Runden zu viert, alle fünfzehn Minuten gewechselt.",
      "Einen Nachmittag mit drei Teilen geplant: hören, ausprobieren, verabreden. Am Ende hatte jede und jeder einen Namen und eine Nummer.",
    ],
    worked: [
      "Etwas zum Anfassen. Am Ultraschallgerät war die längste Schlange.",
      "Junge Leute, die selbst gerade angefangen haben, als Gesprächspartner.",
      "Fahrtkosten ersetzen. Das kostet wenig und sagt viel.",
      "Verabredungen noch am selben Abend festhalten.",
    ],
    failed: [
      "Drei Grußworte waren drei zu viel.",
      "Zu viele Anbieter, zu wenige Gäste.",
      "Die Einladung ging über den Schulverteiler und kam nie an.",
      "Der Termin lag in der Klausurphase.",
    ],
    tips: [
      "Semesterzeiten und Klausuren vorher prüfen.",
      "Höchstens zwölf Anbieter, sonst wird es eine Messe.",
      "Nach vier Wochen nachfragen, was daraus geworden ist.",
    ],
    checklist: [
      ["Datum mit Hochschulen und Schulen abstimmen", -90],
      ["Gastgeber und Praxen oder Betriebe gewinnen", -70],
      ["Einladung über Schulen und Fachschaften", -45],
      ["Anmeldungen prüfen, Warteliste führen", -7],
      ["Treffen", 0],
      ["Verabredungen nachhalten", 28],
    ],
    texts: [
      {
        title: "Einladung an Studierende",
        body: "Du studierst anderswo und kommst von hier? Wir bringen dich mit Menschen zusammen, die deinen Weg schon gegangen sind. Die Fahrt bezahlen wir, das Abendessen auch.",
      },
    ],
  },
  mailing: {
    goals: ["Regelmäßig von sich hören lassen, ohne zu nerven.", "Aus Lesern Antwortende machen."],
    did: [
      "Eine Mail mit einem Thema, einer Geschichte und einer Frage. Versandt an alle, die bestätigt hatten.",
      "Texte kurz gehalten, Betreff ohne Werbung, Absender mit Namen der Ansprechperson.",
    ],
    worked: ["Eine Frage am Schluss. Plötzlich kamen Antworten.", "Der Name im Absender.", "Versand am Sonntagabend."],
    failed: [
      "Sechs Themen auf einmal. Gelesen wurde keines.",
      "Große Bilder, die niemand lud.",
      "Vor Weihnachten ging die Mail unter.",
    ],
    tips: [
      "Abmelden so leicht machen wie anmelden.",
      "Antworten innerhalb von zwei Tagen.",
      "Zahlen ehrlich lesen: Öffnungen sagen wenig, Antworten viel.",
    ],
    checklist: [
      ["Thema und Geschichte auswählen", -14],
      ["Text schreiben und gegenlesen", -7],
      ["Versenden", 0],
      ["Antworten bearbeiten", 2],
    ],
    texts: [
      {
        title: "Betreff und Anfang",
        body: "Nur eine Frage\n\nHallo, wir sind es wieder, mit einer Geschichte und einer Frage. Die Geschichte handelt von einer Postkarte aus Neuseeland. Die Frage steht am Ende.",
      },
    ],
  },
  social: {
    goals: ["Menschen erreichen, die unsere Adresse nicht kennen.", "Zeigen, dass hier gelacht wird."],
    did: [
      "Kurze Stücke mit echten Leuten, ohne Musik und ohne Werbesprache. Jede Woche eines, immer am selben Tag.",
      "Ideen aus dem Kreis gesammelt, mit dem Telefon aufgenommen und nur geschnitten, nicht inszeniert.",
    ],
    worked: ["Dialekt. Immer.", "Menschen, die sich selbst vorstellen.", "Kommentare beantworten, auch die schrägen."],
    failed: [
      "Gekaufte Reichweite brachte niemanden zu uns.",
      "Zu glatte Filme wurden weggewischt.",
      "Ohne Untertitel sieht es die Hälfte nicht.",
    ],
    tips: [
      "Immer Untertitel.",
      "Einverständnisse schriftlich einholen, auch beim Onkel.",
      "Nach vier Wochen prüfen, ob jemand gefolgt ist.",
    ],
    checklist: [
      ["Ideen sammeln", -30],
      ["Leute fragen und Einverständnisse holen", -21],
      ["Aufnehmen und schneiden", -7],
      ["Veröffentlichen", 0],
      ["Reichweite notieren", 14],
    ],
    texts: [
      {
        title: "Anfrage an Mitwirkende",
        body: "Hallo, hättest du dreißig Sekunden? Wir möchten zeigen, wer hier arbeitet und warum. Kein Skript, kein Make-up, dein Telefon genügt.",
      },
    ],
  },
  counselling: {
    goals: ["Zuhören, bevor es eine Bewerbung ist.", "Denen helfen, die nicht allein kommen."],
    did: [
      "Einen offenen Nachmittag angeboten, mit Kaffee und zwei ruhigen Ecken. Wer wollte, bekam einen Termin, wer nicht, ein Gespräch.",
      "Fragen gesammelt und jede beantwortet, notfalls am nächsten Tag. Nichts verkauft.",
    ],
    worked: [
      "Eltern und Partner ausdrücklich einladen.",
      "Ruhige Ecken statt Stehtische.",
      "Ein zweiter Termin noch im selben Monat.",
    ],
    failed: [
      "Anmeldung als Pflicht hat abgeschreckt.",
      "Zu wenig Zeit: Unter vierzig Minuten wird es oberflächlich.",
      "Flyer las niemand.",
    ],
    tips: [
      "Zwischen den Jahren sind alle da.",
      "Für jede Beratung den nächsten Schritt mit Datum notieren.",
      "Kinderbetreuung anbieten.",
    ],
    checklist: [
      ["Raum mit zwei ruhigen Ecken finden", -40],
      ["Termin veröffentlichen", -25],
      ["Team einteilen", -7],
      ["Offener Nachmittag", 0],
      ["Offene Fragen beantworten", 5],
    ],
    texts: [
      {
        title: "Ankündigung",
        body: "Du bist über die Feiertage zu Hause? Komm vorbei. Es gibt Waffeln und, wenn du magst, ein Gespräch. Deine Eltern dürfen mit.",
      },
    ],
  },
  other: {
    goals: ["Einen Grund weniger haben, nicht zu kommen.", "Etwas ausprobieren, das andere Kreise übernehmen können."],
    did: [
      "Partner gesucht, die etwas davon haben, Kosten geteilt, klein angefangen. Nach jedem Durchgang nachgefragt und geändert.",
      "Einen festen Rahmen gesetzt, einen Tag lang ausprobiert und danach entschieden, ob es weitergeht.",
    ],
    worked: [
      "Klein anfangen. Mit sechs statt sechzig.",
      "Partner, die selbst zahlen, bleiben dabei.",
      "Ein Wochenende sagt mehr als zehn Gespräche.",
    ],
    failed: [
      "Die Versicherung hatten wir zu spät geklärt.",
      "Zu viele Absprachen, zu wenig Schriftliches.",
      "Im Regen war es nur halb so schön.",
    ],
    tips: [
      "Vorher festlegen, woran man merkt, dass es sich lohnt.",
      "Eine Person hat den Hut auf, nicht drei.",
      "Für schlechtes Wetter planen.",
    ],
    checklist: [
      ["Partner gewinnen", -90],
      ["Haftung und Versicherung klären", -60],
      ["Ausschreiben und einladen", -40],
      ["Durchführen", 0],
      ["Befragen und auswerten", 14],
    ],
    texts: [
      {
        title: "Anfrage an Partner",
        body: "Guten Tag, wir probieren etwas aus und suchen dafür drei Betriebe, die mitmachen. Der Aufwand ist überschaubar, die Kosten teilen wir, und nach einem Durchgang entscheiden Sie neu.",
      },
    ],
  },
};

export const questions = [
  {
    question: "Wie habt ihr die Betriebe davon überzeugt, etwas beizusteuern?",
    answer:
      "Mit einer Zahl und einer Bitte: so viele junge Leute, bitte ein Stück, das in eine Hand passt. Die meisten haben noch am Telefon zugesagt.",
  },
  {
    question: "Was hättet ihr mit der halben Summe gemacht?",
    answer: "Dasselbe an der Hälfte der Orte. Kleiner wird es nicht schlechter, nur kürzer.",
  },
  {
    question: "Wie viele Leute braucht man mindestens am Tag selbst?",
    answer: "Zwei, besser drei. Einer muss immer frei sein für das Gespräch, das länger dauert.",
  },
  {
    question: "Habt ihr vorher mit dem Datenschutz gesprochen, und was kam heraus?",
    answer:
      "Ja. Kurz gesagt: vor Ort keine Adressen sammeln, alles Weitere nur nach Bestätigung per Mail. Die Vorlage liegt bei den Texten.",
  },
  {
    question: "Würdet ihr es auch in einer kleinen Gemeinde machen?",
    answer: "Gerade dort. Man braucht nur jemanden, der den Wirt kennt.",
  },
  { question: "Wie habt ihr gemessen, ob es etwas gebracht hat?", answer: "" },
] as const;
