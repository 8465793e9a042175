import type { Problem } from "#kernel";
import { ErrorSummary } from "#ui";
import { wording } from "#web";

/** What has to be corrected, above a form that came back. */
export const FormErrors = ({ problems }: { problems: Problem[] }) => (
  <ErrorSummary title="Bitte noch einmal prüfen" errors={wording(problems, "de").summary} />
);
