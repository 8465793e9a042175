import { expect, test } from "vitest";
import { changeEvent } from "#domain/events/change-event";
import { asEditor } from "#domain/team/actors";
import { announce, tableInput } from "../../support/events.ts";
import { mintCounty, platform, visit } from "../../support/platform.ts";

/** The address of the picture that a page names. */
async function pictureOf(host: string, path: string): Promise<string> {
  const page = await (await visit(host, path)).text();
  return new URL(/property="og:image" content="([^"]+)"/.exec(page)![1]!).pathname;
}

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test("a shared date has a picture of its own, drawn once and kept", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const address = await pictureOf(county.host, `/termine/${event.slug}`);
  const first = await visit(county.host, address);
  expect([first.status, first.headers.get("content-type")]).toEqual([200, "image/png"]);
  const bytes = new Uint8Array(await first.arrayBuffer());
  expect(sizeOf(bytes)).toEqual([1200, 630]);

  const { env } = await platform();
  const scope = await county.scope();
  const { objects } = await env.FILES.list({ prefix: `${scope.tenant.id}/open-graph/` });
  expect(objects).toHaveLength(1);
  const again = await visit(county.host, address);
  expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes);
  expect((await env.FILES.list({ prefix: `${scope.tenant.id}/open-graph/` })).objects[0]!.uploaded).toEqual(
    objects[0]!.uploaded,
  );
});

test("an address from before a change leads to the new picture, and nobody has others drawn", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const path = `/termine/${event.slug}`;
  const old = await pictureOf(county.host, path);
  await changeEvent(
    await county.scope(),
    asEditor(await county.member("editor")),
    event.id,
    tableInput({ title: "Stammtisch am See" }),
  );
  const moved = await visit(county.host, old);
  expect(moved.status).toBe(302);
  expect(moved.headers.get("location")).toBe(await pictureOf(county.host, path));
  expect((await visit(county.host, "/og/abc/termine/gibt-es-nicht.png")).status).toBe(404);
  expect((await visit(county.host, "/og/abc/irgendwas.png")).status).toBe(404);
});

test("every section and every other page has a picture, in both languages", async () => {
  const county = await mintCounty();
  for (const path of ["/", "/termine", "/en/termine", "/neues"]) {
    const answer = await visit(county.host, await pictureOf(county.host, path));
    expect(answer.headers.get("content-type")).toBe("image/png");
  }
});
