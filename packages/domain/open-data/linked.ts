/** Prefixes of the vocabularies of DCAT-AP 3 and DCAT-AP.de. */
const prefixes = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  dcatde: "http://dcat-ap.de/def/dcatde/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

type Name = `${keyof typeof prefixes}:${string}`;

/** A resource elsewhere, a text in a language, a typed value, or a node described in place. */
export type Value = { id: string } | { text: string; lang?: string; type?: Name } | Node;
export interface Node {
  id?: string;
  type: Name;
  properties: readonly (readonly [Name, Value | readonly Value[]])[];
}

const isNode = (value: Value): value is Node => "properties" in value;
const valuesOf = (value: Value | readonly Value[]): readonly Value[] => ("length" in value ? value : [value]);

/** A node as JSON-LD 1.1. */
export const jsonLd = (node: Node): object => ({ "@context": prefixes, ...jsonNode(node) });

function jsonNode({ id, type, properties }: Node): object {
  const values = properties.map(([name, value]) => {
    const all = valuesOf(value).map(jsonValue);
    return [name, all.length === 1 ? all[0] : all] as const;
  });
  return { ...(id && { "@id": id }), "@type": type, ...Object.fromEntries(values) };
}

function jsonValue(value: Value): object {
  if (isNode(value)) return jsonNode(value);
  if (!("text" in value)) return { "@id": value.id };
  return {
    "@value": value.text,
    ...(value.lang && { "@language": value.lang }),
    ...(value.type && { "@type": value.type }),
  };
}

/** The same as Turtle. Nodes with an address are statements of their own, others stand in brackets. */
export function turtle(node: Node): string {
  const heads = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  const named: Node[] = [];
  const body = [statement(node, named)];
  for (let next = named.shift(); next; next = named.shift()) body.push(statement(next, named));
  return `${heads.join("\n")}\n\n${body.join("\n\n")}\n`;
}

const statement = (node: Node, named: Node[]) => `<${node.id}> ${described(node, named)} .`;

function described({ type, properties }: Node, named: Node[]): string {
  const parts = properties.map(
    ([name, value]) =>
      `${name} ${valuesOf(value)
        .map((one) => turtleValue(one, named))
        .join(", ")}`,
  );
  return [`a ${type}`, ...parts].join(" ;\n  ");
}

function turtleValue(value: Value, named: Node[]): string {
  if (isNode(value)) {
    if (!value.id) return `[ ${described(value, named)} ]`;
    named.push(value);
    return `<${value.id}>`;
  }
  if (!("text" in value)) return `<${value.id}>`;
  const text = JSON.stringify(value.text);
  if (value.lang) return `${text}@${value.lang}`;
  return value.type ? `${text}^^${value.type}` : text;
}
