import type { Trade } from "./trade.ts";

export const mechanical: readonly Trade[] = [
  {
    names: ["% Sondermaschinen", "% Maschinenbau", "Maschinenfabrik %"],
    teasers: [
      "Sondermaschinen für Leute, die im Katalog nichts finden.",
      "Jede Anlage ein Einzelstück, jede Inbetriebnahme eine Reise.",
      "Maschinen, die Maschinen bauen.",
      "Konstruktion, Steuerung und Montage auf einem Flur.",
    ],
    openings: [
      "Jede Anlage ist ein Einzelstück. Konstruktion, Steuerung und Montage sitzen auf einem Flur, und wer eine Maschine gezeichnet hat, sieht sie auch laufen.",
      "Am Anfang steht meist eine Skizze auf Papier. Zwölf Monate später fährt ein Tieflader vom Hof.",
    ],
    jobs: [
      "Konstrukteur/in Sondermaschinen",
      "Inbetriebnehmer/in mit Reiseanteil",
      "SPS-Programmierer/in",
      "Projektleitung Anlagenbau",
    ],
    apprenticeships: ["Industriemechaniker/in", "Technische/r Produktdesigner/in"],
    topics: ["Konstruktion", "digitaler Zwilling"],
  },
  {
    names: ["% Antriebstechnik", "% Getriebebau", "% Hydraulik"],
    teasers: [
      "Getriebe und Antriebe für Anlagen in aller Welt.",
      "Kraft, die aus der Region kommt und Schleusen bewegt.",
      "Zylinder, Pumpen, Getriebe: alles, was schiebt und dreht.",
    ],
    openings: [
      "In der Halle stehen Getriebe, die größer sind als ein Kleinwagen. Sie bewegen Mühlen, Förderbänder und Schleusentore.",
      "Wenn irgendwo eine Schleuse aufgeht, ist oft ein Antrieb aus diesem Haus dabei. Die Fachleute dafür bildet der Betrieb selbst aus.",
    ],
    jobs: ["Verzahnungstechniker/in", "Servicetechniker/in Hydraulik", "Berechnungsingenieur/in"],
    apprenticeships: ["Zerspanungsmechaniker/in", "Mechatroniker/in"],
    topics: ["Antriebsstrang", "vorausschauende Wartung"],
  },
  {
    names: ["Werkzeugbau %", "% Zerspanung", "% Formenbau"],
    teasers: [
      "Werkzeuge, mit denen andere formen, stanzen und spritzen.",
      "Fräsen, drehen, erodieren, auf den tausendstel Millimeter.",
      "Ein Werkzeugbau, in dem fast alle gelernt haben.",
    ],
    openings: [
      "Der Werkzeugbau ist die Schule des Hauses: Fast alle, die heute eine Abteilung leiten, haben an der Werkbank angefangen.",
      "Hier entstehen Formen, aus denen später Millionen Teile fallen. Ein Werkzeug wiegt bis zu vierzehn Tonnen und duldet keinen Kratzer.",
    ],
    jobs: ["CNC-Fräser/in", "Werkzeugmacher/in", "CAM-Programmierer/in"],
    apprenticeships: ["Werkzeugmechaniker/in", "Feinwerkmechaniker/in"],
    topics: ["Automatisierung an der Fräse", "additive Fertigung"],
  },
  {
    names: ["% Fördertechnik", "% Walzwerkstechnik", "% Anlagenbau"],
    teasers: [
      "Förderbänder und Anlagen für Paketzentren und Steinbrüche.",
      "Vom Kieselstein bis zum Päckchen: Hier kommt alles in Bewegung.",
      "Große Anlagen, montiert zwischen Oslo und Oman.",
    ],
    openings: [
      "Vom Kieselstein bis zum Päckchen: Was sich bewegen soll, läuft über Bänder aus diesem Haus. Montiert wird in der ganzen Welt, entwickelt hier.",
      "Die größte Anlage des Hauses ist drei Kilometer lang. Geplant wurde sie mit Blick auf eine Kuhweide.",
    ],
    jobs: ["Montageleitung international", "Elektroplaner/in EPLAN", "Stahlbaukonstrukteur/in"],
    apprenticeships: ["Konstruktionsmechaniker/in", "Elektroniker/in für Betriebstechnik"],
    topics: ["Materialfluss", "Stahlbau"],
  },
];

