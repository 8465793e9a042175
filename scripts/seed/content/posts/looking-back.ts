/** Sentences for short reports about a date that went well: `{ort}`, `{zahl}` heads and `{monat}` are filled in. */
export const reportTitles = [
  "Rückblick: {zahl} Leute in {ort}",
  "So war es in {ort}",
  "Ein Abend in {ort}, den keiner verlängern musste",
  "{ort}: volle Bänke, leere Töpfe",
  "Was in {ort} besprochen wurde",
  "Notizen aus {ort}",
  "Danke, {ort}!",
  "{ort} hat Sitzfleisch bewiesen",
  "{ort}: kurz berichtet",
  "Nach dem Abend in {ort}",
] as const;

export const reportTeasers = [
  "Es kamen {zahl}, es gab etwas zu essen, und einer hat jetzt einen Termin mehr.",
  "{zahl} Menschen, drei Tische, ein gemeinsames Thema: Wie kommt man an?",
  "Im {monat} waren wir in {ort}. Ein kurzer Bericht für alle, die nicht dabei sein konnten.",
  "Zwischen Begrüßung und Kehraus lagen fünf Stunden. Geplant waren zwei.",
  "Wer dabei war, hat gefragt, wann es weitergeht. Hier steht es.",
  "Von {zahl} Gästen waren elf zum ersten Mal da. Das freut uns besonders.",
] as const;

export const reportOpenings = [
  "Wir hatten {ort} unterschätzt. Für zwanzig war gedeckt, {zahl} kamen, und am Ende holte der Wirt Bierbänke aus dem Keller.",
  "Es regnete, und trotzdem kamen {zahl}. Vielleicht auch, weil es regnete.",
  "Der Raum war zu klein, die Stimmung nicht. {zahl} Menschen haben sich in {ort} getroffen, die meisten kannten höchstens zwei andere.",
  "Um sieben ging es los, um zehn hätte Schluss sein sollen. Um Mitternacht haben wir das Licht ausgemacht.",
  "{zahl} Gäste, davon sechs auf Heimatbesuch, vier frisch zurück, der Rest neugierig. Eine gute Mischung.",
  "In {ort} saßen im {monat} {zahl} Leute zusammen, vom Erstsemester bis zum Rentner, der einmal Personalchef war.",
  "Manche Abende laufen von allein. Dieser gehörte dazu: {zahl} Leute, wenig Programm, viel Gespräch.",
] as const;

export const reportScenes = [
  "Ein Vater suchte eine Stelle für seine Tochter und fand eine für sich.",
  "Am lautesten wurde es bei der Frage, wo es die besten Reibekuchen gibt. Eine Lösung gab es nicht.",
  "Eine Ingenieurin aus Bremen hat drei Visitenkarten mitgenommen und eine Einladung zum Probetraining.",
  "Zwei, die nebeneinander saßen, stellten fest, dass sie in derselben Straße in Köln wohnen.",
  "Jemand hatte ein Jahrbuch von 2009 dabei. Danach war an Programm nicht mehr zu denken.",
  "Gelacht wurde viel, geworben wenig. Das ist die Mischung, die wir wollen.",
  "Eine Personalleiterin sagte: »Ich bin nur zum Zuhören gekommen.« Sie ging mit vier Telefonnummern.",
  "Ein Paar aus Leipzig fragte nach Kitas. Die Antwort kam von drei Tischen gleichzeitig.",
  "Ein Student wollte wissen, ob man hier auch ohne Auto leben kann. Die ehrliche Antwort: kommt aufs Dorf an.",
] as const;

export const reportClosings = [
  "Das nächste Treffen steht schon im Kalender.",
  "Wer nicht dabei war, ist beim nächsten Mal herzlich eingeladen.",
  "Die Fragen, die offenblieben, haben wir mitgenommen. Antworten folgen.",
  "Danke an das Haus, das uns länger sitzen ließ als vereinbart.",
  "Wir räumen jetzt auf und freuen uns auf das nächste Mal.",
  "Fünf folgen uns seit diesem Abend. Willkommen!",
] as const;
