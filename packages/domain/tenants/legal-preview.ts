import { Refusal } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

const SECONDS = 3600;

/** An address for the team, good for an hour, that shows a legal page with what is still missing marked in place. */
export async function legalPreviewLink(
  scope: Scope,
  _reader: Reader,
  path: "/impressum" | "/datenschutz" | "/barrierefreiheit",
): Promise<string> {
  return `${scope.origin}${path}?vorschau=${await scope.signer.sign("legal-preview", path, scope.clock.now() + SECONDS)}`;
}

/** Whether somebody came by such an address. */
export async function isLegalPreview(scope: Scope, path: string, token: string | undefined): Promise<boolean> {
  if (!token) return false;
  try {
    return (await scope.signer.read("legal-preview", token, scope.clock.now())) === path;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
