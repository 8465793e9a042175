import { describe, expect, it } from "vitest";
import { diffWords } from "../../../packages/ui/word-diff.tsx";

describe("the difference of two texts", () => {
  it("names what came and what went", () => {
    expect(diffWords("380 Leute in Arnsberg", "420 Leute in Arnsberg")).toEqual([
      { kind: "removed", text: "380 " },
      { kind: "added", text: "420 " },
      { kind: "same", text: "Leute in Arnsberg" },
    ]);
  });

  it.each([
    ["", "neu"],
    ["alt", ""],
    ["", ""],
    ["gleich", "gleich"],
    ["eins zwei drei", "null eins drei vier"],
  ])("can be put together again, %j to %j", (before, after) => {
    const parts = diffWords(before, after);
    expect(
      parts
        .filter(({ kind }) => kind !== "added")
        .map(({ text }) => text)
        .join(""),
    ).toBe(before);
    expect(
      parts
        .filter(({ kind }) => kind !== "removed")
        .map(({ text }) => text)
        .join(""),
    ).toBe(after);
  });
});
