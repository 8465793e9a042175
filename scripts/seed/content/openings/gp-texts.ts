import type { openingKinds } from "#kernel";

interface Wording {
  titles: readonly string[];
  teasers: readonly string[];
  bodies: readonly string[];
}

/** Openings of the GP programme: `{ort}` is the practice's municipality, `{jahr}` a year, `{monate}` months of training. */
export const gpWordings: Record<(typeof openingKinds)["gp"][number], Wording> = {
  clerkship: {
    titles: [
      "Famulatur in der Hausarztpraxis",
      "Famulatur auf dem Land, mit Hausbesuchen",
      "Vier Wochen Famulatur in {ort}",
    ],
    teasers: [
      "Untersuchen, vorstellen, nachfragen: vier Wochen mitten in der Versorgung.",
      "Eigene Sprechstunde unter Anleitung, ab der zweiten Woche.",
      "Mit Leihwagen, Zimmer und Abendessen bei Leuten, die Zeit haben.",
    ],
    bodies: [
      "In der ersten Woche läufst du mit, ab der zweiten untersuchst du selbst und stellst vor. Ultraschall und kleine Chirurgie gehören dazu.\n\nDie Termine sind flexibel, auch zwei Hälften sind möglich. Es gibt eine Aufwandsentschädigung und bei Bedarf ein Zimmer.",
      "Du lernst eine Praxis kennen, in der man Menschen über Jahrzehnte begleitet. Hausbesuche am Dienstag und Donnerstag sind Teil des Plans.\n\nVorkenntnisse brauchst du keine, Neugier schon. Die Famulatur zählt für den hausärztlichen Pflichtabschnitt.",
      "Wir haben Platz für eine Person und nehmen uns Zeit für sie. Am Ende jedes Tages gibt es zwanzig Minuten Rückblick.\n\nAuf Wunsch stellen wir den Kontakt zu einer Klinik im Kreis her, damit du beide Seiten siehst.",
    ],
  },
  "practical-year": {
    titles: ["PJ-Tertial Allgemeinmedizin", "Wahltertial in der Lehrpraxis", "Praktisches Jahr auf dem Land"],
    teasers: [
      "Eigenes Sprechzimmer, eigene Patientinnen und Patienten, enge Rücksprache.",
      "Akademische Lehrpraxis mit Zeit zum Lernen und einem Studientag.",
      "Sechzehn Wochen, in denen aus Wissen Medizin wird.",
    ],
    bodies: [
      "Du hast ein eigenes Zimmer und siehst Menschen zuerst allein. Danach schauen wir gemeinsam hin. So lernst du schneller als auf jeder Station.\n\nEin Studientag pro Woche ist fest, das PJ-Geld zahlt die Praxis pünktlich.",
      "Im Wahltertial führst du chronisch Kranke selbst durch ein Quartal, vom Gespräch über die Werte bis zum Brief.\n\nDie Praxis ist akademische Lehrpraxis, die Anmeldung läuft über dein Dekanat. Wir helfen bei der Unterkunft.",
    ],
  },
  "training-post": {
    titles: [
      "Weiterbildungsstelle Allgemeinmedizin, {monate} Monate",
      "Ärztin/Arzt in Weiterbildung im Verbund",
      "Weiterbildung Allgemeinmedizin in Voll- oder Teilzeit",
    ],
    teasers: [
      "Rotation im Verbund: stationär und ambulant aus einer Hand geplant.",
      "Befugnis für {monate} Monate, Förderung beantragt die Praxis.",
      "Ein Plan über fünf Jahre, den du nicht allein machen musst.",
    ],
    bodies: [
      "Die Praxis ist für {monate} Monate zur Weiterbildung befugt. Im Verbund mit den Kliniken des Kreises lässt sich der ganze Weg zum Facharzt planen, ohne umzuziehen.\n\nDie Stelle wird nach den Sätzen der geförderten Weiterbildung bezahlt, oft darüber. Teilzeit ab 50 Prozent ist möglich.",
      "Du beginnst mit vier Menschen am Vormittag, nicht mit vierzig. Jeden Tag ist eine Stunde für Rücksprache freigehalten.\n\nWeiterbildungszeiten aus anderen Fächern schauen wir uns gern gemeinsam an.",
    ],
  },
  succession: {
    titles: [
      "Praxisnachfolge in {ort}",
      "Hausarztsitz abzugeben, gern mit Übergangsjahr",
      "Praxis sucht jüngere Hände",
    ],
    teasers: [
      "Gut laufende Praxis mit eingespieltem Team, Abgabe {jahr}.",
      "Ganzer oder halber Sitz, Räume zur Miete, Notdienst geteilt.",
      "Erst mitarbeiten, dann entscheiden: Übergang bis {jahr}.",
    ],
    bodies: [
      "Die Praxis liegt im Ortskern, die Räume können gemietet werden. Das Team möchte bleiben, die Patientinnen und Patienten auch.\n\nEin gemeinsames Jahr vor der Übergabe {jahr} ist ausdrücklich erwünscht. Wir vom Projekt begleiten die Gespräche, auch mit Kassenärztlicher Vereinigung und Bank.",
      "Abgegeben wird ein ganzer Sitz, der auf Wunsch geteilt werden kann. Die Zahlen liegen nach einem ersten Gespräch offen.\n\nFür Ihre Partnerin oder Ihren Partner suchen wir mit, in diesem Kreis und in den Nachbarkreisen.",
    ],
  },
  "gp-job": {
    titles: [
      "Angestellte Fachärztin / angestellter Facharzt für Allgemeinmedizin",
      "Hausärztin/Hausarzt in Teilzeit",
      "Anstellung mit Option auf einen Sitz",
    ],
    teasers: [
      "Medizin machen, Verwaltung abgeben, pünktlich nach Hause.",
      "Zwei bis vier Tage die Woche, Hausbesuche nach Absprache.",
      "Anstellung zuerst, Sitz vielleicht später: Sie entscheiden.",
    ],
    bodies: [
      "Sie kümmern sich um die Menschen, die Praxisleitung um den Rest. Die Sprechzeiten richten sich nach Kita und Schule, nicht umgekehrt.\n\nFortbildungstage sind bezahlt, der Notdienst ist geteilt und kann abgegeben werden.",
      "Die Praxis wächst und sucht Verstärkung. Eine spätere Beteiligung ist möglich, aber keine Bedingung.\n\nBei Wohnung, Kita und der Stellensuche in der Familie hilft das Projekt des Kreises.",
    ],
  },
  scholarship: {
    titles: [
      "Stipendium für Medizinstudierende aus dem Kreis",
      "Förderung im Praktischen Jahr",
      "Stipendium für die hausärztliche Weiterbildung",
    ],
    teasers: [
      "Monatlicher Zuschuss, dafür später ein paar Jahre bei uns.",
      "Geld fürs PJ und ein Mensch, der sich kümmert.",
      "Bewerben kann sich, wer Hausärztin oder Hausarzt werden will.",
    ],
    bodies: [
      "Gefördert werden Studierende ab dem ersten klinischen Semester, die sich vorstellen können, später im Kreis zu arbeiten. Die Bindung beträgt höchstens drei Jahre und lässt sich zurückzahlen.\n\nZur Bewerbung genügen ein Lebenslauf und eine Seite darüber, warum Allgemeinmedizin.",
      "Wer ein Tertial im Kreis macht, bekommt einen monatlichen Zuschuss und ein möbliertes Zimmer. Eine Verpflichtung für später entsteht daraus nicht.\n\nDie Plätze werden zweimal im Jahr vergeben.",
    ],
  },
};
