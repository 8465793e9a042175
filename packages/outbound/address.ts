/** Why the server does not ask an address. */
export type AddressProblem =
  | "no-address"
  | "not-https"
  | "other-port"
  | "with-password"
  | "no-public-name"
  | "own-host";

/** Names that never stand for a host on the public internet (RFC 6761, RFC 6762, RFC 8375, RFC 9476). */
const SPECIAL = /(^|\.)(localhost|local|internal|lan|intranet|home\.arpa|arpa|onion|alt|invalid)$/;

/**
 * What speaks against asking an address, from its text alone: only https on port 443, no password in it, and a name with a
 * dot, never a number (an IP literal in any of its spellings).
 */
export function addressProblem(address: string): AddressProblem | undefined {
  if (!URL.canParse(address)) return "no-address";
  const { protocol, port, username, password, hostname } = new URL(address);
  if (protocol !== "https:") return "not-https";
  if (port !== "") return "other-port";
  if (username !== "" || password !== "") return "with-password";
  const host = hostname.replace(/\.$/, "");
  const isNumber = host.startsWith("[") || /(^|\.)\d+$/.test(host);
  if (isNumber || !host.includes(".") || SPECIAL.test(host)) return "no-public-name";
  return undefined;
}
