import sharp from "sharp";
import { expect, test } from "vitest";
import { EmployerPictures } from "#db/repositories";
import { asEditor } from "#domain/team/actors";
import { aDesk, type SeatedDesk } from "../../support/desk.ts";
import { joined, photograph, png, pngSaying, webp } from "../../support/picture-files.ts";
import { mintCounty, platform, submit, visit, type County } from "../../support/platform.ts";
import { cookieOf } from "../../support/sign-in.ts";

const ALT = "Zwei Auszubildende an der Säge";

async function upload(
  county: County,
  seat: SeatedDesk,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  alt = ALT,
): Promise<Response> {
  const form = new FormData();
  form.set("picture", new File([bytes], name));
  form.set("alt", alt);
  const packed = new Response(form);
  return visit(county.host, `${seat.path}/bilder`, {
    method: "POST",
    body: await packed.arrayBuffer(),
    cookie: seat.cookie,
    headers: { origin: `http://${county.host}`, "content-type": packed.headers.get("content-type")! },
  });
}

const shownAt = (page: string) => [...page.matchAll(/\/bilder\/([0-9a-z]{32}-\d+\.webp)/g)].map(([path]) => path);

test("a trusted employer's picture is on its page in three sizes, without a trace of place, time or camera", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county, { trusted: true });
  const original = await photograph();
  expect(Buffer.from(original).toString("latin1")).toMatch(/Exif[\s\S]*Fernweh/);
  expect((await upload(county, seat, original, "werkstatt.JPG")).status).toBe(303);

  const page = await (await visit(county.host, `/arbeitgeber/${seat.slug}`)).text();
  expect(page).toContain(`alt="${ALT}"`);
  expect(page).toMatch(/width="1600" height="960"/);
  const files = [...new Set(shownAt(page))];
  expect(files).toHaveLength(3);
  for (const file of files) {
    const answer = await visit(county.host, file);
    expect(
      Object.fromEntries(
        ["content-type", "x-content-type-options", "content-security-policy", "cache-control"].map((name) => [
          name,
          answer.headers.get(name),
        ]),
      ),
    ).toEqual({
      "content-type": "image/webp",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "public, max-age=31536000, immutable",
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { exif, xmp, icc, iptc, format } = await sharp(bytes).metadata();
    expect({ exif, xmp, icc, iptc, format }).toEqual({ format: "webp" });
    expect(bytes.toString("latin1")).not.toMatch(/EXIF|XMP |GPS|Fernweh|Brilon|Exif/);
  }
  expect((await visit((await mintCounty()).host, files[0]!)).status).toBe(200);
  const { env } = await platform();
  const { tenant } = await county.scope();
  expect((await env.FILES.list({ prefix: `${tenant.id}/` })).objects).toEqual([]);
});

test("another employer's picture waits: only it and its county see it, and nothing is public until it is released", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const cookie = await cookieOf(county.host, seat.editor);
  expect((await upload(county, seat, await webp(), "haus.webp")).headers.get("location")).toContain("meldung=wartet");
  const desk = await (await visit(county.host, `${seat.path}/bilder`, { cookie: seat.cookie })).text();
  const own = /src="(\/betrieb\/[^"]+\/wartend\/[^"]+)"/.exec(desk)![1]!;
  const waiting = await visit(county.host, own, { cookie: seat.cookie });
  expect([waiting.status, waiting.headers.get("content-type"), waiting.headers.get("content-security-policy")]).toEqual(
    [200, "image/webp", "default-src 'none'; sandbox"],
  );
  expect((await visit(county.host, own)).status).toBe(303);
  const stranger = await aDesk(county);
  expect((await visit(county.host, own.replace(seat.id, stranger.id), { cookie: stranger.cookie })).status).toBe(404);
  expect(shownAt(await (await visit(county.host, `/arbeitgeber/${seat.slug}`)).text())).toEqual([]);

  const inbox = await (await visit(county.host, "/team/wuensche", { cookie })).text();
  const release = /action="(\/team\/wuensche\/[^"]+\/freigabe)"/.exec(inbox)![1]!;
  const review = release.replace("/freigabe", "/bild");
  expect((await visit(county.host, review, { cookie })).status).toBe(200);
  expect((await submit(county.host, release, {}, { cookie })).status).toBe(303);
  expect(shownAt(await (await visit(county.host, `/arbeitgeber/${seat.slug}`)).text()).length).toBeGreaterThan(0);
  expect((await visit(county.host, review, { cookie })).status).toBe(404);
  expect((await submit(county.host, release, {}, { cookie })).status).toBe(409);
});

test("removing a picture takes its files along", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county, { trusted: true });
  await upload(county, seat, await png(), "haus.png");
  const [file] = shownAt(await (await visit(county.host, `/arbeitgeber/${seat.slug}`)).text());
  const [picture] = await EmployerPictures.in((await county.scope()).directory).ofEmployer(seat.employerId);
  const removed = await submit(
    county.host,
    `${seat.path}/bilder/${picture!.id}/entfernung`,
    {},
    { cookie: seat.cookie },
  );
  expect(removed.status).toBe(303);
  expect((await visit(county.host, file!)).status).toBe(404);
  expect(shownAt(await (await visit(county.host, `/arbeitgeber/${seat.slug}`)).text())).toEqual([]);
});

