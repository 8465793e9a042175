import { randomText, refuse, type Instant, type Signer } from "#kernel";
import { one, type Typed } from "./input.ts";

const VALID_SECONDS = 12 * 3600;
const SHORTEST_SECONDS = 2;

/**
 * The hidden field of a public form: a one-time key with the signed time of its making. The key becomes the operation key
 * of what the form causes, so that sending a form twice happens once.
 */
export async function formToken(signer: Signer, now: Instant): Promise<string> {
  return signer.sign("form", `${randomText(20)}.${now}`, now + VALID_SECONDS);
}

export type FormUse = { key: string } | { problem: "form-expired" };

/** The operation key of a posted form. Refuses what a robot sends: a filled honeypot, an answer within two seconds (`shortest`). */
export async function formUse(
  signer: Signer,
  typed: Typed,
  now: Instant,
  shortest = SHORTEST_SECONDS,
): Promise<FormUse> {
  if (one(typed, "_website") !== "") refuse("too-many");
  try {
    const [key, madeAt] = (await signer.read("form", one(typed, "_form"), now)).split(".");
    if (now - Number(madeAt) < shortest) return { problem: "form-expired" };
    return { key: key! };
  } catch {
    return { problem: "form-expired" };
  }
}
