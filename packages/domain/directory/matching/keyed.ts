import { EmployerKeys, type Write } from "#db/repositories";
import type { EmployerId } from "#kernel";
import type { Scope } from "../../scope.ts";
import { KEY_FORMAT, keysOf } from "./keys-of.ts";
import type { MatchRecord } from "./match-record.ts";

/** What keeps an employer's keys in step with its record at `version`; it is compared with the others soon after. */
export const keyed = (scope: Scope, id: EmployerId, version: number, record: MatchRecord): Write =>
  EmployerKeys.in(scope.directory).keep(KEY_FORMAT, [{ id, version, keys: keysOf(record) }]);

/** The same for employers that come into the directory together. */
export const keyedAll = (scope: Scope, employers: { id: EmployerId; record: MatchRecord }[]): Write =>
  EmployerKeys.in(scope.directory).keep(
    KEY_FORMAT,
    employers.map(({ id, record }) => ({ id, version: 1, keys: keysOf(record) })),
  );
