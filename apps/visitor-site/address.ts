type Parameter = string | number | boolean | undefined;

/** An address with those of the parameters that have a value, always in the same order; of a list each value. */
export function addressWith(path: string, parameters: Record<string, Parameter | readonly string[]>): string {
  const query = new URLSearchParams();
  for (const [name, given] of Object.entries(parameters)) {
    for (const value of typeof given === "object" ? given : [given]) {
      if (value !== undefined && value !== false && value !== "")
        query.append(name, value === true ? "1" : String(value));
    }
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
