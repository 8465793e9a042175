import { openingAddress, type OpeningQuestion } from "#domain/openings/opening-question";
import { addressWith } from "../address.ts";
import type { ListPlace } from "./directory-address.ts";

/** The address of the list of openings with this question, and where in it. */
export function openingsAddress(question: OpeningQuestion, { reihe, ansicht, nach, seite }: Omit<ListPlace, "q"> = {}) {
  const asked = openingAddress(question);
  const place = addressWith("", { reihe, ansicht, nach, seite }).slice(1);
  const query = [asked, place].filter(Boolean).join("&");
  return query ? `/angebote?${query}` : "/angebote";
}
