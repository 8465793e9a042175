export * from "./clock.ts";
export * from "./ids.ts";
export * from "./look.ts";
export * from "./problem.ts";
export * from "./profile.ts";
export * from "./refusal.ts";
export * from "./signing.ts";
export * from "./words.ts";
