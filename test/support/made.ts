/** What a use-case made; a test whose input breaks a rule is a mistake in the test. */
export function made<T extends object>(answer: T): Exclude<T, { problems: unknown }> {
  if ("problems" in answer) throw new Error(`the test breaks a rule: ${JSON.stringify(answer.problems)}`);
  return answer as Exclude<T, { problems: unknown }>;
}
