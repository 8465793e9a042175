import type { Language, Problem } from "#kernel";
import { wording } from "#web";
import { formTexts } from "../texts/forms.ts";

/** The entries of an error summary; what concerns the form as a whole leads to no field. */
export const formProblems = (problems: Problem[], language: Language): { field?: string; message: string }[] =>
  wording(problems, language).summary.map(({ field, message }) =>
    field === "_form" ? { message: formTexts(language).expired } : { field, message },
  );
