import type { Env, WakeMessage } from "../env.ts";
import { hostOf, isPlatform } from "../hosts.ts";
import worker from "../worker.ts";
import { seedDoor } from "./seed-door.ts";

/** The local platform: the Worker as it is deployed, and beside it what exists only here. */
export default {
  ...worker,

  async fetch(request: Request, env: Env, context: ExecutionContext) {
    const url = new URL(request.url);
    if (isPlatform(hostOf(url), env.BASE_DOMAIN) && url.pathname === "/entwicklung/saat" && request.method === "POST")
      return seedDoor(env, context);
    return worker.fetch(request, env, context);
  },
} satisfies ExportedHandler<Env, WakeMessage>;
