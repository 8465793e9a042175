import { Cookie } from "lucia";

const HOST_ONLY = { path: "/", secure: true, httpOnly: true, sameSite: "lax" } as const;

/**
 * A `Set-Cookie` value; `maxAge` in seconds, 0 takes the cookie back. Names begin with `__Host-`: the browser keeps such a
 * cookie for this very host and takes none from a sibling.
 */
export const cookie = (name: string, value: string, maxAge: number): string =>
  new Cookie(name, value, { ...HOST_ONLY, maxAge }).serialize();

/** The value of a cookie; none where the header holds two of the name, because one of them is not ours. */
export function cookieIn(header: string | null | undefined, name: string): string | undefined {
  const values = (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  const value = values.length === 1 ? values[0]!.slice(name.length + 1) : "";
  return /^[\w.~-]+$/.test(value) ? value : undefined;
}
