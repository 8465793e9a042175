export { violatedConstraint, type Write } from "./connection.ts";
export { AuditLog } from "./tenant/audit-log.ts";
export { commit } from "./tenant/commit.ts";
export { Events, type Event } from "./tenant/events.ts";
export { Members, type MemberRow } from "./tenant/members.ts";
export { Outbox, type NewMail } from "./tenant/outbox.ts";
export { Posts, type Post } from "./tenant/posts.ts";
export { Municipalities, Tenants } from "./tenant/registry.ts";
export { Touchpoints } from "./tenant/touchpoints.ts";
