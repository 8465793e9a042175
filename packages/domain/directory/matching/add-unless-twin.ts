import type { EmployerId, Problem } from "#kernel";
import type { Scope } from "../../scope.ts";
import type { Editor } from "../../team/actors.ts";
import { addEmployer } from "../add-employer.ts";
import type { EmployerInput } from "../employer-input.ts";
import { nameKey } from "../name-key.ts";
import { HINT } from "./compare.ts";
import { findTwins, type Twin } from "./find-twins.ts";

/**
 * Brings an employer into the directory unless somebody there looks like the same one and the editor has not said of each of
 * these that it is another. What was said is remembered. A name that stands in the same place already is answered with who it is.
 */
export async function addUnlessTwin(
  scope: Scope,
  editor: Editor,
  input: EmployerInput,
  saidToDiffer: readonly string[],
): Promise<{ id: EmployerId; slug: string } | { problems: Problem[]; twins: Twin[] }> {
  const [near = []] = await findTwins(scope, [input], { from: 0 });
  const isTaken = ({ employer, reasons }: Twin) =>
    nameKey(employer.name) === nameKey(input.name) && reasons.some(({ code }) => code === "same-place");
  if (near.some(isTaken)) return { problems: [{ field: "name", rule: "taken" }], twins: near.filter(isTaken) };
  const twins = near.filter((twin) => twin.score >= HINT);
  if (twins.some(({ employer }) => !saidToDiffer.includes(employer.id))) return { problems: [], twins };
  const made = await addEmployer(
    scope,
    editor,
    input,
    twins.map(({ employer }) => employer.id),
  );
  if ("id" in made) return made;
  const [latest = []] = await findTwins(scope, [input], { from: 0 });
  return { problems: made.problems, twins: latest.filter(isTaken) };
}
