import type { PostSeed } from "./post-seed.ts";

export const hsk: readonly Omit<PostSeed, "county">[] = [
  {
    on: 3,
    kind: "news",
    title: "Am Stammtisch in Meschede sind noch ein paar Plätze frei",
    teaser: "Suppe, ein langer Tisch und Leute, die wissen, wie das Zurückkommen geht.",
    body: `Unser nächster Rückkehrer-Stammtisch findet wieder in Meschede statt. Es gibt Suppe, keine Vorträge und genug Zeit.

Mit dabei sind zwei, die in diesem Jahr zurückgekommen sind, und jemand aus der Personalabteilung eines Leuchtenherstellers. Wer nur zuhören will, ist genauso willkommen.

Plätze gibt es nicht viele. Sag kurz Bescheid, ob du kommst und ob du jemanden mitbringst.`,
    en: {
      title: "A few seats left at the table in Meschede",
      teaser: "Soup, a long table and people who know what coming back is like.",
      body: `Our next table for people who have come back, or might, is in Meschede again. There is soup, there are no speeches, and there is time.

Two people who returned this year will be there, and somebody who hires for a maker of lights. If you just want to listen, that is fine too.

There are not many seats. Let us know that you are coming and whether you bring somebody along.`,
    },
  },
  {
    on: 9,
    kind: "news",
    title: "Zwischen den Jahren: drei Orte, drei Nachmittage",
    teaser: "Wer über Weihnachten zu Hause ist, findet uns in Meschede, Arnsberg und Winterberg.",
    body: `Vom 27. bis zum 30. Dezember sind wir wieder unterwegs. Es gibt Waffeln, warme Getränke und so viel Zeit, wie du magst.

Bring gern deine Eltern mit. Die fragen meistens die besseren Fragen.`,
  },
  {
    on: 16,
    kind: "news",
    title: "2.400 Boxen sind gepackt",
    teaser:
      "An zwei Samstagen haben dreißig Freiwillige gepackt. Neu dabei: Tannensirup und ein Sparschäler aus Olsberg.",
    body: `Auch im elften Jahr wird von Hand gepackt. Dreißig Freiwillige, zwei Samstage, eine Turnhalle: Jetzt stehen 2.400 Heimvorteil2Go-Boxen bereit.

Neu dabei sind ein Tannensirup, ein Sparschäler und ein Gutschein für eine Fahrt auf den Kahlen Asten und zurück. Alles andere bleibt, vor allem die frankierten Postkarten. Die werden am meisten benutzt.`,
  },
  {
    on: 24,
    kind: "news",
    title: "Wer kommt wieder? Zehn Jahre in Zahlen",
    teaser: "Von denen, die uns seit 2016 folgen, wohnt heute jede vierte Person wieder in der Region.",
    body: `Zehn Jahre nach dem ersten Foto haben wir nachgefragt. Von den Menschen, die uns seit 2016 folgen und geantwortet haben, wohnt jede vierte Person wieder in Südwestfalen.

Die meisten kamen nicht wegen einer Stelle, sondern wegen eines Anlasses: ein Kind, ein Haus, kranke Eltern, eine alte Liebe. Die Stelle musste dann nur noch passen.

Darum bleiben wir dabei: Kontakt halten, nicht drängen, da sein, wenn es so weit ist.`,
  },
  {
    on: 33,
    kind: "news",
    title: "Neu im Verzeichnis: zwölf Arbeitgeber aus dem Osten des Kreises",
    teaser: "Von Marsberg bis Hallenberg: Sägewerk, Systemhaus, Wanderhotel und eine Käserei.",
    body: `In den vergangenen Wochen waren wir viel auf der Landstraße. Das Ergebnis: zwölf neue Arbeitgeber im Verzeichnis, vom Sägewerk bis zum Systemhaus.

Alle haben uns durch die Tür gelassen, alle haben eine Person benannt, die ans Telefon geht. Das ist unsere Bedingung.`,
  },
  {
    on: 47,
    kind: "news",
    title: "Fotowand zum Ausleihen",
    teaser: "Unsere Rückwand aus dem Sommer steht Vereinen kostenlos zur Verfügung.",
    body: `Die Fotowand hat diesen Sommer neun Feste gesehen und riecht nach Bratwurst. Wer sie für ein Vereinsfest, ein Klassentreffen oder eine Jubiläumsfeier ausleihen möchte, schreibt uns. Der Anhänger ist dabei, die Karten mit Codes auch.`,
  },
  {
    on: 61,
    kind: "news",
    title: "Semesterstart in Meschede",
    teaser: "600 Boxen, zwei Mittage vor der Mensa und ein Betriebsrundgang mit dem Rad.",
    body: `Zum Wintersemester standen wir wieder vor der Mensa der Fachhochschule Südwestfalen. 600 Boxen waren am zweiten Tag um halb zwei vergeben.

Neu war die Radtour: 24 Erstsemester, drei Betriebe, elf Kilometer, ein Platten. Im Frühjahr wiederholen wir das, dann mit Flickzeug.`,
  },
  {
    on: 88,
    kind: "news",
    title: "Schützenfest, und danach?",
    teaser: "Neun Feste, 1.620 Bilder und erstmals mehr Rückmeldungen per Postkarte als per Code.",
    body: `Die Fotoaktion ist durch. 1.620 Bilder haben wir gemacht, 790 Codes wurden eingegeben, und eine Postkarte kam aus Neuseeland: »Hängt mein Bild schon? Ich komme 2028.«

Wir haben uns den Termin aufgeschrieben.`,
  },
  {
    on: 124,
    kind: "news",
    title: "Letzte Schulwoche, erste Adresse",
    teaser: "An elf Schulen haben wir Boxen übergeben und eine einzige Frage gestellt.",
    body: `»Woran wirst du merken, dass du Heimweh hast?« Das haben wir dieses Jahr an elf Schulen gefragt. Die Antworten hängen jetzt als Wandzeitung im Kreishaus.

Am häufigsten: am Brot. Am schönsten: »Wenn mich im Bus niemand grüßt.«`,
  },
  {
    on: 163,
    kind: "news",
    title: "Wohnen für den Anfang",
    teaser: "Sechs möblierte Zimmer für die ersten drei Monate, gemeinsam mit drei Betrieben.",
    body: `Wer zurückkommt, hat oft schon eine Stelle, aber noch keine Wohnung. Gemeinsam mit drei Betrieben in Brilon, Olsberg und Schmallenberg bieten wir jetzt sechs möblierte Zimmer an, für höchstens drei Monate.

Die Miete ist fair, der Schlüssel hängt bei uns. Frag einfach.`,
  },
  {
    on: 205,
    kind: "news",
    title: "Jobs für zwei: Wir suchen ab sofort kreisübergreifend",
    teaser: "Wenn eine Hälfte eine Stelle hat und die andere nicht, helfen jetzt fünf Kreise zusammen.",
    body: `Die Ärztin hat eine Praxis in Lippstadt gefunden, ihr Mann ist Holzingenieur. Bis Brilon sind es vierzig Minuten. Solche Fälle landen jetzt bei zwei Ansprechpersonen gleichzeitig, eine in jedem Kreis.

Das klingt einfach und war bisher schwer. Mit dem gemeinsamen Arbeitgeberverzeichnis der fünf Kreise geht es.`,
  },
  {
    on: 262,
    kind: "news",
    title: "Elternabend der anderen Art",
    teaser: "Wenn Kinder ausziehen, haben Eltern Fragen. Wir haben zugehört und Suppe gekocht.",
    body: `Nach den Boxen kamen die Eltern. »Und was ist mit uns?«, fragte eine Mutter aus Eslohe. Also gab es einen Abend für alle, deren Kinder im Herbst ausziehen.

Das Ergebnis: eine Liste mit elf Fragen, die man seinem Kind besser nicht am ersten Wochenende stellt. Wir schicken sie gern zu.`,
  },
];
