/**
 * Programs that must not compile. Each line below an expected error is an attempt to leave the tenant; `tsc` fails when one
 * of them becomes possible. Nothing here ever runs.
 */
import {
  openDatabases,
  type Connection,
  type DirectoryDb,
  type RegionDb,
  type SearchDb,
  type Tenant,
  type TenantDb,
} from "#db";
import type { Posts } from "#db/repositories";
import { publishPost } from "#domain/posts/publish-post";
import type { Scope } from "#domain/scope";
import type { Editor, Guide, Lead, Member, Reader } from "#domain/team/actors";
import type { VisitorGrants } from "../../apps/visitor-site/app.tsx";
import type { TeamGrants } from "../../apps/team-dashboard/app.tsx";

declare const connection: Connection;
declare const scope: Scope;
declare const member: Member;
declare const reader: Reader;
declare const guide: Guide;
declare const editor: Editor;
declare const lead: Lead;
declare const posts: Posts;
declare const directory: DirectoryDb;
declare const region: RegionDb;
declare const search: SearchDb;
declare const visitor: VisitorGrants;
declare const team: TeamGrants;

// @ts-expect-error A tenant cannot be written down: its brand's symbol is not exported.
export const forged: Tenant = { id: "tnt_forged", kind: "county", slug: "hsk" };

// @ts-expect-error A copy of a tenant with another id is a forgery, and its id cannot be assigned.
scope.tenant.id = "tnt_other";

// @ts-expect-error The handles of a tenant are not opened for something that only looks like one.
openDatabases({ main: connection, search: connection }, { id: "tnt_other" }, () => undefined);

// @ts-expect-error A TenantDb is not built by hand: its class leaves packages/db as a type alone.
export const built = new TenantDb();

// @ts-expect-error Who carries a TenantDb cannot look inside it.
scope.db.connection;

// @ts-expect-error ... nor ask it anything.
scope.db.query("SELECT * FROM posts");

// @ts-expect-error A repository has no second `where` to leave the tenant by.
posts.where("tenant_id", "tnt_other");

// @ts-expect-error What counties share is no way into what a county owns.
export const fromDirectory: TenantDb = directory;

// @ts-expect-error Pooled figures are no way into what a county owns.
export const fromRegion: TenantDb = region;

// @ts-expect-error The public full text is no way into what a county owns.
export const fromSearch: TenantDb = search;

// @ts-expect-error A member has no role until it was asked for.
void publishPost(scope, member, "pst_1");

// @ts-expect-error A reader does not publish.
void publishPost(scope, reader, "pst_1");

// @ts-expect-error A guide does not publish either.
void publishPost(scope, guide, "pst_1");

// @ts-expect-error An id of one kind does not stand in for another.
void publishPost(scope, editor, "evt_1");

void publishPost(scope, lead, "pst_1");

// @ts-expect-error A surface has no database binding.
visitor.DB;

// @ts-expect-error ... neither has the team's.
team.DB;
