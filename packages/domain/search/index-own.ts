import { DirectoryChanges, Documents, Overlays, Tenants, Watermarks, type IndexedDocument } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { overlayDocuments } from "./index-documents.ts";
import { eventDocuments, postDocuments } from "./index-news.ts";
import type { SpelledWords } from "./index-words.ts";
import { publishIndex, settle } from "./settle.ts";
import { FORMAT } from "./stamp.ts";

const LAST = "\uffff";
const CHUNK = 500;

/** Compares what the scope's county has of its own, if it has published something, or an employer has changed, since the last time. */
export async function indexOwn(scope: Scope): Promise<void> {
  const [marks, present] = await Promise.all([Watermarks.in(scope.search).of("acting-county"), presentState(scope)]);
  if (marks.get("own") !== present) await compareOwn(scope);
}

/** Compares what belongs to the scope's county alone: its wordings of employers, its news, its dates; some hundred in all. */
export async function compareOwn(scope: Scope): Promise<void> {
  const state = await presentState(scope);
  const spelled: SpelledWords = new Set();
  const [overlays, posts, events] = await Promise.all([
    overlaid(scope, spelled),
    postDocuments(scope, spelled),
    eventDocuments(scope, spelled),
  ]);
  const changed = [
    await compared(scope, "employer", overlays),
    await compared(scope, "post", posts),
    await compared(scope, "event", events),
  ].includes(true);
  if (changed) await publishIndex(scope, "acting-county");
  await Watermarks.in(scope.search).set("acting-county", { own: state });
}

/** What the county's own part of the index depends on, as a version. */
async function presentState(scope: Scope): Promise<string> {
  const [tenant, ends] = await Promise.all([
    Tenants.in(scope.directory).findSlug(scope.tenant.slug),
    DirectoryChanges.in(scope.directory).ends(),
  ]);
  return `${FORMAT}.${tenant?.contentVersion}.${ends.versions}`;
}

async function compared(scope: Scope, kind: "employer" | "post" | "event", wanted: IndexedDocument[]) {
  return settle(
    scope,
    "acting-county",
    wanted,
    await Documents.in(scope.search).stamps("acting-county", kind, "", LAST),
  );
}

async function overlaid(scope: Scope, spelled: SpelledWords): Promise<IndexedDocument[]> {
  const documents: IndexedDocument[] = [];
  for (let after = ""; ;) {
    const page = await Overlays.in(scope.db).versions(after, CHUNK);
    documents.push(
      ...(await overlayDocuments(
        scope,
        page.map(({ employerId }) => employerId),
        spelled,
      )),
    );
    if (page.length < CHUNK) return documents;
    after = page.at(-1)!.employerId;
  }
}
