/** A name as it is sorted and compared (DIN 5007-1): `Gärtner & Söhne GmbH` becomes `gartner sohne gmbh`. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
