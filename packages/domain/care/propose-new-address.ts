import { WebAddresses, type Employer } from "#db/repositories";
import { found, type Problem } from "#kernel";
import { z } from "zod";
import { changeEmployer } from "../directory/change-employer.ts";
import { inputWith } from "../directory/field-values.ts";
import { presentEmployer } from "../directory/present-employer.ts";
import { proposeChanges } from "../directory/propose-changes.ts";
import type { Scope } from "../scope.ts";
import type { Editor, Lead } from "../team/actors.ts";
import { forAgency } from "./for-agency.ts";

export const newAddressInput = z.strictObject({ employer: z.string().trim().max(60) });

const NOTE = "Die bisherige Adresse leitet dorthin weiter. Bitte kurz ansehen, bevor Sie sie übernehmen.";

/** Proposes where an employer's website leads now to the county that vouches for it. Nobody has fetched that address. */
export async function proposeNewAddress(scope: Scope, lead: Lead, id: string) {
  forAgency(scope);
  const target = await newAddressOf(scope, await presentEmployer(scope, id));
  return proposeChanges(scope, { origin: "county", editor: lead }, id, { website: target }, NOTE);
}

/** Takes over where the website of an own employer leads now. */
export async function takeNewAddress(
  scope: Scope,
  editor: Editor,
  id: string,
): Promise<{ changed: string[] } | { problems: Problem[] }> {
  const employer = await presentEmployer(scope, id);
  const target = await newAddressOf(scope, employer);
  return changeEmployer(scope, editor, id, inputWith(employer, { website: target }), employer.version);
}

async function newAddressOf(scope: Scope, { website }: Pick<Employer, "website">): Promise<string> {
  return found(await WebAddresses.in(scope.directory).targetOf(website));
}
