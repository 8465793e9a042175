import { expect, test } from "vitest";
import { checkLook, type Hex, type Look } from "#kernel";

/** A fixed sequence of colours that wanders through all of RGB. */
function* colours(count: number): Generator<Hex> {
  let state = 20_160_501;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield `#${(state >>> 8).toString(16).padStart(6, "0")}`;
  }
}

test("whoever takes every colour that is offered has a look that passes", () => {
  const wheel = [...colours(900)];
  for (let i = 0; i < wheel.length; i += 3) {
    const [accent, ground, spark] = wheel.slice(i, i + 3) as [Hex, Hex, Hex];
    const taken: Look = { accent, ground, spark, motif: "hills" };
    for (const check of checkLook(taken)) if (!check.passes) taken[check.field] = check.suggestion;
    expect(
      checkLook(taken).filter((check) => !check.passes),
      `${accent} ${ground} ${spark}`,
    ).toEqual([]);
  }
});

test("a colour that passes is not asked to change", () => {
  const checks = checkLook({ accent: "#0f5b4c", ground: "#1f2f38", spark: "#f0b541", motif: "hills" });
  expect(checks.every((check) => check.passes)).toBe(true);
  expect(checks.map((check) => check.suggestion)).toEqual(["#0f5b4c", "#0f5b4c", "#1f2f38", "#f0b541", "#f0b541"]);
});
