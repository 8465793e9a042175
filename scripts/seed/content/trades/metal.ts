import type { Trade } from "./trade.ts";

export const metal: readonly Trade[] = [
  {
    names: ["% Federn und Stanzteile", "% Federntechnik", "Stanzwerk %"],
    teasers: [
      "Federn, Klammern und Stanzteile, die in jedem dritten Auto stecken.",
      "Kleine Teile aus Bandstahl, auf hundertstel Millimeter genau.",
      "Stanzen, biegen, härten: Metall, das mitdenkt.",
      "Federn für Sitze, Schalter und Sägeblätter.",
    ],
    openings: [
      "Aus Bandstahl werden hier Federn und Klammern, kleiner als eine Münze. Die meisten halten irgendwo eine Sitzschiene oder einen Gurt.",
      "Wer einen Schalter drückt, drückt ziemlich oft gegen eine Feder aus diesem Haus. Entwickelt, gestanzt und gehärtet wird an einem Ort.",
    ],
    jobs: [
      "Werkzeugmechaniker/in Stanztechnik",
      "Qualitätsprüfer/in Messraum",
      "Vertriebsingenieur/in Federn",
      "Härtereileitung",
    ],
    apprenticeships: ["Stanz- und Umformmechaniker/in", "Industriekaufmann/-frau"],
    topics: ["Fertigungsplanung", "Energie sparen in der Härterei"],
  },
  {
    names: ["% Drahtwerke", "Drahtzieherei %", "% Draht und Seil"],
    teasers: [
      "Draht in allen Stärken, gezogen, verzinkt und auf Rolle.",
      "Aus Stahl wird Draht, aus Draht fast alles.",
      "Feindraht und Seile für Brücken, Betten und Bremszüge.",
    ],
    openings: [
      "Draht ziehen ist altes Handwerk in dieser Gegend. Heute laufen die Ziehbänke digital überwacht, und der Draht geht in Brücken, Betten und Bremszüge.",
      "Der Draht aus dieser Halle ist dünner als ein Haar oder dicker als ein Daumen. Dazwischen liegen vierhundert Sorten.",
    ],
    jobs: ["Verfahrensmechaniker/in Drahtziehen", "Schichtleitung Zieherei", "Instandhalter/in Elektrotechnik"],
    apprenticeships: ["Fachkraft für Metalltechnik", "Industriemechaniker/in"],
    topics: ["Werkstoffprüfung", "Instandhaltung"],
  },
  {
    names: ["Gesenkschmiede %", "% Schmiedetechnik", "Hammerwerk %"],
    teasers: [
      "Geschmiedetes Eisen für Landmaschinen und Nutzfahrzeuge.",
      "Haken, Hebel und Achsteile, die ein Traktorleben halten.",
      "Schmieden mit Hammer, Presse und Gefühl.",
    ],
    openings: [
      "Wenn die Hämmer laufen, merkt man es bis ins Dorf. Geschmiedet werden Haken, Hebel und Achsteile, die ein Traktorleben lang halten müssen.",
      "Glühender Stahl, ein Schlag, fertig ist die Form: So einfach sieht aus, was hier seit Generationen verfeinert wird.",
    ],
    jobs: ["Schmied/in Gesenkschmiede", "Konstrukteur/in Gesenke", "Fachkraft Arbeitssicherheit"],
    apprenticeships: ["Verfahrenstechnologe/-login Metall", "Werkzeugmechaniker/in"],
    topics: ["Ofentechnik mit Wasserstoff", "Prozessdaten am Hammer"],
  },
  {
    names: ["% Oberflächentechnik", "Verzinkerei %", "% Beschichtungen"],
    teasers: [
      "Oberflächen, die nicht rosten: Verzinken, Beschichten, Polieren.",
      "Rostschutz für Geländer, Masten und ganze Brücken.",
      "Beschichten mit einem Drittel weniger Wasser.",
    ],
    openings: [
      "Der Betrieb macht Metall haltbar. Zwei neue Linien arbeiten mit einem Drittel weniger Wasser als die alten, und darauf ist die Belegschaft stolz.",
    ],
    jobs: ["Galvaniseur/in", "Chemielaborant/in", "Anlagenführer/in Beschichtung"],
    apprenticeships: ["Oberflächenbeschichter/in", "Chemielaborant/in"],
    topics: ["Wasserkreislauf", "Schichtdicken messen"],
  },
  {
    names: ["% Armaturen", "% Verschraubungen", "Gießerei %"],
    teasers: [
      "Armaturen und Verschraubungen für Wasser, Gas und Wärme.",
      "Messing, Rotguss, Edelstahl: dicht seit Generationen.",
      "Was in der Wand verschwindet und fünfzig Jahre hält.",
    ],
    openings: [
      "Was hier gegossen und gedreht wird, verschwindet später in der Wand und soll dort fünfzig Jahre dicht bleiben. Entsprechend gründlich wird geprüft.",
      "Gegossen wird morgens um vier, wenn der Strom billig ist. Gedreht, geprüft und verpackt wird den ganzen Tag.",
    ],
    jobs: ["Gießereimechaniker/in", "CNC-Dreher/in", "Produktmanager/in Trinkwasser"],
    apprenticeships: ["Gießereimechaniker/in", "Zerspanungsmechaniker/in"],
    topics: ["bleifreie Legierungen", "Dichtheitsprüfung"],
  },
  {
    names: ["% Kaltwalzwerk", "% Rohrformteile", "% Blechtechnik", "% Profilwalzwerk"],
    teasers: [
      "Bleche, Bänder und Rohre nach Maß.",
      "Gewalzt, gebogen, gelasert, geschweißt.",
      "Aus Coils werden Gehäuse, Rohre und Regale.",
    ],
    openings: [
      "Die Coils kommen mit der Bahn, die fertigen Teile gehen mit dem Lastwagen. Dazwischen liegen Walzen, Laser und viel Erfahrung.",
      "Vom Prototyp bis zur Serie: In dieser Halle wird gekantet, gelasert und geschweißt, und zwar auch dann, wenn es nur drei Stück sein sollen.",
    ],
    jobs: ["Schweißer/in WIG und MAG", "Walzwerker/in", "Arbeitsvorbereitung Blech", "Technische/r Einkäufer/in"],
    apprenticeships: ["Konstruktionsmechaniker/in", "Fachkraft für Lagerlogistik"],
    topics: ["Laserschweißen", "CO₂-Bilanz von Bandstahl"],
  },
];
