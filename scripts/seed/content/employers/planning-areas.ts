import { shortPlace, type Place } from "../county-slugs.ts";

/** The town whose practices a smaller municipality is planned with (Mittelbereich), simplified for the demo. */
const seatOf: Record<string, string> = {
  Anröchte: "Lippstadt",
  "Bad Sassendorf": "Soest",
  Ense: "Werl",
  Erwitte: "Lippstadt",
  Lippetal: "Soest",
  Möhnesee: "Soest",
  Rüthen: "Warstein",
  Welver: "Soest",
  Wickede: "Werl",
  Bestwig: "Meschede",
  Eslohe: "Meschede",
  Hallenberg: "Winterberg",
  Medebach: "Winterberg",
  Burbach: "Siegen",
  Erndtebrück: "Bad Berleburg",
  Freudenberg: "Siegen",
  Hilchenbach: "Kreuztal",
  Netphen: "Siegen",
  Neunkirchen: "Siegen",
  Wilnsdorf: "Siegen",
};

export const planningAreaOf = (place: Place): string =>
  `Mittelbereich ${seatOf[shortPlace(place)] ?? shortPlace(place)}`;
