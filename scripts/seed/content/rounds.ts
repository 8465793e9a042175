/** What the agency asked last year, for the report. */
export const lastRound = {
  title: "Was hat sich bewährt?",
  asked:
    "Welche Aktion des vergangenen Jahres würdet ihr einem Nachbarkreis empfehlen, und was würdet ihr beim nächsten Mal anders machen?\n\nEine oder zwei Karten je Kreis genügen. Auch was nicht geklappt hat, hilft den anderen weiter.",
  regret: "Unser Projekt lief erst seit wenigen Monaten; im nächsten Jahr sind wir dabei.",
};

/** What it asks now. */
export const presentRound = {
  title: (year: number) => `Schützenfest-Saison ${year}`,
  asked:
    "Wer war bei Schützenfesten mit einem Stand, mit Karten oder mit einer Fotoaktion? Was hat Leute angesprochen, die sonst an uns vorbeigehen, und was hat sich nicht gelohnt?\n\nUns interessieren vor allem Aufwand, erreichte Menschen und das Gespräch danach.",
  regret: "Bei uns stand in diesem Sommer die Hausarztmedizin im Vordergrund; auf Festen waren wir nicht.",
  draft: "Mit der Fotowand auf drei Dorffesten",
};

export const report = {
  title: (year: number) => `Erfahrungsbericht Südwestfalen ${year}`,
  subtitle: "Was fünf Kreise ausprobiert haben, damit der nächste nicht von vorn beginnt",
  summary:
    "Fünf Kreise halten Kontakt zu denen, die weggezogen sind. Hier steht, was sie im vergangenen Jahr getan haben, was es kostete, was gelang und was nicht.",
  opening: `Wer zum Studium oder für die erste Stelle wegzieht, ist nicht verloren. Viele kommen an Feiertagen, zum Schützenfest und zwischen den Jahren nach Hause. **Wer sie dann trifft, hat eine Gelegenheit, die keine Anzeige ersetzt.**

Die Kreise der Region nutzen sie auf verschiedene Weise:

- mit Boxen voller Dinge von hier, die an Schulen und Hochschulen verteilt werden,
- mit Fotoaktionen auf Festen,
- mit Stammtischen und Netzwerktreffen,
- mit Rat für angehende Hausärztinnen und Hausärzte.

Dieser Bericht sammelt, was sie dabei gelernt haben. Er lobt nicht und er rügt nicht. Er soll dem nächsten Team ein Jahr sparen.`,
  met: "Stände, Stammtische, Netzwerktreffen: Gezählt sind die Menschen, die wirklich da waren. Der Sommer ragt heraus, weil dann gefeiert wird.",
  closing: {
    title: "Was wir uns vornehmen",
    text: `Drei Dinge haben sich in fast allen Kreisen gezeigt.

1. **Persönlich schlägt gedruckt.** Ein Gespräch am Stand bleibt länger als ein Plakat. Das kostet Stunden, aber wenig Geld.
2. **Der Code auf der Karte braucht einen Grund.** Wer sein eigenes Foto bekommt, tippt ihn ein; für einen Newsletter tut es kaum jemand.
3. **Nachfassen ist die halbe Aktion.** Wo in der Woche danach niemand schrieb, war der Kontakt meist verloren.

> Am meisten half uns, was beim Nachbarn schiefgegangen war.

Im nächsten Jahr fragen wir nach der Schützenfest-Saison und nach allem, was Partnerinnen und Partner von Rückkehrern brauchen.`,
  },
  correction:
    "Im Schlusskapitel stand, der Newsletter habe die meisten Kontakte gebracht. Das stimmte nicht; es waren die Gespräche an den Ständen.",
  mistaken:
    "Der Newsletter brachte die meisten Kontakte. Persönliche Gespräche waren schön, fielen aber kaum ins Gewicht.",
};
