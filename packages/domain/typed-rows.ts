import { z } from "zod";

/**
 * Rows of a form, `tasks.0.text`, `tasks.1.text`, as a list. Rows left blank fall out; the others keep their place until
 * they are checked, so that a problem names the row it was typed in.
 */
export function typedRows<S extends z.ZodType<Record<string, unknown>>>(
  row: S,
  key: keyof z.output<S> & string,
  most: number,
) {
  const checked = row.superRefine((value, context) => {
    const othersTyped = Object.entries(value).some(([name, entry]) => name !== key && entry !== "" && entry !== null);
    if (value[key] === "" && othersTyped)
      context.addIssue({ code: "custom", path: [key], params: { rule: "required" } });
  });
  return z
    .preprocess(asList, z.array(checked).max(most))
    .transform((rows) => rows.filter((value) => value[key] !== ""));
}

function asList(value: unknown): unknown {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const places = Object.keys(value);
  // Two digits at most: a row numbered 999999999 would ask for a list of that length.
  if (!places.every((place) => /^\d{1,2}$/.test(place))) return value;
  const rows = value as Record<string, unknown>;
  return Array.from({ length: Math.max(-1, ...places.map(Number)) + 1 }, (_, place) => rows[place] ?? {});
}
