/** `Müller`, `Mueller` and `Muller` become the same word, `Straße` and `Strasse` too; lower case, marks gone. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/([aou])e/g, "$1");
