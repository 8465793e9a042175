import { addEmployer } from "#domain/directory/add-employer";
import { employerInput, type EmployerInput } from "#domain/directory/employer-input";
import { publishOpening } from "#domain/openings/publish-opening";
import { openingInput } from "#domain/openings/opening-input";
import { writeOpening } from "#domain/openings/write-opening";
import type { Scope } from "#domain/scope";
import type { Editor } from "#domain/team/actors";
import { randomText } from "#kernel";
import type { z } from "zod";

/** A whole employer form in which only what matters to a test is given. */
export const employerForm = (given: Partial<Record<keyof EmployerInput, string>> = {}): EmployerInput =>
  employerInput.parse({
    name: `Sägewerk ${randomText(8)}`,
    kind: "company",
    sector: "wood",
    size: "10-49",
    municipalityAgs: "05958012",
    street: "Möhnestraße 4",
    postcode: "59929",
    phone: "02961 1234",
    website: "https://saegewerk.example",
    teaser: "Wir schneiden, was der Wald hergibt.",
    description: "Seit 1921 am selben Bach.",
    ...given,
  });

/** An employer in the directory, vouched for by the scope's county. */
export async function anEmployer(
  scope: Scope,
  editor: Editor,
  given: Partial<Record<keyof EmployerInput, string>> = {},
) {
  const made = await addEmployer(scope, editor, employerForm(given));
  if (!("id" in made)) throw new Error(`the employer was not added: ${JSON.stringify(made.problems)}`);
  return made;
}

/** An opening that is on the sites. */
export async function anOpening(
  scope: Scope,
  editor: Editor,
  employerId: string,
  given: Partial<z.input<typeof openingInput>> = {},
) {
  const made = await writeOpening(
    scope,
    editor,
    openingInput.parse({
      employerId,
      kind: "job",
      title: "Zimmerin oder Zimmerer (m/w/d)",
      teaser: "Dächer mit Aussicht.",
      body: "Wir bauen Dächer im ganzen Sauerland und suchen Verstärkung.",
      workingTime: "full",
      applyMail: "bewerbung@saegewerk.example",
      ...given,
    }),
  );
  if (!("id" in made)) throw new Error(`the opening was not written: ${JSON.stringify(made.problems)}`);
  await publishOpening(scope, editor, made.id);
  return made;
}
