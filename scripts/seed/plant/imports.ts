import { beginImport } from "#domain/imports/begin-import";
import { chooseColumns } from "#domain/imports/choose-columns";
import { viewImport } from "#domain/imports/view-import";
import { addDays, type Day } from "#kernel";
import type { Diary } from "./diary.ts";
import type { Region } from "./region.ts";

/** A list that somebody brought in yesterday and has not finished: it is read and checked, and waits for decisions. */
export function noteImport(diary: Diary, region: Region, list: string, today: Day) {
  diary.note("hsk", addDays(today, -1), "16:40", async (at) => {
    const [scope, editor] = [region.scope("hsk", at), region.editor("hsk")];
    const bytes = new TextEncoder().encode(list);
    const begun = await beginImport(scope, editor, {
      kind: "employers",
      fileName: "aussteller-wirtschaftstag.csv",
      bytes,
    });
    if ("problem" in begun) throw new Error(`the demo's list cannot be read: ${JSON.stringify(begun.problem)}`);
    const { plan } = (await viewImport(scope, editor, begun.id)).import;
    const chosen = await chooseColumns(scope, editor, begun.id, {
      ...plan,
      defaults: { ...plan.defaults, kind: "company" },
    });
    if ("problems" in chosen) throw new Error(`the demo's columns do not fit: ${JSON.stringify(chosen.problems)}`);
  });
}
