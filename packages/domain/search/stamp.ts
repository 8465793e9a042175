/** Goes into every stamp: a new number makes the whole index stale, so that it is written anew. */
export const FORMAT = 2;

/** What a document was made of: another stamp means that it has to be written again. */
export const stampOf = (...versions: (number | string)[]): string => [FORMAT, ...versions].join(".");

/** A fingerprint of a text, for things without a version (FNV-1a with 32 bits, and the length). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}${text.length.toString(36)}`;
}
