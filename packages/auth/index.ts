export { closeSession, memberIn, openSession } from "./sessions.ts";
export { requestSignIn } from "./request-sign-in.ts";
export { signedIn } from "./signed-in.ts";
export { signInRoutes, type SignInDoor } from "./sign-in-routes.ts";
export { signInByCode, signInByLink } from "./sign-in.ts";
