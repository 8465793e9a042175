/** What happened, said once after the redirect: `?meldung=gespeichert`. Only these words can be made to appear. */
const flashes = {
  gespeichert: "Gespeichert.",
} satisfies Record<string, string>;

export type Flash = keyof typeof flashes;

/** The address to go on to after something was done, saying so there. */
export const withFlash = (path: string, flash: Flash): string =>
  `${path}${path.includes("?") ? "&" : "?"}meldung=${flash}`;

/** The message an address asks for, if it is one of ours. */
export const flashIn = (query: string | undefined): string | undefined =>
  query && Object.hasOwn(flashes, query) ? flashes[query as Flash] : undefined;