test.each([
  [
    "a PNG that is called a JPEG",
    async () => [await png(), "haus.jpg"],
    "Der Name der Datei verspricht ein anderes Format",
  ],
  [
    "a drawing in SVG",
    async () => [joined("<svg xmlns='http://www.w3.org/2000/svg'/>"), "haus.svg"],
    "kein Bild, das wir annehmen",
  ],
  ["an SVG that is called a PNG", async () => [joined("<svg/>"), "haus.png"], "kein Bild, das wir annehmen"],
  [
    "a JPEG that breaks off",
    async () => [(await photograph()).slice(0, 4000), "haus.jpg"],
    "unvollständig oder beschädigt",
  ],
  ["a PNG that breaks off", async () => [(await png()).slice(0, 200), "haus.png"], "unvollständig oder beschädigt"],
  ["a WebP that breaks off", async () => [(await webp()).slice(0, 60), "haus.webp"], "unvollständig oder beschädigt"],
  [
    "a JPEG with a page behind it",
    async () => [joined(await photograph(), "<html><script>alert(1)</script>"), "haus.jpg"],
    "steckt außer dem Bild noch etwas anderes",
  ],
  [
    "a JPEG with an archive behind it",
    async () => [joined(await photograph(), "PK\u0003\u0004…", "PK\u0005\u0006"), "haus.jpg"],
    "steckt außer dem Bild noch etwas anderes",
  ],
  [
    "a PNG with anything behind it",
    async () => [joined(await png(), "und noch mehr"), "haus.png"],
    "steckt außer dem Bild noch etwas anderes",
  ],
  [
    "a head that speaks of fifty megapixels",
    async () => [await pngSaying(10_000, 5_000), "haus.png"],
    "höchstens 40 Megapixel",
  ],
  [
    "a head that speaks of other pixels than follow",
    async () => [await pngSaying(4_000, 5_000), "haus.png"],
    "unvollständig oder beschädigt",
  ],
  [
    "more than ten megabytes",
    async () => [joined(await photograph(), new Uint8Array(10.5 * 1024 * 1024)), "haus.jpg"],
    "höchstens 10 MB",
  ],
  ["an empty file", async () => [new Uint8Array(0), "haus.jpg"], "Bitte ein Bild auswählen"],
] as [string, () => Promise<[Uint8Array<ArrayBuffer>, string]>, string][])(
  "%s is refused in clear words, and what was typed stays",
  async (_what, file, words) => {
    const county = await mintCounty();
    const seat = await aDesk(county, { trusted: true });
    const answer = await upload(county, seat, ...(await file()));
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(words);
    expect(page).toContain(`value="${ALT}"`);
    expect(await EmployerPictures.in((await county.scope()).directory).ofEmployer(seat.employerId)).toEqual([]);
  },
);

test("a picture needs words for those who do not see it", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county, { trusted: true });
  const answer = await upload(county, seat, await png(), "haus.png", " ");
  expect([answer.status, await answer.text()]).toEqual([
    422,
    expect.stringContaining("Was ist zu sehen? Bitte ausfüllen."),
  ]);
});

test("an upload beyond all measure gets a page of its own, and other forms stay small", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county, { trusted: true });
  const huge = await upload(county, seat, new Uint8Array(12 * 1024 * 1024), "haus.jpg");
  expect([huge.status, await huge.text()]).toEqual([413, expect.stringContaining("höchstens 10 MB")]);
  const form = await submit(
    county.host,
    `${seat.path}/profil`,
    { story: "x".repeat(300_000) },
    { cookie: seat.cookie },
  );
  expect(form.status).toBe(413);
});

test("the same picture is taken once, and eight are enough", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county, { trusted: true });
  const bytes = await png();
  expect((await upload(county, seat, bytes, "haus.png")).status).toBe(303);
  expect((await upload(county, seat, bytes, "haus.png")).status).toBe(422);
  for (let number = 1; number < 8; number++)
    expect((await upload(county, seat, await png(800 + number), "haus.png")).status).toBe(303);
  const ninth = await upload(county, seat, await png(700), "haus.png");
  expect([ninth.status, await ninth.text()]).toEqual([422, expect.stringContaining("höchstens 8")]);
});

test("a declined picture is gone from everywhere, and its reason stands at the desk", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const cookie = await cookieOf(county.host, asEditor(seat.editor));
  await upload(county, seat, await png(), "haus.png");
  const inbox = await (await visit(county.host, "/team/wuensche", { cookie })).text();
  const decline = /action="(\/team\/wuensche\/[^"]+\/ablehnung)"/.exec(inbox)![1]!;
  const empty = await submit(county.host, decline, { reason: "" }, { cookie });
  expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining("Bitte ausfüllen")]);
  expect((await submit(county.host, decline, { reason: "Bitte ohne Kennzeichen." }, { cookie })).status).toBe(303);
  expect(await (await visit(county.host, `${seat.path}/bilder`, { cookie: seat.cookie })).text()).toContain(
    "Bitte ohne Kennzeichen.",
  );
  const { env } = await platform();
  const { tenant } = await county.scope();
  expect((await env.FILES.list({ prefix: `${tenant.id}/` })).objects).toEqual([]);
});
