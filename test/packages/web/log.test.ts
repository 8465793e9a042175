import { afterEach, expect, test, vi } from "vitest";
import { logError } from "#web";

afterEach(() => vi.restoreAllMocks());

test("a logged error says what and where, and neither what was typed nor the token in the address", () => {
  const lines: string[] = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line));
  const error = new Error("UNIQUE failed for jana.kanarienvogel@example.org");
  const token = `${"k".repeat(48)}.${"v".repeat(43)}`;
  logError(error, new Request(`https://hsk.example/platz/${token}?mail=jana.kanarienvogel@example.org`), "hsk");
  const [line] = lines;
  expect(JSON.parse(line!)).toMatchObject({ level: "error", tenant: "hsk", error: "Error", path: "/platz/…" });
  expect(line).not.toMatch(/kanarienvogel|kkkk|vvvv/);
});
