import type { Problem } from "#kernel";
import { many, one, wording, type Typed } from "./input.ts";

/** The fields of a German form that was typed into or came back: what stands in each and what is wrong with it. */
export function formFields(typed: Typed, problems: Problem[] = []) {
  const words = wording(problems, "de");
  return {
    of: (name: string) => ({ name, value: one(typed, name), error: words.of(name) }),
    box: (name: string) => ({ name, checked: one(typed, name) !== "", error: words.of(name) }),
    boxes: (name: string) => ({ name, values: many(typed, name), error: words.of(name) }),
  };
}
export type FormFields = ReturnType<typeof formFields>;
