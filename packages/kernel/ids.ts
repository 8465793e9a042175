/** Every kind of record has a prefix, so that an id says what it names and cannot stand in for another kind. */
export type IdPrefix =
  | "tnt"
  | "mem"
  | "sgn"
  | "ses"
  | "pst"
  | "evt"
  | "rsv"
  | "sub"
  | "enq"
  | "out"
  | "aud"
  | "cns"
  | "emp"
  | "chg"
  | "prp"
  | "opn"
  | "cmp"
  | "tsk"
  | "exp"
  | "shr"
  | "qst"
  | "tch"
  | "fig"
  | "rel"
  | "del"
  | "ovl"
  | "mrg"
  | "dsk"
  | "div"
  | "dac"
  | "dsr"
  | "ste"
  | "pic"
  | "adp"
  | "hov"
  | "oqn"
  | "alr"
  | "alt"
  | "als"
  | "imp"
  | "imr"
  | "imb"
  | "imn"
  | "jss"
  | "jsr"
  | "jse"
  | "jsb"
  | "jsf"
  | "jso"
  | "ind"
  | "tgt"
  | "grn"
  | "bln"
  | "bly"
  | "rcp"
  | "ddl"
  | "gol"
  | "ggl"
  | "rdg"
  | "frp"
  | "frs"
  | "bat"
  | "bpr"
  | "cod"
  | "stm"
  | "arv"
  | "coh"
  | "fto"
  | "fup"
  | "att"
  | "cfg"
  | "rnd"
  | "rpt"
  | "rsc"
  | "rpv"
  | "rcd";

/** An opaque, prefixed identifier such as `evt_4t0h9m2kq7d1xw3c`. */
export type Id<P extends IdPrefix> = `${P}_${string}`;
export type TenantId = Id<"tnt">;
export type EmployerId = Id<"emp">;

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new random id: 16 characters of Crockford's base 32, 80 bits, not guessable. */
export function newId<P extends IdPrefix>(prefix: P): Id<P> {
  return `${prefix}_${randomText(16)}`;
}

/** `length` random characters of Crockford's base 32, five bits each. */
export function randomText(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => ALPHABET[byte & 31]).join("");
}

/** Whether `text` has the form of an id of this kind; says nothing about whether it exists. */
export function isId<P extends IdPrefix>(prefix: P, text: string): text is Id<P> {
  return text.startsWith(`${prefix}_`) && /^[0-9a-z]{4,40}$/.test(text.slice(prefix.length + 1));
}

/** Six random digits to type off a mail, each number equally likely. */
export function sixDigits(): string {
  const range = 1_000_000;
  const [number] = crypto.getRandomValues(new Uint32Array(1)) as unknown as [number];
  return number < Math.floor(2 ** 32 / range) * range ? String(number % range).padStart(6, "0") : sixDigits();
}
