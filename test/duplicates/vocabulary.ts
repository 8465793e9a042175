const words = (text: string) => text.split(",").map((word) => word.trim());

export const surnames = words(
  `Wulff, Holtkötter, Schulte-Berge, Kramer, Hoffmann, Hofmann, Müller, Schröder, Becker, Böhmer, Fritz, Göbel, Hüser, Jäger, Köster,
  Lübke, Möller, Nölke, Oberstadt, Padberg, Quante, Rüther, Sauer, Tigges, Ulrich, Vollmer, Weber, Zöllner, Brüggemann, Droste,
  Eickhoff, Flügge, Großmann, Heimann, Iseken, Jostes, Kaiser, Lingemann, Maas, Neuhaus, Otto, Pieper, Rademacher, Schäfer, Thiele,
  Uhlenbrock, Voß, Wiese, Ziegler, Ackermann, Bürger, Clemens, Dünnebacke, Ernst, Frese, Gerke, Hesse, Imhoff, Jürgens, Kleine,
  Linneborn, Meschede, Niggemann, Ohm, Peters, Rüschenbaum, Stratmann, Trompetter, Vogt, Wrede, Körner, Schmitt, Schmidt, Meyer,
  Maier, Klein, Groß, Schwarz, Weiß, Lange, Krüger, Hartmann, Werner, Krause, Lehmann, Köhler, Hermann, König, Walter, Mayer, Huber`,
);
/** Surnames that differ by little and belong to different people. */
export const soundAlikes: Record<string, string> = {
  Hoffmann: "Hofmann",
  Hofmann: "Hoffmann",
  Müller: "Möller",
  Möller: "Müller",
  Schmidt: "Schmitt",
  Schmitt: "Schmidt",
  Meyer: "Meier",
  Maier: "Mayer",
  Mayer: "Meyer",
  Vogt: "Voigt",
  Voß: "Vos",
  Becker: "Bäcker",
  Böhmer: "Böhme",
  Fritz: "Fritze",
  Krause: "Krauße",
  Kramer: "Kremer",
  Lange: "Langer",
  Peters: "Peter",
  Weber: "Wever",
  Werner: "Wörner",
  Köster: "Küster",
  Schröder: "Schroer",
  Hartmann: "Hardtmann",
  Walter: "Walther",
  Göbel: "Gobel",
  Wiese: "Wiesen",
  Pieper: "Piepert",
  Klein: "Kleine",
  Groß: "Grosse",
};
export const firstNames = words(
  `Hans, Jan, Petra, Sabine, Klaus, Jürgen, Stefan, Markus, Anna, Lena, Paul, Heinrich, Josef, Ulrike, Birgit, Thomas, Michael,
  Andreas, Christoph, Franz, Georg, Johannes, Katharina, Maria, Martin, Matthias, Monika, Nicole, Peter, Ralf, Robert, Silke, Tobias,
  Ursula, Wilhelm, Wolfgang, Karl-Heinz, Eva, Julia, Max`,
);
export const coined = words(
  `Eggeflex, Nortec, Sauerlandia, Veltron, Hanseguss, Kronotec, Lumaro, Werthaus, Alpina, Briluma, Caltec, Dorema, Elspetal, Ferrax,
  Grünwerk, Hallux, Inovaris, Kettler-Ruhr, Lenneform, Marsberger, Nuttlar, Olsberger, Prazisa, Ruhrtal, Schieferstein, Telgoma,
  Valmetal, Westfalia, Xentos, Zinkora, Aabach, Bigge, Diemel, Edertal, Fretter, Glenne, Hoppecke, Itter, Kahler, Lörmecke,
  Möhnetal, Neger, Oese, Pader, Röhr, Sorpe, Twiste, Uentrop, Volme, Wenne`,
);
export const trades = words(
  `Maschinenbau, Metallbau, Tischlerei, Schreinerei, Elektrotechnik, Sanitär- und Heizungstechnik, Bauunternehmen, Dachdeckerei,
  Malerbetrieb, Bäckerei, Metzgerei, Autohaus, Spedition, Landgasthof, Pflegedienst, Apotheke, Physiotherapie, IT-Systemhaus,
  Druckerei, Werbeagentur, Steuerberatung, Gartenbau, Zimmerei, Holzhandel, Kunststofftechnik, Werkzeugbau, Gießerei, Drahtwerke,
  Armaturen, Leuchten, Möbelwerke, Küchenstudio, Fensterbau, Straßenbau, Logistik, Reisebüro, Hotel, Seniorenzentrum,
  Ingenieurbüro, Entsorgung, Verpackungen, Landtechnik, Fahrzeugbau, Sondermaschinenbau, Oberflächentechnik, Zerspanungstechnik`,
);
/** For institutions: what they are, and what they are called. */
export const institutions = words(
  `Kindertagesstätte, Grundschule, Altenheim, Wohnheim, Förderschule, Sozialstation, Tagespflege`,
);
export const patrons = words(
  `St. Josef, St. Marien, St. Georg, Sonnenschein, Regenbogen, Am Wald, Arche Noah, Heilig Geist, St. Elisabeth, Zwergenland,
  Unterm Regenbogen, Haus Hubertus, Am Markt, St. Laurentius, Lummerland`,
);
export const forms = words(
  `GmbH, GmbH & Co. KG, e.K., KG, GmbH, OHG, GmbH, AG, UG (haftungsbeschränkt), GbR, GmbH & Co. KG`,
);
export const streets = words(
  `Briloner Straße, Hauptstraße, Am Hammerwerk, Industriestraße, Bahnhofstraße, Möhnestraße, Kirchplatz, Zum Steinbruch, Lindenweg,
  Marktstraße, Gewerbepark, Schützenstraße, Ruhrstraße, Auf der Heide, Mühlenweg, Im Ohl, Sauerlandstraße, Bergstraße, Feldstraße,
  Poststraße, Neuer Weg, Oststraße, Weststraße, Am Bahnhof, Le-Puy-Straße, Winziger Platz, Graf-Gottfried-Straße`,
);
export const courts = words(`Arnsberg, Siegen, Iserlohn, Hagen, Paderborn, Hamm`);
