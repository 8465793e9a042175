import type { Language } from "#kernel";
import type { Scope } from "#domain/scope";
import { Button, Field, Form, PageBody, PageTitle } from "#ui";
import { hrefIn } from "../href.ts";
import { codeTexts } from "../texts/codes.ts";
import { Frame } from "./frame.tsx";

interface CodeEntryProps {
  scope: Scope;
  language: Language;
  /** What was typed and is no code of this county. */
  wrong?: string;
}

/** For those who type the code off a box instead of scanning it. */
export function CodeEntryPage({ scope, language, wrong }: CodeEntryProps) {
  const t = codeTexts(language);
  return (
    <Frame scope={scope} language={language} path="/c" title={t.title} description={t.lead} noindex>
      <PageBody narrow>
        <PageTitle title={t.title} lead={t.lead} />
        <Form action={hrefIn(language)("/c")} method="get">
          <Field
            name="code"
            label={t.code}
            hint={t.codeHint}
            value={wrong}
            error={wrong === undefined ? undefined : t.unknown}
            autocomplete="off"
            spellcheck={false}
            maxlength={20}
            width="medium"
            required
          />
          <Button icon="forward">{t.open}</Button>
        </Form>
      </PageBody>
    </Frame>
  );
}
