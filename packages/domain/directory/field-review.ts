import {
  masterFields,
  overlayFields,
  type AdaptedField,
  type Employer,
  type Overlay,
  type OverlayField,
  type WordedField,
} from "#db/repositories";
import { changesOf, provenanceOf, valueAt, type History, type Provenance } from "./employer-history.ts";
import { employerFields, textOf, type EmployerField } from "./employer-record.ts";

/** A county's own value of a field. */
export interface Adaptation {
  field: OverlayField;
  value: string;
  /** The member who set it and when; unknown for what was set before this was kept. */
  by: string | null;
  at: number | undefined;
  /** What the shared record said when the own value was set or last confirmed, where it says something else now. */
  masterThen?: string | null;
}

/** A field of the shared record as one county sees it. */
export interface FieldReview {
  field: EmployerField;
  value: string | null;
  setBy: Provenance | undefined;
  history: History;
  /** The county's own value above it. */
  adapted?: Adaptation;
}

interface Reviewed {
  employer: Employer;
  history: History;
  overlay: Overlay | undefined;
  adapted: AdaptedField[];
}

/** Every field of the shared record: its value, who set it, what came before, and what the county has put above it. */
export function reviewFields(reviewed: Reviewed): FieldReview[] {
  const { employer, history } = reviewed;
  const setBy = provenanceOf(history);
  const own = adaptations(reviewed);
  return employerFields.map((field) => ({
    field,
    value: textOf(employer[field]),
    setBy: setBy(field),
    history: changesOf(history, field),
    adapted: own.find((one) => masterOf(one.field) === field),
  }));
}

/** What the county has set for its own readers, worded fields and others. */
export function adaptations({ employer, history, overlay, adapted }: Reviewed): Adaptation[] {
  return overlayFields.flatMap((field) => {
    const value = textOf(overlay?.[field] ?? null);
    if (value === null) return [];
    const row = adapted.find((one) => one.field === field);
    const master = masterOf(field);
    const then = row && master && valueAt(employer, history, master, row.masterVersion);
    const overtaken = then !== undefined && then !== textOf(employer[master!]);
    return [{ field, value, by: row?.setBy ?? null, at: row?.setAt, ...(overtaken ? { masterThen: then } : {}) }];
  });
}

const masterOf = (field: OverlayField): EmployerField | undefined => masterFields[field as WordedField];