export const electrical: readonly Trade[] = [
  {
    names: ["% Leuchten", "% Lichtsysteme", "Lichtfabrik %"],
    teasers: [
      "Licht für Krankenhäuser, Hallen und Straßen.",
      "Leuchten aus Aluminium und Glas, entworfen und gebaut im Ort.",
      "Vom Labor auf die Straße: Licht, das gemessen ist.",
      "Gutes Licht um drei Uhr nachts, dafür gibt es ein Labor.",
    ],
    openings: [
      "Licht ist in dieser Gegend ein Beruf. Das Labor misst nach, wie ein Flur um drei Uhr nachts wirkt und wann eine Straße hell genug ist.",
      "Vom ersten Strich bis zur fertigen Leuchte vergeht hier kein Monat. Das Musterzimmer darf man jederzeit besuchen.",
    ],
    jobs: [
      "Lichtplaner/in",
      "Entwickler/in LED-Elektronik",
      "Industriedesigner/in Leuchten",
      "Elektroniker/in Prüffeld",
    ],
    apprenticeships: ["Elektroniker/in für Geräte und Systeme", "Industriekaufmann/-frau"],
    topics: ["Lichtmesstechnik", "insektenfreundliches Licht"],
  },
  {
    names: ["% Schaltgeräte", "% Steuerungsbau", "% Installationstechnik"],
    teasers: [
      "Schalter und Steuerungen, die man erst bemerkt, wenn sie fehlen.",
      "Schaltschränke für Maschinen, Brücken und Wasserwerke.",
      "Entwickelt, gespritzt, bestückt und verpackt unter einem Dach.",
    ],
    openings: [
      "Hier entstehen Schaltgeräte für Gebäude und Maschinen. Entwickelt, gespritzt, bestückt und verpackt wird unter einem Dach.",
      "Ein Schaltschrank ist wie eine gute Küche: Alles hat seinen Platz, und wer nach dir kommt, findet es auch.",
    ],
    jobs: ["Elektrokonstrukteur/in Schaltschrank", "Schaltschrankbauer/in", "Prüfingenieur/in"],
    apprenticeships: ["Elektroniker/in für Betriebstechnik", "Mechatroniker/in"],
    topics: ["Leiterplattentest", "Gebäudeautomation"],
  },
  {
    names: ["% Sensorik", "% Kabeltechnik", "% Messtechnik"],
    teasers: [
      "Sensoren, die Maschinen sehen und fühlen lassen.",
      "Ein Drittel der Belegschaft entwickelt, zwei Drittel machen es wahr.",
      "Kabel, Stecker und Sensoren für raue Tage.",
    ],
    openings: [
      "Die Sensoren aus diesem Betrieb merken, wenn ein Lager heiß läuft oder ein Teil falsch liegt. Ein Drittel der Belegschaft arbeitet in der Entwicklung.",
    ],
    jobs: ["Entwickler/in Embedded Software", "Produktmanager/in Sensorik", "Applikationsingenieur/in"],
    apprenticeships: ["Elektroniker/in für Geräte und Systeme", "Fachinformatiker/in Digitale Vernetzung"],
    topics: ["Sensorfusion", "Messdaten auswerten"],
  },
];

export const plastics: readonly Trade[] = [
  {
    names: ["% Spritzguss", "% Kunststofftechnik", "% Formteile"],
    teasers: [
      "Spritzgussteile für Bad, Büro und Armaturenbrett.",
      "Teile, die klicken, halten und gut aussehen sollen.",
      "Sechzig Maschinen, drei Schichten, ein eigener Werkzeugbau.",
    ],
    openings: [
      "Sechzig Maschinen, drei Schichten und ein eigener Werkzeugbau: Aus Granulat werden Teile, die klicken, halten und gut aussehen sollen.",
      "Die Maschinen laufen Tag und Nacht, die Menschen nicht. Ein neues Schichtmodell gibt jede zweite Woche einen freien Freitag.",
    ],
    jobs: ["Verfahrenstechniker/in Spritzguss", "Einrichter/in Spritzgießmaschinen", "Projektleitung Neuteile"],
    apprenticeships: ["Kunststoff- und Kautschuktechnologe/-login", "Werkzeugmechaniker/in Formentechnik"],
    topics: ["Simulation im Spritzguss", "Bauteilauslegung"],
  },
  {
    names: ["% Profile", "% Verpackungen", "% Folientechnik"],
    teasers: [
      "Profile und Rohre, immer öfter aus Rezyklat.",
      "Verpackungen, die wieder Verpackungen werden.",
      "Was früher Abfall war, ist hier heute Rohstoff.",
    ],
    openings: [
      "Was früher Abfall war, ist hier heute Rohstoff. Das Labor arbeitet daran, dass man es dem Profil nicht ansieht.",
      "Becher, Deckel und Dosen aus einem einzigen Material, damit sie im Kreislauf bleiben. Die Idee kam aus der eigenen Werkstatt.",
    ],
    jobs: ["Laborant/in Rezyklate", "Einkäufer/in Granulate", "Extrusionstechniker/in"],
    apprenticeships: ["Verfahrensmechaniker/in Kunststoff", "Maschinen- und Anlagenführer/in"],
    topics: ["Rezyklatanteil", "Ökobilanz von Verpackungen"],
  },
];
