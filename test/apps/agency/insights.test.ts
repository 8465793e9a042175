import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readSheet } from "read-excel-file/universal";
import { signInToAgency } from "../../support/agency.ts";
import { countyThatCounted } from "../../support/figures.ts";
import { agencyHost, visit } from "../../support/platform.ts";

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .trim();

/** The tables of the report by title, as text; numbers without points, as files have them. */
function tablesOf(html: string): Map<string, string[][]> {
  const tables = html.slice(html.indexOf('id="tabellen"')).matchAll(/<table[^>]*>(.*?)<\/table>/gs);
  return new Map(
    [...tables].map(([, table]) => [
      plain(/<caption[^>]*>(.*?)<\/caption>/s.exec(table!)![1]!),
      [...table!.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
        [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
          plain(cell!).replaceAll(/(?<=\d)\.(?=\d{3})/g, ""),
        ),
      ),
    ]),
  );
}

const open = async (path: string, cookie: string) => (await visit(agencyHost, path, { cookie })).text();

describe("the agency's insights", () => {
  test("show a county's month when it was released and not before, rounded where it is about people", async () => {
    const { cookie } = await signInToAgency("reader");
    const one = await countyThatCounted({ boxes: 1987, heads: 43, followers: 3 });
    const row = async (indicator: string) => {
      const page = await open(`/einblicke/kreise?kennzahl=${indicator}`, cookie);
      return new RegExp(`${one.name}.*?</tr>`, "s").exec(page)?.[0] ?? "";
    };
    expect(await row("boxes")).not.toContain("1.987");
    await one.release();
    expect(await row("boxes")).toContain("1.987");
    expect(await row("heads")).toContain("45");
    expect(await row("heads")).not.toContain("43");
    expect(await row("followers")).toContain("0–7");
  });

  test("name who has not released the last month", async () => {
    const { cookie } = await signInToAgency("reader");
    const [given, missing] = [await countyThatCounted({ boxes: 1 }), await countyThatCounted({ boxes: 1 })];
    await given.release();
    const notice = /fehlt noch von .*?<\/p>/s.exec(await open("/einblicke", cookie))![0];
    expect(notice).toContain(missing.name);
    expect(notice).not.toContain(given.name);
  });

  test("lead from the old address on", async () => {
    const { cookie } = await signInToAgency("reader");
    const answer = await visit(agencyHost, "/kennzahlen", { cookie });
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/einblicke"]);
  });
});

test("page, CSV and XLSX carry the same figures", async () => {
  const { cookie } = await signInToAgency("reader");
  const counties = await Promise.all([
    countyThatCounted({ boxes: 12, heads: 18 }),
    countyThatCounted({ heads: 25, dates: 2 }),
    countyThatCounted({ heads: 31 }),
  ]);
  for (const county of counties) await county.release();
  const page = tablesOf(await open("/einblicke/bericht?kennzahl=heads", cookie));
  const csv = await visit(agencyHost, "/einblicke/bericht.csv?kennzahl=heads", { cookie });
  expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const { data } = Papa.parse<string[]>((await csv.text()).replace("\uFEFF", ""), { delimiter: ";" });
  const xlsx = await visit(agencyHost, "/einblicke/bericht.xlsx?kennzahl=heads", { cookie });
  const book = await xlsx.arrayBuffer();
  const titles = [...page.keys()];
  expect(titles).toContain("Köpfe nach Gemeinde");
  for (const [at, title] of titles.entries()) {
    const begin = data.findIndex((row) => row.length === 1 && row[0] === title) + 1;
    const end = data.findIndex((row, index) => index > begin && row.length === 1);
    const rows = data.slice(begin, end < 0 ? undefined : end);
    const [head, ...body] = page.get(title)!;
    expect(rows.slice(1), title).toEqual(body.map((row) => row.map(spreadsheetCell)));
    const sheet = await readSheet(book, at + 1);
    expect(sheet[0]!.length, title).toBe(head!.length);
    expect(
      sheet.slice(1).map((row) => row[0] ?? ""),
      title,
    ).toEqual(body.map((row) => row[0]));
    expect(
      sheet.slice(1).map((row) => row.at(-1) ?? ""),
      title,
    ).toEqual(body.map((row) => asNumber(spreadsheetCell(row.at(-1)!))));
  }
});

/** "4,20 €" on the page is 4,20 in a file. */
const spreadsheetCell = (cell: string) =>
  cell.replace(/^(\d+)(,\d\d)?\s€$/, (_, euro, cents) => `${euro}${cents ?? ",00"}`);
/** A workbook has numbers where the page has "1,0". */
const asNumber = (cell: string) => (/^\d+(,\d+)?$/.test(cell) ? Number(cell.replace(",", ".")) : cell);

test("each page, file and slide costs one round trip after the tenant and the session, whatever it shows", async () => {
  const { cookie } = await signInToAgency("reader");
  const county = await countyThatCounted({ boxes: 12, heads: 18 });
  await county.release();
  const parts = ["", "/kreise", "/karte", "/wirkung", "/bleiben", "/hausaerzte", "/bericht", "/praesentation"];
  for (const path of [...parts, "/bericht.csv", "/bericht.xlsx"]) {
    const answer = await visit(agencyHost, `/einblicke${path}?kennzahl=heads`, { cookie });
    expect({ path, status: answer.status }).toEqual({ path, status: 200 });
    expect(Number(answer.headers.get("x-d1-trips")), path).toBeLessThanOrEqual(3);
  }
});

test("the report comes as a PDF", async () => {
  const { cookie } = await signInToAgency("reader");
  const answer = await visit(agencyHost, "/einblicke/bericht.pdf", { cookie });
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect((await answer.text()).slice(0, 5)).toBe("%PDF-");
});
