import type { PostSeed } from "./post-seed.ts";

export const mk: readonly Omit<PostSeed, "county">[] = [
  {
    on: 5,
    kind: "news",
    title: "Drahtseilakt: Ein Abend für Rückkehrer in Altena",
    teaser: "Unter der Burg, zwischen alten Ziehbänken: Wir reden über Wege zurück an die Lenne.",
    body: `Draht hat diese Gegend reich gemacht und Verbindungen sind immer noch ihr Geschäft. Wir laden ein zu einem Abend zwischen alten Ziehbänken, mit drei Menschen, die zurückgekommen sind, und fünf Betrieben, die sie gern eingestellt hätten.

Der Eintritt ist frei, die Schnittchen sind es auch.`,
    en: {
      title: "A balancing act: an evening for returners in Altena",
      teaser: "Below the castle, between old drawing benches, we talk about ways back to the Lenne valley.",
      body: `Wire made this area rich, and connections are still its business. We invite you to an evening between old drawing benches, with three people who came back and five firms that would have loved to hire them.

Admission is free, and so are the sandwiches.`,
    },
  },
  {
    on: 18,
    kind: "news",
    title: "Wir machen mit: die Box aus dem Nachbarkreis",
    teaser: "Der Märkische Kreis übernimmt die Heimvorteil2Go-Box und füllt sie mit eigenen Dingen.",
    body: `Man muss nicht alles selbst erfinden. Der Hochsauerlandkreis hat aufgeschrieben, wie seine Boxen funktionieren, was sie kosten und was schiefging. Wir haben den Plan übernommen und den Inhalt getauscht: ein Lochblech als Untersetzer, Drahtfiguren zum Selberbiegen, Kaffee aus Iserlohn.

600 Stück sind es im ersten Jahr. Danach wissen wir mehr und schreiben es dazu.`,
  },
  {
    on: 36,
    kind: "news",
    title: "Tag der offenen Hallentore",
    teaser: "Siebzehn Betriebe öffnen an einem Samstag ihre Werkhallen, auch für Leute, die nur schauen wollen.",
    body: `Wer wissen möchte, was hinter den Hallentoren zwischen Lüdenscheid und Plettenberg passiert, kann an einem Samstag einfach hineingehen. Siebzehn Betriebe machen mit, ein Shuttlebus fährt im Kreis.

Bewerbungen muss niemand mitbringen. Feste Schuhe schon.`,
  },
  {
    on: 71,
    kind: "news",
    title: "Pendeln oder bleiben?",
    teaser: "Eine gesperrte Brücke hat viele zum Nachdenken gebracht. Wir haben 140 Menschen gefragt.",
    body: `Lange Wege machen müde. 140 Pendlerinnen und Pendler haben uns erzählt, was sie bräuchten, um näher an zu Hause zu arbeiten. Die häufigsten Antworten: ein Gespräch, bei dem man nicht gleich kündigen muss. Und eine Liste, wer überhaupt sucht.

Beides gibt es bei uns.`,
  },
  {
    on: 118,
    kind: "news",
    title: "Abschluss in der Tasche, Box in der Hand",
    teaser: "An sechs Schulen in Iserlohn, Hemer und Menden gab es zum Zeugnis Proviant.",
    body: `Der Hausmeister in Hemer hat beim Tragen geholfen, die Schulleiterin in Menden hat mitgesungen: Die erste Verteilung unserer Boxen war fröhlicher als gedacht.

612 Stück sind verteilt. Vier sind übrig und stehen bei uns im Büro, falls jemand im Zug sitzt und Hunger bekommt.`,
  },
  {
    on: 176,
    kind: "news",
    title: "Vom Hörsaal an die Maschine",
    teaser: "Acht Abschlussarbeiten sind in diesem Semester in Betrieben entstanden. Fünf Menschen sind geblieben.",
    body: `Eine Abschlussarbeit ist ein halbes Jahr zum Kennenlernen. Acht Studierende haben es ausprobiert, mit Themen vom Laserschweißen bis zum Rezyklat.

Fünf haben danach einen Vertrag unterschrieben. Die drei anderen kennen jetzt jemanden, den sie anrufen können.`,
  },
  {
    on: 232,
    kind: "news",
    title: "Stammtisch am See",
    teaser: "Meinerzhagen, Abendsonne, 22 Leute. Ein Protokoll in fünf Sätzen.",
    body: `Es kamen mehr als gedacht. Zwei haben sich seit der Grundschule nicht gesehen. Einer sucht, drei bieten. Niemand hat einen Vortrag vermisst. Der nächste ist in Lüdenscheid.`,
  },
];
