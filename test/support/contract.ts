import { expect } from "vitest";

/** As much of JSON Schema (2020-12) as the interface's document uses. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
}

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

export interface Contract {
  openapi: string;
  paths: Record<string, { get?: Operation }>;
  components: { schemas: Record<string, Schema> };
}

/** What in `value` does not keep to `schema`, as paths. */
export function breaches(contract: Contract, schema: Schema, value: unknown, at = "$"): string[] {
  if (schema.$ref) return breaches(contract, contract.components.schemas[schema.$ref.split("/").at(-1)!]!, value, at);
  const options = schema.anyOf ?? schema.oneOf;
  if (options)
    return options.some((option) => breaches(contract, option, value, at).length === 0) ? [] : [`${at}: none of anyOf`];
  if (schema.const !== undefined) return value === schema.const ? [] : [`${at}: not ${JSON.stringify(schema.const)}`];
  if (schema.enum) return schema.enum.includes(value) ? [] : [`${at}: not one of the enum`];
  const types = [schema.type ?? "any"].flat();
  if (!types.includes("any") && !types.some((type) => isOf(type, value))) return [`${at}: not ${types.join(" or ")}`];
  if (typeof value === "string" && schema.pattern && !new RegExp(schema.pattern).test(value)) return [`${at}: pattern`];
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      schema.items ? breaches(contract, schema.items, item, `${at}[${index}]`) : [],
    );
  if (typeof value !== "object" || value === null) return [];
  const known = schema.properties ?? {};
  const fields = value as Record<string, unknown>;
  return [
    ...(schema.required ?? []).filter((name) => !(name in fields)).map((name) => `${at}.${name}: missing`),
    ...Object.keys(fields)
      .filter((name) => schema.additionalProperties === false && !(name in known))
      .map((name) => `${at}.${name}: unknown`),
    ...Object.entries(known)
      .filter(([name]) => name in fields)
      .flatMap(([name, property]) => breaches(contract, property, fields[name], `${at}.${name}`)),
  ];
}

/** Expects the answer to be one that the contract names for this path, with a body that keeps to it. */
export async function expectToKeep(contract: Contract, path: string, answer: Response): Promise<unknown> {
  const described = contract.paths[path]?.get?.responses[String(answer.status)];
  expect(described, `${path} ${answer.status}`).toBeDefined();
  const type = (answer.headers.get("content-type") ?? "").split(";")[0]!;
  const schema = described!.content?.[type]?.schema;
  expect(schema, `${path} ${answer.status} ${type}`).toBeDefined();
  const body: unknown = await answer.json();
  expect(breaches(contract, schema!, body)).toEqual([]);
  return body;
}

function isOf(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
