import { describe, expect, test } from "vitest";
import { agencyHost, mintCounty, visit } from "../../support/platform.ts";

describe("the interface at the agency's host", () => {
  test("says what it offers as OpenAPI 3.1, made from the routes that serve it", async () => {
    const answer = await visit(agencyHost, "/api/v1/openapi.json");
    expect(answer.status).toBe(200);
    const document = (await answer.json()) as { openapi: string; paths: object };
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths)).toContain("/api/v1/indicators");
  });

  test("lets every site read and nobody write", async () => {
    const read = await visit(agencyHost, "/api/v1/indicators", { headers: { origin: "https://example.org" } });
    expect(read.headers.get("access-control-allow-origin")).toBe("*");
    const written = await visit(agencyHost, "/api/v1/indicators", { method: "POST", body: "{}" });
    expect(written.status).toBe(405);
    expect(written.headers.get("content-type")).toBe("application/problem+json");
  });

  test("answers 304 where the asker has it already", async () => {
    const first = await visit(agencyHost, "/api/v1/indicators");
    const tag = first.headers.get("etag")!;
    const again = await visit(agencyHost, "/api/v1/indicators", { headers: { "if-none-match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("answers problem+json where there is nothing, and is not at a county's host", async () => {
    const nothing = await visit(agencyHost, "/api/v1/nothing");
    expect([nothing.status, nothing.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    const county = await mintCounty();
    expect((await visit(county.host, "/api/v1/indicators")).headers.get("content-type")).toContain("text/html");
  });
});
