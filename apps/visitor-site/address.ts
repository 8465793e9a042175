/** An address with those of the parameters that have a value, always in the same order. */
export function addressWith(path: string, parameters: Record<string, string | number | boolean | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== false && value !== "") query.set(name, value === true ? "1" : String(value));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
