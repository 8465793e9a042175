import type { PostSeed } from "./post-seed.ts";

export const siwi: readonly Omit<PostSeed, "county">[] = [
  {
    on: 2,
    kind: "news",
    title: "Zwei Programme, ein Team",
    teaser: "In Siegen-Wittgenstein finden Fachkräfte und Hausärzte ab sofort dieselbe Tür.",
    body: `Wer nach Siegen-Wittgenstein zurückkommt, kommt selten allein. Die eine ist Ärztin, der andere Maschinenbauer. Darum berät bei uns ein Team für beides.

Das spart Wege und doppelte Fragen. Und manchmal findet man so etwas, das man nicht gesucht hat.`,
    en: {
      title: "Two programmes, one team",
      teaser: "In Siegen-Wittgenstein, professionals and family doctors now find the same door.",
      body: `Whoever comes back to Siegen-Wittgenstein rarely comes alone. One is a doctor, the other a mechanical engineer. That is why one team here advises on both.

It saves trips and asking twice. And sometimes you find something you were not looking for.`,
    },
  },
  {
    on: 14,
    kind: "news",
    title: "Nachwuchs für Wittgensteins Praxen",
    teaser: "Drei Praxen in Bad Berleburg und Bad Laasphe suchen Nachfolge und zeigen, wie es geht.",
    body: `Ein offener Samstag, drei Praxen, viel Kaffee: 16 Ärztinnen und Ärzte in Weiterbildung haben sich angeschaut, wie man auf dem Land arbeitet, ohne unterzugehen.

Zwei bleiben in Verbindung. Eine hat gefragt, ob man hier auch reiten kann. Man kann.`,
  },
  {
    on: 29,
    kind: "news",
    title: "Uni Siegen: Bleiben ist eine Möglichkeit",
    teaser: "Auf dem Campus haben wir 200 Studierende gefragt, ob sie nach dem Abschluss bleiben wollen.",
    body: `»Kommt drauf an«, sagten die meisten. Worauf, haben wir aufgeschrieben: auf die Wohnung, auf den Menschen, mit dem man sie teilt, und auf eine Stelle, von der man vorher weiß.

Für das Letzte haben wir jetzt einen Newsletter, der nur Angebote aus dem Kreis enthält.`,
  },
  {
    on: 57,
    kind: "news",
    title: "Stammtisch im Hauberg",
    teaser: "18 Leute, ein Feuer, Kartoffeln: Rückkehrertreffen mit Arbeitshandschuhen in Hilchenbach.",
    body: `Der Hauberg ist Gemeinschaftswald, und Gemeinschaft macht Arbeit. Also haben wir den Stammtisch nach draußen verlegt: erst Holz, dann Kartoffeln, dann reden.

Am Ende wussten alle, wer was arbeitet, und zwei, dass sie Rückenschmerzen bekommen.`,
  },
  {
    on: 99,
    kind: "news",
    title: "Walzwerk oder Wartezimmer?",
    teaser: "Beim Berufeabend in Kreuztal saßen Ingenieure neben Hausärztinnen. Das Gespräch dauerte bis elf.",
    body: `Was haben ein Walzwerk und eine Hausarztpraxis gemeinsam? Beide suchen Leute, die auch dann ruhig bleiben, wenn es brennt.

Sechzig Jugendliche und ihre Eltern waren da. Die beste Frage: »Was machen Sie, wenn Sie keine Lust haben?« Die beste Antwort: »Anfangen.«`,
  },
  {
    on: 147,
    kind: "news",
    title: "Famulatur mit Familienanschluss",
    teaser: "Fünf Gastfamilien nehmen Medizinstudierende auf. Wir suchen noch eine sechste.",
    body: `Wer vier Wochen in Erndtebrück famuliert, braucht ein Bett und jemanden, der fragt, wie der Tag war. Fünf Familien bieten beides an.

Die Kosten trägt das Projekt, den Kuchen die Gastgeber.`,
  },
  {
    on: 210,
    kind: "news",
    title: "Zurück an die Sieg",
    teaser: "43 Menschen haben wir im vergangenen Jahr beim Zurückkommen begleitet. Ein Überblick.",
    body: `43 Begleitungen, 19 davon mit Partnerin oder Partner, elf mit Kindern. Die häufigste Entfernung: Köln. Die weiteste: Vancouver.

Was sie verbindet: Niemand wollte überredet werden. Alle wollten jemanden, der zuhört und danach jemanden kennt.`,
  },
];
