import type { EmployerQuery, Trait } from "#domain/directory/list-employers";

import { addressWith } from "../address.ts";

export interface ListPlace {
  q?: string;
  nach?: string;
  seite?: number;
  ansicht?: "karte";
  reihe?: "naehe";
}

/** What practices offer has a box of its own each; benefits share a name. */
export const practiceTraits = { studierende: "students", weiterbildung: "training", nachfolge: "succession" } as const;
const isPracticeTrait = (trait: Trait) => (Object.values(practiceTraits) as Trait[]).includes(trait);

/** The address of the directory with this filter. */
export function directoryAddress(query: EmployerQuery, more: ListPlace = {}): string {
  const { municipality, radius, sector, kind, size, planningArea, traits = [], region } = query;
  const ticked = Object.entries(practiceTraits).map(([name, trait]) => [name, traits.includes(trait)]);
  return addressWith("/arbeitgeber", {
    q: more.q,
    ort: municipality,
    umkreis: radius,
    branche: sector,
    art: kind,
    groesse: size,
    bereich: planningArea,
    ...Object.fromEntries(ticked),
    vorteil: traits.filter((trait) => !isPracticeTrait(trait)),
    region,
    reihe: more.reihe,
    ansicht: more.ansicht,
    nach: more.nach,
    seite: more.seite,
  });
}
