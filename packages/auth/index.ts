export { cookie, cookieIn } from "./cookies.ts";
export { desk } from "./desk.ts";
export { requestSignIn } from "./request-sign-in.ts";
export { closeSession, openSession, whoIsIn } from "./sessions.ts";
export { signedIn } from "./signed-in.ts";
export { ticketCookie } from "./sign-in-ticket.ts";
export { signInRoutes, type SignInDoor } from "./sign-in-routes.ts";
export { signInByCode, signInByLink } from "./sign-in.ts";
export { team } from "./team.ts";
