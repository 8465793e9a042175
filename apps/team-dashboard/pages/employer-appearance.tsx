import type { EmployerReview } from "#domain/directory/review-employer";
import { FactList, Notice, Section } from "#ui";
import { shortDate } from "#web";
import { fieldNames } from "../texts/employer-words.ts";

type AppearanceProps = Pick<EmployerReview, "overlay" | "own" | "changedSince" | "places">;

/** What the county's own readers see: inherited from the shared record or adapted, and whether that record has changed since. */
export function EmployerAppearance({ overlay, own, changedSince }: AppearanceProps) {
  const inherited = "wie im gemeinsamen Eintrag";
  const contact = [overlay?.contactName, overlay?.contactPhone, overlay?.contactMail].filter(Boolean).join(", ");
  const fields = [...new Set(changedSince.flatMap(({ field }) => (field ? [fieldNames[field]] : [])))];
  return (
    <Section title="Auf unserer Website">
      {fields.length > 0 && (
        <Notice kind="warning" title="Der gemeinsame Eintrag hat sich seither geändert">
          <p>
            Geändert wurde: {fields.join(", ")}. Zuletzt von {changedSince[0]!.setByName} am{" "}
            {shortDate(changedSince[0]!.setAt, "de")}. Bitte sehen Sie nach, ob Ihre Worte noch passen.
          </p>
        </Notice>
      )}
      <FactList
        items={[
          { term: "Sichtbar", detail: visibility(overlay, own) },
          { term: "Kurz gesagt", detail: overlay?.teaser ? `angepasst: ${overlay.teaser}` : inherited },
          { term: "Text", detail: overlay?.description ? "angepasst" : inherited },
          { term: "Kontakt bei uns", detail: contact || "keiner" },
        ]}
      />
    </Section>
  );
}

function visibility(overlay: EmployerReview["overlay"], own: boolean): string {
  if (overlay?.hidden) return "ausgeblendet";
  if (overlay?.featured) return "hervorgehoben, steht oben in der Liste";
  if (overlay?.shown) return "gezeigt, auch wenn er außerhalb des Kreises liegt";
  return own ? "ja, wenn er im Kreis liegt" : "nur, wenn er im Kreis liegt";
}
