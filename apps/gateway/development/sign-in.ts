import { desk, openSession, team } from "#auth";
import { standInAtDesk } from "#domain/desk/stand-in-at-desk";
import { standIn } from "#domain/team/stand-in";
import { roles, type Role } from "#kernel";
import type { Env } from "../env.ts";
import { scopeAt } from "./tenants.ts";

/**
 * `/entwicklung/anmelden/lead` on a tenant's own host: takes the seat of its first member of that role; with `betrieb` that of
 * the first employer at its desk.
 */
export async function demoSignIn(env: Env, host: string, path: string): Promise<Response> {
  const role = path.split("/").at(-1) as Role | "betrieb";
  const scope = await scopeAt(env, host);
  if (role === "betrieb") {
    const { address } = await standInAtDesk(scope);
    const headers = { location: "/betrieb", "set-cookie": await openSession(desk, scope, address) };
    return new Response(null, { status: 303, headers });
  }
  if (!roles.includes(role)) return new Response("Diese Rolle gibt es nicht.", { status: 404 });
  const member = await standIn(scope, role);
  const location = scope.tenant.kind === "agency" ? "/" : "/team";
  return new Response(null, {
    status: 303,
    headers: { location, "set-cookie": await openSession(team, scope, member.id) },
  });
}
