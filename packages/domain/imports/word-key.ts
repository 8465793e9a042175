/** A heading or a word of a file as it is compared: `Straße / Haus-Nr.` becomes `strassehausnr`. */
export const wordKey = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}+<>]+/gu, "");
