import type { Employer } from "#db/repositories";
import type { Adaptation } from "#domain/directory/field-review";
import { FactList, Section, Tag } from "#ui";
import { overlayNames } from "../texts/employer-words.ts";
import { setInWords } from "./employer-fields.tsx";

interface AppearanceProps {
  adaptations: Adaptation[];
  employer: Employer;
  countyAgs: string | null;
}

/** What stands nowhere but on this county's site: whether and where the employer is shown, and whom to call. */
export function EmployerAppearance({ adaptations, employer, countyAgs }: AppearanceProps) {
  const own = adaptations.filter(({ field }) => !["teaser", "description"].includes(field));
  return (
    <Section title="Nur auf unserer Website">
      <FactList
        items={[
          { term: "Sichtbar", detail: visibility(adaptations, employer.countyAgs === countyAgs) },
          ...own.map((adaptation) => ({
            term: overlayNames[adaptation.field],
            detail: (
              <>
                {adaptation.value === "on" ? "ja" : adaptation.value} <Tag tone="accent">angepasst</Tag>
                <p class="hint">{setInWords(adaptation)}</p>
              </>
            ),
          })),
        ]}
      />
    </Section>
  );
}

function visibility(adaptations: Adaptation[], inCounty: boolean): string {
  const set = (field: Adaptation["field"]) => adaptations.some((one) => one.field === field);
  if (set("hidden")) return "nein, ausgeblendet";
  if (inCounty) return set("featured") ? "ja, vorn in der Liste" : "ja, weil er im Kreis liegt";
  return set("shown") ? "ja, obwohl er außerhalb des Kreises liegt" : "nur in der Suche durch die ganze Region";
}
