import type { Answer, Answers } from "#domain/directory/decide-changes";
import type { EmployerField } from "#domain/directory/employer-record";
import { reasonInput } from "#domain/directory/proposal-note";
import { changesInput } from "#domain/directory/field-values";
import type { Problem } from "#kernel";
import { checkTyped, one, type Typed } from "#web";

/** What a form answers to each proposed field; a value that is taken over with a change is held to its field's rule. */
export function answersIn(
  typed: Typed,
  fields: readonly EmployerField[],
): { answers: Answers } | { problems: Problem[] } {
  const all = one(typed, "_all");
  const answers: Answers = {};
  const words = checkTyped({ reason: typed._reason ?? "" }, reasonInput);
  const problems: Problem[] = words.ok ? [] : [{ ...words.problems[0]!, field: "_reason" }];
  const reason = words.ok ? words.value.reason : "";
  for (const field of fields) {
    const answer = answerTo(field, all || one(typed, `${field}.decision`), typed);
    if (Array.isArray(answer)) problems.push(...answer);
    else if (answer) answers[field] = answer.decision === "decline" ? { ...answer, reason } : answer;
  }
  if (problems.length > 0) return { problems };
  return Object.keys(answers).length > 0
    ? { answers }
    : { problems: fields.slice(0, 1).map((field) => ({ field: `${field}.decision`, rule: "required" })) };
}

function answerTo(field: EmployerField, decision: string, typed: Typed): Answer | Problem[] | undefined {
  if (decision === "" || decision === "later") return undefined;
  if (decision === "accept" || decision === "decline") return { decision };
  if (decision !== "change") return [{ field: `${field}.decision`, rule: "choice" }];
  const value = typed[`${field}.value`] ?? "";
  const checked = checkTyped({ [field]: value }, changesInput([field]));
  return checked.ok
    ? { decision, changes: checked.value }
    : checked.problems.map((problem) => ({ ...problem, field: `${field}.value` }));
}
