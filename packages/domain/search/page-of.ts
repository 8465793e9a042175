import type { Found } from "#db/repositories";
import { PAGE_SIZE } from "../directory/list-employers.ts";

/** The page of what was found, or of what is spelled almost like it where nothing was. */
export function pageOf({ exact, near, total, page }: { exact: Found[]; near: Found[]; total: number; page: number }) {
  const similar = total === 0 && near.length > 0;
  const all = similar ? near[0]!.total : total;
  return { found: similar ? near : exact, similar, total: all, page, pages: Math.ceil(all / PAGE_SIZE) };
}
