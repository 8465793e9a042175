import { Hono, type Context } from "hono";
import { refuse, type Language } from "#kernel";
import { viewEmployer } from "#domain/directory/view-employer";
import { viewEvent } from "#domain/events/view-event";
import { viewOpening } from "#domain/openings/view-opening";
import { showPost } from "#domain/posts/show-post";
import { wordingOf } from "#domain/posts/wording";
import type { Scope } from "#domain/scope";
import { sharePicture } from "#media";
import type { Visitor } from "../app.tsx";
import { eventShare } from "../pages/event-data.ts";
import {
  pictureAddress,
  pictureVersion,
  sections,
  sectionWords,
  type Section,
  type ShareWords,
} from "../pages/share-picture.ts";

/** The pictures of shared links. Each is drawn once and kept; an address from before a change leads to the new picture. */
export const sharePictures = new Hono<Visitor>();

sharePictures.get("/og/:version/:page{.+\\.png}", async (c) => {
  const { scope, language } = c.env;
  const { tenant } = scope;
  const version = c.req.param("version");
  const page = c.req.param("page").slice(0, -".png".length);
  const path = `open-graph/${version}/${language}/${page}.png`;
  const kept = await scope.files.get(path);
  if (kept) return answer(c, kept.body);

  const words = await wordsOf(scope, language, page);
  if (version !== pictureVersion(tenant, words)) return c.redirect(pictureAddress(tenant, language, page, words), 302);
  const picture = await sharePicture(tenant.look, tenant.slug, { name: tenant.name, ...words });
  await scope.files.put(path, picture, "image/png");
  return answer(c, picture);
});

const answer = (c: Context, body: ReadableStream | Uint8Array) =>
  c.body(body as Uint8Array<ArrayBuffer>, 200, {
    "content-type": "image/png",
    "cache-control": "public, max-age=31536000, immutable",
  });

async function wordsOf(scope: Scope, language: Language, page: string): Promise<ShareWords> {
  const [first, slug] = page.split("/");
  if (page === "start") return sectionWords(scope.tenant, language);
  const section = sections.find((one) => one === first) ?? refuse("not-found");
  return slug ? itemWords[section](scope, language, slug) : sectionWords(scope.tenant, language, section);
}

const itemWords: Record<Section, (scope: Scope, language: Language, slug: string) => Promise<ShareWords>> = {
  termine: async (scope, language, slug) => eventShare(await viewEvent(scope, slug), language),
  neues: async (scope, language, slug) => ({ title: wordingOf((await showPost(scope, slug)).post, language).title }),
  arbeitgeber: async (scope, _language, slug) => {
    const view = await viewEmployer(scope, slug);
    if ("movedTo" in view) refuse("not-found");
    const { employer } = view;
    return { title: employer.name, detail: employer.place };
  },
  angebote: async (scope, _language, slug) => {
    const { opening } = await viewOpening(scope, slug);
    return { title: opening.title, detail: `${opening.employer}, ${opening.place}` };
  },
};
