import type { Scope } from "#domain/scope";
import { refuse } from "#kernel";
import { formToken, formUse, type Typed } from "#web";

type Asked = { env: { scope: Scope } };

/** A fresh token for a form that a mailed link opened. */
export const freshToken = ({ env: { scope } }: Asked) => formToken(scope.signer, scope.clock.now());

/** Refuses a form whose token is not ours or too old. */
export async function requireToken({ env: { scope } }: Asked, typed: Typed): Promise<void> {
  const use = await formUse(scope.signer, typed, scope.clock.now(), 0);
  if ("problem" in use) refuse("link-expired");
}
