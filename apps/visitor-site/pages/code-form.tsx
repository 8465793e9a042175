import type { Language, Problem } from "#kernel";
import type { Scope } from "#domain/scope";
import { Button, CodeInput, ErrorSummary } from "#ui";
import { one, wording, type Typed } from "#web";
import { formTexts } from "../texts/forms.ts";
import { formProblems } from "./form-problems.ts";
import { PublicForm } from "./public-form.tsx";

interface CodeFormProps {
  scope: Scope;
  language: Language;
  action: string;
  token: string;
  typed: Typed;
  problems: Problem[];
  words: { code: string; codeHint: string; codeWrong: string; codeSend: string };
}

/** Asks for the code from a mail, for people who would rather type than follow a link. */
export function CodeForm({ scope, language, action, token, typed, problems, words }: CodeFormProps) {
  const wrong = problems.some(({ rule }) => rule === "code");
  const error = wrong ? words.codeWrong : wording(problems, language).of("code");
  const summary = formProblems(problems, language).map((entry) =>
    entry.field === "code" ? { ...entry, message: error! } : entry,
  );
  return (
    <>
      <ErrorSummary title={formTexts(language).check} errors={summary} />
      <PublicForm scope={scope} language={language} action={action} token={token} alwaysOpen>
        <CodeInput
          name="code"
          label={words.code}
          hint={words.codeHint}
          error={error}
          value={one(typed, "code")}
          length={11}
          letters
        />
        <Button>{words.codeSend}</Button>
      </PublicForm>
    </>
  );
}
