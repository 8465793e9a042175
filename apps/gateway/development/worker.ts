import { Refusal } from "#kernel";
import type { Env, WakeMessage } from "../env.ts";
import { hostOf, isPlatform } from "../hosts.ts";
import worker from "../worker.ts";
import { development } from "./app.tsx";
import { demoSignIn } from "./sign-in.ts";

/** The local platform: the Worker as it is deployed, and beside it what exists only here. */
export default {
  ...worker,

  async fetch(request: Request, env: Env, context: ExecutionContext) {
    const url = new URL(request.url);
    const host = hostOf(url);
    if (host === `entwicklung.${env.BASE_DOMAIN}`)
      return Response.redirect(`${url.protocol}//${env.BASE_DOMAIN}${url.port && `:${url.port}`}/entwicklung`, 302);
    if (!/^\/entwicklung(\/|$)/.test(url.pathname)) return worker.fetch(request, env, context);
    if (isPlatform(host, env.BASE_DOMAIN)) return development.fetch(request, env, context);
    if (!url.pathname.startsWith("/entwicklung/anmelden/")) return worker.fetch(request, env, context);
    return demoSignIn(env, host, url.pathname).catch((error) => {
      if (error instanceof Refusal) return new Response("Hier sitzt niemand mit dieser Rolle.", { status: 404 });
      throw error;
    });
  },
} satisfies ExportedHandler<Env, WakeMessage>;
