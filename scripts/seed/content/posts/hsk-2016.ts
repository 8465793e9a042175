import type { PostSeed } from "./post-seed.ts";

/** How it began: the year the project went to the town festivals with a camera and to the schools with boxes. */
export const hsk2016: readonly Omit<PostSeed, "county">[] = [
  {
    on: "2016-03-14",
    kind: "news",
    title: "Heimvorteil HSK geht an den Start",
    teaser: "Ein kleines Team im Kreishaus will mit denen in Kontakt bleiben, die weggegangen sind.",
    body: `Ein Drittel der Jungen im Hochsauerlandkreis zieht zum Studium oder für den Beruf weg. Das ist richtig so: Wer jung ist, soll die Welt sehen. Aber viele würden gern wissen, was zu Hause passiert, und manche würden gern wiederkommen.

Seit heute gibt es dafür eine Stelle. Heimvorteil HSK hält Kontakt, zeigt die Arbeitgeber der Region und hilft beim Zurückkommen.

Wie wir das machen, wissen wir noch nicht in allen Einzelheiten. Wir fangen dort an, wo ohnehin alle hingehen: beim Schützenfest.`,
  },
  {
    on: "2016-05-09",
    kind: "news",
    title: "Zwölf Schützenfeste, eine Kamera",
    teaser:
      "Von Pfingsten bis August fotografieren wir auf zwölf Festen. Wer mitmacht, bekommt eine Karte mit einem Code.",
    body: `Zum Schützenfest kommen alle nach Hause, auch die aus Münster, Köln und Berlin. Darum sind wir mit Kamera und einer bunten Rückwand dabei, auf zwölf Festen zwischen Pfingsten und Ende August.

So geht es: Ihr stellt euch zu zweit oder zu zehnt vor die Wand, wir machen ein Bild, und ihr bekommt eine Karte mit einem Code. Zu Hause gebt ihr den Code ein und seht nur euer eigenes Bild. Was damit geschieht, entscheidet ihr selbst.

## Die ersten vier Stationen

- Pfingstsamstag in Olsberg
- Fronleichnam in Sundern
- das zweite Juniwochenende in Brilon
- das dritte Juniwochenende in Meschede`,
  },
  {
    on: "2016-06-13",
    kind: "news",
    title: "Brilon: 214 Bilder an einem Abend",
    teaser: "So viele Menschen vor einer Rückwand hatten wir nicht erwartet. Die Karten gingen uns um elf aus.",
    body: `Um acht stand noch niemand da. Um neun reichte die Schlange bis zum Bierstand. Am Ende waren es 214 Bilder, und die letzten vierzig Karten haben wir auf Bierdeckel geschrieben.

Gefragt haben wir alle dasselbe: Wo wohnst du jetzt, und was müsste passieren, damit du wiederkommst? Die häufigsten Antworten: ein guter Job, eine Wohnung mit Garten, und dass die anderen auch wiederkommen.

Am nächsten Wochenende sind wir in Meschede. Mit mehr Karten.`,
  },
  {
    on: "2016-07-04",
    kind: "news",
    title: "Halbzeit bei der Fotoaktion",
    teaser: "Sechs von zwölf Schützenfesten sind geschafft. Was wir bisher gelernt haben.",
    body: `Sechs Feste, etwas mehr als 1.100 Bilder und drei kaputte Klappstühle: Das ist die Halbzeit.

Gelernt haben wir dies. Die Rückwand muss im Windschatten stehen. Vor dem Festzug will niemand reden, danach alle. Und wer eine Karte in der Hand hat, gibt den Code fast immer noch am Wochenende ein, spätestens auf der Rückfahrt im Zug.

Die nächsten Stationen: Schmallenberg, Bestwig, Eslohe, Marsberg, Medebach und zum Abschluss Winterberg.`,
  },
  {
    on: "2016-07-08",
    kind: "news",
    title: "Was in die Heimvorteil2Go-Box kommt",
    teaser: "Etwa 2.000 Boxen packen wir für Schulabgänger und Studierende. Elf Betriebe legen etwas hinein.",
    body: `Wer auszieht, braucht Proviant. Deshalb packen wir in diesem Jahr etwa 2.000 Boxen, die nach Zuhause schmecken: Honig, Knäckebrot, Kaffee, ein Brettchen aus Buche, ein Flaschenöffner aus einer Gesenkschmiede und ein Postkartensatz mit frankierten Karten.

Elf Betriebe aus dem Kreis geben etwas dazu. Jedes Stück hat eine kleine Geschichte, die wir auf der Innenseite des Deckels erzählen. Dort steht auch, wie man uns folgt, wenn man von zu Hause hören möchte.

Verteilt wird an den Schulen im Juli und an der Fachhochschule Südwestfalen in Meschede zum Semesterbeginn.`,
  },
  {
    on: "2016-07-15",
    kind: "news",
    title: "Boxen für den Abschlussjahrgang",
    teaser: "In der letzten Schulwoche waren wir an acht Schulen. Gut 1.300 Boxen sind jetzt unterwegs in die Welt.",
    body: `Acht Schulen, fünf Tage, ein Transporter: In der letzten Schulwoche haben gut 1.300 Abiturientinnen, Abiturienten und Absolventen der Berufskollegs eine Heimvorteil2Go-Box bekommen.

Die schönste Frage kam in Olsberg: »Muss man weggehen, um so eine zu bekommen?« Nein. Aber wer geht, soll wissen, dass die Tür offen bleibt.`,
  },
  {
    on: "2016-08-29",
    kind: "news",
    title: "Fotoaktion: Das war der Sommer",
    teaser: "Zwölf Schützenfeste, 2.380 Bilder, und fast jedes zweite wurde zu Hause angesehen.",
    body: `Mit Winterberg ging am Sonntag die Fotoaktion zu Ende. Zwölf Feste in zwölf Städten und Gemeinden, 2.380 Bilder, 1.140 eingegebene Codes. 380 Menschen wollen seither von uns hören.

Danke an die Schützenbruderschaften und Vereine, die uns Strom, Schatten und manchmal auch ein Stück Kuchen gegeben haben. Wir haben aufgeschrieben, was gut ging und was nicht, damit andere Kreise es leichter haben.`,
  },
  {
    on: "2016-09-26",
    kind: "news",
    title: "700 Boxen zum Semesterbeginn in Meschede",
    teaser: "An der Fachhochschule Südwestfalen gab es zur Begrüßung Honig, Kaffee und eine Einladung.",
    body: `Auch wer zum Studieren herkommt, soll wissen, wo er gelandet ist. Darum standen wir in der ersten Woche vor der Mensa der Fachhochschule Südwestfalen in Meschede und haben rund 700 Boxen verteilt.

Viele Studierende kommen aus dem Ruhrgebiet und pendeln. »Dass es hier so viele Betriebe gibt, hätte ich nicht gedacht«, sagte eine Maschinenbaustudentin aus Hagen. Genau dafür sind wir da.`,
  },
  {
    on: "2016-10-17",
    kind: "news",
    title: "Der erste Rückkehrer-Stammtisch",
    teaser: "Ein langer Tisch in Meschede, vierzehn Leute, keine Vorträge. Im November geht es in Brilon weiter.",
    body: `Wir hatten mit sechs gerechnet, es kamen vierzehn. Ein Ingenieur, der seit drei Wochen zurück ist. Zwei Schwestern, die es noch nicht wissen. Ein Paar mit Kinderwagen, das eine Kita sucht und an diesem Abend eine gefunden hat.

Vorträge gab es keine, Suppe schon. Das Format bleibt: ein Tisch, ein Abend, wer mag, bringt jemanden mit. Im November sind wir in Brilon.`,
  },
  {
    on: "2016-11-14",
    kind: "news",
    title: "Bleib in der Nähe, auch wenn du weg bist",
    teaser: "Ab heute kannst du uns folgen: eine Mail im Monat, jederzeit mit einem Klick beendet.",
    body: `Auf den Festen und an den Schulen haben uns viele gefragt, wie sie auf dem Laufenden bleiben. Ab heute geht das mit einer Mailadresse. Mehr brauchen wir nicht.

Du bekommst etwa einmal im Monat Nachrichten aus dem Kreis: neue Angebote, Termine für Stammtische, Geschichten von Leuten, die gegangen, geblieben oder wiedergekommen sind.

Und wenn du keine Lust mehr hast, ist nach einem Klick Schluss.`,
  },
  {
    on: "2016-12-28",
    kind: "news",
    title: "Zwischen den Jahren in Meschede",
    teaser: "Am 28. Dezember war das Café voll. 41 Menschen auf Heimatbesuch, sieben Gespräche über Stellen.",
    body: `Zwischen Weihnachten und Neujahr sind alle da. Also haben wir am Nachmittag des 28. Dezember ein Café gemietet und Waffeln gebacken.

41 Menschen kamen. Sieben wollten mit uns über Stellen sprechen, drei davon haben im Januar ein Vorstellungsgespräch. Eine Waffel ist angebrannt. Wir machen das jetzt jedes Jahr.`,
  },
];
