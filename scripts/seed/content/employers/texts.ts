/** A second paragraph: where the firm stands. `{ort}` and `{jahr}` are filled in. */
const roots = [
  "Gegründet wurde das Haus {jahr}. Der Sitz war immer {ort}, und das soll so bleiben.",
  "Seit {jahr} ist der Betrieb in {ort} zu Hause. Wer nebenan wohnt, geht mittags heim.",
  "Angefangen hat alles {jahr} in einer Garage in {ort}. Die Garage steht noch.",
  "Das Haus gehört seit {jahr} derselben Familie, inzwischen führen zwei Schwestern.",
  "{jahr} gegründet, zweimal umgebaut, nie weggezogen: {ort} ist mehr als eine Adresse.",
  "Seit {jahr} bildet der Betrieb in {ort} aus. Zwei Drittel der Leute haben hier gelernt.",
  "{jahr} ging es mit vier Leuten los. Wer damals dabei war, kommt noch zur Weihnachtsfeier.",
  "Wer in {ort} fragt, bekommt zum Betrieb eine Geschichte erzählt. Die älteste ist von {jahr}.",
] as const;
const rootsOfLargeOnes = [
  ...roots,
  "In {ort} arbeiten Menschen aus vierzehn Ländern zusammen, seit {jahr} in der dritten Generation.",
  "Von {ort} aus beliefert das Haus seit {jahr} Kunden in halb Europa.",
  "{jahr} mit vier Leuten gestartet, heute einer der größeren Arbeitgeber in {ort}.",
] as const;

/** A third paragraph: what it is like to come here. */
const welcomes = [
  "Wer aus dem Studium zurückkommt, bekommt im ersten Jahr eine feste Ansprechperson und einen Schlüssel.",
  "Zwei Tage Homeoffice in der Woche sind üblich, wo die Arbeit es zulässt.",
  "Bei der Wohnungssuche hilft der Betrieb mit, notfalls mit dem Anhänger beim Umzug.",
  "Schnuppertage sind jederzeit möglich. Eine Mail genügt, ein Anschreiben braucht es dafür nicht.",
  "Führung in Teilzeit ist möglich und wird gelebt, auch von Vätern.",
  "Überstunden werden aufgeschrieben und abgefeiert, Urlaub wird nicht verhandelt.",
  "Wer eine Partnerin oder einen Partner mitbringt, dem hilft das Haus auch bei deren Stellensuche.",
  "Gearbeitet wird viel, aber nicht spät. Das Vereinsleben im Ort soll weitergehen.",
] as const;
const welcomesOfLargeOnes = [
  ...welcomes,
  "Betriebskita im Nachbarort, Gleitzeit ab sechs und eine Kantine, die selbst kocht.",
  "Für Abschlussarbeiten gibt es Themen aus dem Betrieb, einen Arbeitsplatz und faires Geld.",
  "Ein Fahrrad über den Betrieb, ein Zuschuss zur Kinderbetreuung und ein Sommerfest, von dem man noch im Herbst spricht.",
  "Die Meisterschule zahlt das Haus, wenn man danach zwei Jahre bleibt. Die meisten bleiben länger.",
  "Der Tarif gilt, und im August sind drei Wochen Betriebsferien.",
] as const;

export const companyTexts = {
  small: { roots, welcomes },
  large: { roots: rootsOfLargeOnes, welcomes: welcomesOfLargeOnes },
};
