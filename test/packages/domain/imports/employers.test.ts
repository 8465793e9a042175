import { expect, test } from "vitest";
import {
  countsOf,
  employerRow,
  exported,
  importer,
  rowsOf,
  sheetOf,
  staged,
  takenOver,
} from "../../../support/imports.ts";
import { csv } from "#export/csv";

test("a file brings employers in once; the same file again changes nothing", async () => {
  const one = await importer();
  const place = one.county.municipalityAgs;
  const file = sheetOf([
    employerRow(place, "Möbelwerk Süd", { Telefon: "+49 2961 12", Website: "moebel.example" }),
    employerRow(place, "Sägewerk Nord", { Telefon: "", Website: "" }),
  ]);
  const first = await staged(one, file);
  expect(await rowsOf(one, first)).toMatchObject([{ verdict: "new", problems: [] }, { verdict: "new" }]);
  expect(await takenOver(one, first)).toMatchObject({ done: 2, failed: 0 });
  const second = await staged(one, file);
  expect(await countsOf(one, second)).toMatchObject({ unchanged: 2, new: 0, changed: 0, error: 0 });
  const { head, rows } = await exported(one);
  const third = await staged(
    one,
    new TextEncoder().encode(csv([head, ...rows.filter((row) => row.includes("Möbelwerk Süd"))])),
  );
  expect(await countsOf(one, third)).toMatchObject({ unchanged: 1, new: 0, changed: 0, error: 0 });
});
