import { refuse, type Id, type Role } from "#kernel";

/** A signed-in member of a tenant's team. */
export interface Member {
  readonly id: Id<"mem">;
  readonly name: string;
  readonly mail: string;
  readonly role: Role;
}

declare const acts: unique symbol;
type Acting<R extends string> = Member & { readonly [acts]: R };

/** May read what the team reads. */
export type Reader = Acting<"reader"> | Editor | Guide;
/** May publish and keep the directory, campaigns and figures. */
export type Editor = Acting<"editor"> | Lead;
/** May answer people and see their data. */
export type Guide = Acting<"guide"> | Lead;
/** May do everything, and decides about the team, the look, releases and experience. */
export type Lead = Acting<"lead">;

const allowed = {
  reader: ["lead", "editor", "guide", "reader"],
  editor: ["lead", "editor"],
  guide: ["lead", "guide"],
  lead: ["lead"],
} as const satisfies Record<Role, readonly Role[]>;

/** Whether a member of this role may act as `as`; pages ask it to show only what can be done. */
export const mayActAs = (as: Role, role: Role): boolean => (allowed[as] as readonly Role[]).includes(role);

const acting = (member: Member, as: Role): Member => (mayActAs(as, member.role) ? member : refuse("not-allowed"));

export const asReader = (member: Member) => acting(member, "reader") as Reader;
export const asEditor = (member: Member) => acting(member, "editor") as Editor;
export const asGuide = (member: Member) => acting(member, "guide") as Guide;
export const asLead = (member: Member) => acting(member, "lead") as Lead;
