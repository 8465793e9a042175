import { beforeAll, expect, test } from "vitest";
import { mintCountyOnOwnGround, platform, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

beforeAll(platform, 120_000);

async function desk() {
  const county = await mintCountyOnOwnGround();
  const { cookie } = await signIn(county, "editor");
  const page = async (path: string) => {
    const answer = await visit(county.host, path, { cookie });
    return { status: answer.status, html: await answer.text(), headers: answer.headers };
  };
  const send = (path: string, form: Record<string, string | string[]>) => submit(county.host, path, form, { cookie });
  const upload = async (bytes: Uint8Array, { kind = "employers", name = "liste.csv" } = {}) => {
    const form = new FormData();
    form.set("kind", kind);
    form.set("file", new File([bytes as Uint8Array<ArrayBuffer>], name));
    // The tools that carry the request know no forms of another make; they are given its bytes.
    const sent = new Response(form);
    const headers = { origin: `http://${county.host}`, "content-type": sent.headers.get("content-type")! };
    return visit(county.host, "/team/import", { method: "POST", body: await sent.arrayBuffer(), cookie, headers });
  };
  /** Waits until the queue is through with an import. */
  const settled = async (path: string) => {
    for (;;) {
      const shown = await page(path);
      if (!shown.headers.has("refresh")) return shown;
    }
  };
  return { county, page, send, upload, settled, place: county.municipalityAgs };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test("a file goes from its columns over its words and its decisions into the directory", async () => {
  const { upload, page, send, settled, place, county } = await desk();
  const text = `Betrieb;Was;PLZ;Sitz;Kreis-ID;Mitarbeiter\nHolzbau ${county.slug};Schnitzerei;59929;${place};tnt_fremd;37\nKaputt ${county.slug};Holz;599;${place};;5\n`;
  const sent = await upload(utf8(text));
  expect(sent.status).toBe(303);
  const path = sent.headers.get("location")!;

  const columns = await page(path);
  expect(columns.html).toContain("Was steht in welcher Spalte?");
  expect(columns.html).toContain("Gelesen als UTF-8, getrennt durch Semikolon.");
  expect(columns.html).toContain("Zu welchem Kreis ein Datensatz gehört, steht nicht in der Datei.");
  expect(columns.html).toMatch(/<option value="name" selected[^>]*>Name/);
  const chosen = {
    "columns.0": "name",
    "columns.1": "sector",
    "columns.2": "postcode",
    "columns.3": "municipalityAgs",
    "columns.4": "",
    "columns.5": "size",
    blanks: "keep",
  };
  const missing = await send(`${path}/spalten`, { ...chosen, "columns.1": "name" });
  expect(missing.status).toBe(422);
  const again = await missing.text();
  expect(again).toContain("„Name“ ist schon einer anderen Spalte zugeordnet.");
  expect(again).toContain("„Art“ fehlt noch: Bitte einer Spalte zuordnen");
  expect((await send(`${path}/spalten`, { ...chosen, "defaults.kind": "company" })).status).toBe(303);

  const words = await page(path);
  expect(words.html).toContain("Diese Wörter kennen wir noch nicht");
  expect(words.html).toContain("„Schnitzerei“");
  await send(`${path}/woerter`, { "meanings.0": "wood" });
  const review = await settled(path);
  expect(review.html).toContain("Das würde die Datei bewirken");
  expect(review.html).toContain("PLZ: Bitte eine Postleitzahl mit fünf Ziffern eingeben. Da steht „599“.");
  const errors = await page(`${path}?befund=error`);
  expect(errors.html).not.toContain(`Holzbau ${county.slug}`);

  expect((await send(`${path}/uebernahme`, {})).status).toBe(303);
  expect((await settled(path)).html).toContain("1 von 1 Zeile übernommen");
  expect((await page(`/team/arbeitgeber?q=holzbau+${county.slug}`)).html).toContain(`Holzbau ${county.slug}`);

  const failed = await page(`${path}/fehler.csv`);
  expect(failed.headers.get("content-disposition")).toContain("attachment");
  expect(failed.html).toContain("Meldung");
  expect(failed.html).toContain(`Kaputt ${county.slug};Holz;599`);

  const second = await upload(utf8(text.replace("599;", "59929;")));
  const shown = await settled(second.headers.get("location")!);
  expect(shown.html).toContain("Das würde die Datei bewirken");
  expect((await page("/team/import")).html).toContain("übernommen");
  expect((await send(`${path}/loeschung`, {})).status).toBe(303);
  expect((await page(path)).status).toBe(404);
}, 90_000);

test("a file that is no table comes back with the reason beside its field", async () => {
  const { upload, page } = await desk();
  const cases: [Uint8Array, string][] = [
    [utf8("%PDF-1.7"), "Das ist ein PDF."],
    [utf8("<!doctype html><table></table>"), "Das ist eine Webseite, auch wenn der Name etwas anderes sagt."],
    [utf8("Name;Ort\n"), "In der Datei steht nur die Kopfzeile"],
    [new Uint8Array(), "Die Datei ist leer."],
    [new Uint8Array(5 * 1024 * 1024 + 1).fill(65), "Die Datei ist größer als 5 MB."],
  ];
  for (const [bytes, message] of cases) {
    const answer = await upload(bytes, { kind: "openings" });
    expect(answer.status, message).toBe(422);
    const html = await answer.text();
    expect(html).toContain(message);
    expect(html).toMatch(/value="openings"[^>]*checked/);
  }
  const huge = await upload(new Uint8Array(9 * 1024 * 1024).fill(65));
  expect(huge.status).toBe(413);
  expect((await page("/team/import")).html).toContain("Noch keine Datei");
});

test("the directory is taken along as a file, by editors alone, and that is on record", async () => {
  const { county, send, page } = await desk();
  for (const [format, type] of [
    ["csv", "text/csv; charset=utf-8"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ] as const) {
    const answer = await send("/team/import/auszug", { kind: "employers", format });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="arbeitgeber-/);
    await answer.arrayBuffer();
  }
  expect((await page("/team/import")).status).toBe(200);
  for (const role of ["reader", "guide"] as const) {
    const { cookie } = await signIn(county, role);
    expect((await visit(county.host, "/team/import", { cookie })).status).toBe(403);
    expect((await submit(county.host, "/team/import/auszug", { kind: "employers" }, { cookie })).status).toBe(403);
  }
  const { cookie } = await signIn(county, "lead");
  expect(await (await visit(county.host, "/team/protokoll", { cookie })).text()).toContain(
    "hat das Verzeichnis heruntergeladen",
  );
});

test("a file whose encoding was taken for another is read differently", async () => {
  const { upload, send, page, place } = await desk();
  const bytes = Uint8Array.from(`Firma;Ort\nMüller;${place}\n`, (letter) => letter.charCodeAt(0));
  const path = (await upload(bytes)).headers.get("location")!;
  expect((await page(path)).html).toContain("Windows-1252");
  const wrong = await send(`${path}/lesart`, { encoding: "utf-8", separator: "semicolon" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("In dieser Kodierung lässt sich die Datei nicht lesen.");
  expect((await send(`${path}/lesart`, { encoding: "windows-1252", separator: "comma" })).status).toBe(303);
  expect((await page(path)).html).toContain("getrennt durch Komma");
});
