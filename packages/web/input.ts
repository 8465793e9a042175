import { refuse, type Language, type Problem, type Rule } from "#kernel";
import { z } from "zod";
import { messageFor } from "./messages.ts";

/** What a form came with, as it was typed, so that nothing is lost when it comes back. */
export type Typed = Record<string, string | string[]>;

export type Checked<T> = { ok: true; value: T; typed: Typed } | { ok: false; problems: Problem[]; typed: Typed };

/** Checks a posted form with the schema its API would use. Fields that begin with `_` belong to the form, not to the input. */
export async function checkForm<S extends z.ZodType>(request: Request, schema: S): Promise<Checked<z.output<S>>> {
  const typed = await typedIn(request);
  return checkTyped(typed, schema);
}

export function checkTyped<S extends z.ZodType>(typed: Typed, schema: S): Checked<z.output<S>> {
  const result = schema.safeParse(nested(typed, schema));
  if (result.success) return { ok: true, value: result.data, typed };
  const problems = result.error.issues.map((issue) => {
    const field = issue.path.join(".");
    const broken = ruleOf(issue);
    const empty = typeof typed[field] === "string" && typed[field].trim() === "";
    return empty && aboutWording.has(broken.rule) ? { field, rule: "required" as const } : { field, ...broken };
  });
  return { ok: false, problems: firstPerField(problems), typed };
}

/** Rules on how something is written: where nothing is written, it is simply missing. */
const aboutWording = new Set<Rule>([
  "too-short",
  "mail",
  "url",
  "phone",
  "date",
  "time",
  "number",
  "whole-number",
  "postcode",
]);

/** All fields of a posted form; a name that comes several times becomes a list. What only claims to be a form is refused. */
export async function typedIn(request: Request): Promise<Typed> {
  return typedOf(await formOf(request));
}

/** The same of a form that carries a file in `field`; a file that was not chosen comes as one without bytes. */
export async function typedWithFile(
  request: Request,
  field: string,
): Promise<{ typed: Typed; file: { bytes: Uint8Array; name: string } }> {
  const form = await formOf(request);
  const file = form.get(field);
  const chosen = file instanceof File ? file : new File([], "");
  return { typed: typedOf(form), file: { bytes: new Uint8Array(await chosen.arrayBuffer()), name: chosen.name } };
}

const formOf = (request: Request): Promise<FormData> => request.formData().catch(() => refuse("wrong-format"));

function typedOf(form: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    const text = value.replaceAll("\r\n", "\n");
    const before = typed[name];
    typed[name] = before === undefined ? text : [before, text].flat();
  }
  return typed;
}

/** The query of an address as if it had been typed into a form. */
export function typedInQuery(url: string): Typed {
  const typed: Typed = {};
  for (const [name, value] of new URL(url).searchParams) typed[name] = value;
  return typed;
}

/** `guide.name` becomes `{guide: {name}}`; a field the schema holds for a list is one even with a single value. */
function nested(typed: Typed, schema: z.ZodType): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(typed)) {
    if (name.startsWith("_")) continue;
    const path = name.split(".");
    let place = result;
    for (const step of path.slice(0, -1)) place = (place[step] ??= Object.create(null)) as Record<string, unknown>;
    place[path.at(-1)!] = isList(schema, path) ? [value].flat() : value;
  }
  return result;
}

function isList(schema: z.ZodType, path: string[]): boolean {
  let at: unknown = schema;
  for (const step of path) at = at instanceof z.ZodObject ? at.shape[step] : undefined;
  while (at instanceof z.ZodDefault || at instanceof z.ZodOptional) at = at.unwrap();
  return at instanceof z.ZodArray;
}

function ruleOf(issue: z.core.$ZodIssue): { rule: Rule; limit?: number | string } {
  switch (issue.code) {
    case "custom":
      return (issue.params as { rule: Rule; limit?: number } | undefined) ?? { rule: "format" };
    case "too_small":
      if (issue.origin === "string")
        return issue.minimum === 1 ? { rule: "required" } : { rule: "too-short", limit: Number(issue.minimum) };
      return issue.origin === "array" ? { rule: "required" } : { rule: "too-small", limit: Number(issue.minimum) };
    case "too_big":
      if (issue.origin === "string") return { rule: "too-long", limit: Number(issue.maximum) };
      return issue.origin === "array"
        ? { rule: "too-many", limit: Number(issue.maximum) }
        : { rule: "too-big", limit: Number(issue.maximum) };
    case "invalid_type":
      return issue.input === undefined ? { rule: "required" } : { rule: "format" };
    case "invalid_value":
      return { rule: "choice" };
    case "invalid_union":
      return (
        issue.errors
          .flat()
          .map((inner) => ruleOf(inner))
          .findLast((found) => found.rule !== "choice") ?? { rule: "choice" }
      );
    case "unrecognized_keys":
      return { rule: "unknown-field", limit: issue.keys.join(", ") };
    default:
      return { rule: "format" };
  }
}

const firstPerField = (problems: Problem[]) =>
  problems.filter((problem, i) => problems.findIndex((other) => other.field === problem.field) === i);

/** The problems of a form, ready for its fields and its error summary. */
export function wording(problems: Problem[], language: Language) {
  const messages = new Map(problems.map((problem) => [problem.field, messageFor(problem, language)]));
  return {
    of: (field: string) => messages.get(field),
    summary: [...messages].map(([field, message]) => ({ field, message })),
  };
}

/** What was typed into a field that holds one value. */
export const one = (typed: Typed, field: string): string => [typed[field] ?? ""].flat()[0] ?? "";
/** What was ticked in a field that holds several. */
export const many = (typed: Typed, field: string): string[] => [typed[field] ?? []].flat();
