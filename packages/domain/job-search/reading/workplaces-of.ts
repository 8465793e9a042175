import type { Workplace } from "./offer.ts";
import { first, isRecord, line, numberIn, type Json } from "./values.ts";

/** More places than any vacancy of one employer has; the rest is left out. */
const MOST = 50;

/** Where a job is, in either shape: one place, a list of places, or just the name of a town. */
export function workplacesOf(row: Json): Workplace[] {
  const stated = first(row, "stellenlokationen", "arbeitsort", "arbeitsorte");
  return [stated]
    .flat()
    .slice(0, MOST)
    .map(workplaceOf)
    .filter((place) => place !== undefined);
}

function workplaceOf(value: Json): Workplace | undefined {
  if (typeof value === "string") return { postcode: "", town: line(value).slice(0, 80), street: "", country: "" };
  if (!isRecord(value)) return undefined;
  const street = [
    line(first(value, "adresse.strasse", "strasse")),
    line(first(value, "adresse.hausnummer", "hausnummer")),
  ];
  const place: Workplace = {
    postcode: postcodeIn(first(value, "adresse.plz", "plz")),
    town: line(first(value, "adresse.ort", "ort")).slice(0, 80),
    street: street.filter(Boolean).join(" ").slice(0, 120),
    country: countryIn(line(first(value, "adresse.land", "land"))),
  };
  const lat = numberIn(first(value, "koordinaten.lat", "breite", "adresse.koordinaten.lat"));
  const lon = numberIn(first(value, "koordinaten.lon", "laenge", "adresse.koordinaten.lon"));
  const isPosition =
    lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0);
  if (isPosition) place.position = { lat, lon };
  return place.postcode || place.town || place.country || isPosition ? place : undefined;
}

/** Five digits, also where a number lost its leading zero. */
function postcodeIn(value: Json): string {
  const text = line(value).replace(/^D-?\s?/i, "");
  const digits = typeof value === "number" ? text.padStart(5, "0") : text;
  return /^\d{5}$/.test(digits) ? digits : "";
}

const countryIn = (text: string) =>
  /^(de|deu|ger|d|deutschland|germany)?$/i.test(text) ? "" : text.toUpperCase().slice(0, 40);
