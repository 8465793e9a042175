import type { Instant } from "./clock.ts";
import { refuse } from "./refusal.ts";

const text = new TextEncoder();
const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const fromBase64url = (value: string) =>
  Uint8Array.from(atob(value.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

const keyOf = (secret: string) =>
  crypto.subtle.importKey("raw", text.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);

/** HMAC-SHA-256 of `message`, base64url. */
export async function hmac(secret: string, message: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.sign("HMAC", await keyOf(secret), text.encode(message))));
}

/** SHA-256 of `message` as lower-case hexadecimal. */
export async function sha256(message: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", text.encode(message));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Tokens that carry what they stand for, signed for one purpose and one tenant, so that nothing about them has to be
 * stored and none of them can be used elsewhere.
 */
export class Signer {
  readonly #secret: string;
  readonly #audience: string;
  constructor(secret: string, audience: string) {
    this.#secret = secret;
    this.#audience = audience;
  }

  /** `payload` for `purpose`, valid until `until`. */
  async sign(purpose: string, payload: string, until: Instant): Promise<string> {
    const body = base64url(text.encode(JSON.stringify([payload, until])));
    return `${body}.${await hmac(this.#secret, this.#message(purpose, body))}`;
  }

  /** The payload; refuses with `link-invalid` what was not signed here for this, with `link-expired` what is too old. */
  async read(purpose: string, token: string, now: Instant): Promise<string> {
    const [body = "", mac = ""] = token.split(".");
    if (!/^[\w-]+$/.test(body) || !/^[\w-]{43}$/.test(mac)) refuse("link-invalid");
    const valid = await crypto.subtle.verify(
      "HMAC",
      await keyOf(this.#secret),
      fromBase64url(mac),
      text.encode(this.#message(purpose, body)),
    );
    if (!valid) refuse("link-invalid");
    const [payload, until] = JSON.parse(new TextDecoder().decode(fromBase64url(body))) as [string, Instant];
    if (until < now) refuse("link-expired");
    return payload;
  }

  /** A keyed digest for `purpose`, for short secrets such as typed codes that a plain hash would not hide. */
  digest(purpose: string, secret: string): Promise<string> {
    return hmac(this.#secret, this.#message(`digest:${purpose}`, secret));
  }

  /** Encrypts `secret` for `purpose`, so that it can be stored and only read here again (AES-GCM, 256 bits). */
  async seal(purpose: string, secret: string): Promise<string> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const key = await this.#sealingKey(purpose);
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, text.encode(secret));
    return `${base64url(iv)}.${base64url(new Uint8Array(sealed))}`;
  }

  /** What was sealed; refuses with `link-invalid` what was not sealed here for this. */
  async unseal(purpose: string, sealed: string): Promise<string> {
    const [iv = "", body = ""] = sealed.split(".");
    try {
      const key = await this.#sealingKey(purpose);
      const secret = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64url(iv) }, key, fromBase64url(body));
      return new TextDecoder().decode(secret);
    } catch {
      return refuse("link-invalid");
    }
  }

  async #sealingKey(purpose: string): Promise<CryptoKey> {
    const bytes = fromBase64url(await hmac(this.#secret, this.#message(`seal:${purpose}`, "")));
    return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  }

  #message = (purpose: string, body: string) => `${this.#audience}\n${purpose}\n${body}`;
}
