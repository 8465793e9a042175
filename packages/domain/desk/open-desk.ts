import { DeskAccounts } from "#db/repositories";
import { found, type EmployerId, type Id } from "#kernel";
import type { Scope } from "../scope.ts";

/** Somebody who reads the mail of an address on file. */
export interface DeskVisitor {
  readonly address: string;
}

declare const sits: unique symbol;

/** The desk of one employer, open to whoever sits at it. Use-cases of the desk ask for it. */
export interface Desk {
  readonly [sits]: true;
  readonly id: Id<"dsk">;
  readonly address: string;
  readonly contactName: string;
  /** What is changed here is live at once. */
  readonly trusted: boolean;
  readonly employerId: EmployerId;
  readonly employer: string;
  readonly slug: string;
  readonly place: string;
}

/** Opens the desk of an account; one whose address is another's, that is closed or nowhere is not found. */
export async function openDesk(scope: Scope, { address }: DeskVisitor, accountId: string): Promise<Desk> {
  return found(await DeskAccounts.in(scope.db).findOpen(accountId, address)) as Desk;
}

/** The employers whose desks somebody may sit down at. */
export const listDesks = (scope: Scope, { address }: DeskVisitor) => DeskAccounts.in(scope.db).withAddress(address);
export type DeskChoice = Awaited<ReturnType<typeof listDesks>>[number];
