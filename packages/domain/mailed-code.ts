import { z } from "zod";
import { randomText } from "#kernel";
import { line } from "./fields.ts";
import type { Scope } from "./scope.ts";

const LENGTH = 10;

/** A code for people who would rather type than follow a link: 50 bits, so that it needs no address beside it. */
export const newMailedCode = (): string => randomText(LENGTH);

/** As it stands in a mail, in two halves. */
export const codeInWords = (code: string): string =>
  `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`.toUpperCase();

/** What is stored of a code. Case, blanks and hyphens do not matter, nor do the letters people mistake for digits. */
export const codeDigest = (scope: Scope, purpose: string, typed: string): Promise<string> =>
  scope.signer.digest(
    purpose,
    typed.toLowerCase().replaceAll(/[\s-]/g, "").replaceAll("o", "0").replaceAll(/[il]/g, "1"),
  );

/** What somebody types who has a code. */
export const codeInput = z.strictObject({ code: line(30) });
