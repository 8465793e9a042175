/** A readable, ASCII address part: `Schützenfest & mehr` becomes `schuetzenfest-und-mehr`; at most 80 characters. */
export function slugOf(text: string): string {
  const folded = text.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss").replaceAll("&", "und");
  return folded.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/[^a-z0-9]+/g, "-").slice(0, 80).replaceAll(/^-+|-+$/g, "") || "eintrag";
}
