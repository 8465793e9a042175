const MAIL = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[a-z]{2,}/gi;
const PHONE = /(?<![\d.,])(?:\+\d{1,3}|\(?0)[\d\s/()–-]{5,}\d/g;

/** A text for another county: addresses and numbers of people are places to fill in there. */
export const withoutContacts = (text: string): string =>
  text.replaceAll(MAIL, "[E-Mail einsetzen]").replaceAll(PHONE, "[Telefon einsetzen]");
