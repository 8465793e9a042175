/** Rules a person's input can break; each surface words them once in each language. */
export type Rule =
  | "required"
  | "too-short"
  | "too-long"
  | "too-small"
  | "too-big"
  | "too-many"
  | "mail"
  | "url"
  | "phone"
  | "date"
  | "time"
  | "number"
  | "whole-number"
  | "choice"
  | "colour"
  | "contrast"
  | "unknown-field"
  | "format"
  | "taken"
  | "reserved"
  | "after-start"
  | "in-the-past"
  | "in-the-future"
  | "full"
  | "code"
  | "form-expired"
  | "html"
  | "postcode"
  | "unknown-place"
  | "unchanged"
  | "overtaken"
  | "proposed"
  | "decided"
  | "offered"
  | "not-for-kind"
  | "header"
  | "last-lead";

/** What is wrong with which field, and the limit that was missed where there is one. `field` is a dotted path. */
export interface Problem {
  field: string;
  rule: Rule;
  limit?: number | string;
}
