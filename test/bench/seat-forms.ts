import type { Scope } from "#domain/scope";
import { randomText } from "#kernel";

/** Bodies of seat forms as visitors would send them, each with a key of its own, opened a minute ago. */
export function seatForms(scope: Scope, number: number): Promise<string[]> {
  const openedAt = scope.clock.now() - 60;
  return Promise.all(
    Array.from({ length: number }, async (_, i) => {
      const token = await scope.signer.sign("form", `${randomText(20)}.${openedAt}`, openedAt + 6 * 3600);
      return new URLSearchParams({
        _form: token,
        _website: "",
        name: "Messung",
        mail: `messung-${i}-${randomText(6)}@example.org`,
        party: "1",
      }).toString();
    }),
  );
}
