import { Hono, type Context } from "hono";
import { campaignChoices } from "#domain/campaigns/campaign-choices";
import { changePost } from "#domain/posts/change-post";
import { deleteDraft } from "#domain/posts/delete-draft";
import { listAllPosts, viewAnyPost } from "#domain/posts/list-all-posts";
import { postInput } from "#domain/posts/post-input";
import { publishPost } from "#domain/posts/publish-post";
import { unpublishPost } from "#domain/posts/unpublish-post";
import { writePost } from "#domain/posts/write-post";
import { asEditor, asReader } from "#domain/team/actors";
import { refuse, type Id, type Problem } from "#kernel";
import { checkForm, cursorOf, html, placeOf, typedIn, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { ConfirmationPage } from "../pages/confirmation.tsx";
import { pageOf } from "../pages/frame.tsx";
import { PostEditorPage } from "../pages/post-editor.tsx";
import { PostPage } from "../pages/post.tsx";
import { PostsPage } from "../pages/posts.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/beitraege";
const PAGE = 30;

export const posts = new Hono<Team>();

const idIn = (c: Context<Team>) => c.req.param("id") as Id<"pst">;

posts.get(PATH, async (c) => {
  const status = c.req.query("stand") === "entwurf" ? "draft" : "published";
  const page = { status, limit: PAGE + 1, after: placeOf(c.req.query("nach")) } as const;
  const found = await listAllPosts(c.env.scope, asReader(c.get("member")), page);
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  const at = last && { at: (status === "draft" ? last.updatedAt : last.publishedAt) ?? 0, id: last.id };
  const next = at && `${PATH}?${status === "draft" ? "stand=entwurf&" : ""}nach=${cursorOf(at)}`;
  return html(c, <PostsPage {...pageOf(c)} posts={found.slice(0, PAGE)} status={status} next={next} />);
});

posts.get(`${PATH}/neu`, (c) => {
  asEditor(c.get("member"));
  return editor(c, { typed: {} });
});

posts.post(PATH, async (c) => {
  const member = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, postInput);
  if (!form.ok) return editor(c, form);
  const post = await writePost(c.env.scope, member, form.value);
  return c.redirect(withFlash(`${PATH}/${post.id}`, "gespeichert"), 303);
});

posts.post(`${PATH}/vorschau`, async (c) => {
  asEditor(c.get("member"));
  return editor(c, { typed: await typedIn(c.req.raw), preview: true });
});

posts.get(`${PATH}/:id`, async (c) => {
  const post = await viewAnyPost(c.env.scope, asReader(c.get("member")), idIn(c));
  return html(c, <PostPage {...pageOf(c)} post={post} />);
});

posts.get(`${PATH}/:id/bearbeiten`, async (c) => {
  const { kind, title, teaser, body, titleEn, teaserEn, bodyEn, campaignId } = await viewAnyPost(
    c.env.scope,
    asEditor(c.get("member")),
    idIn(c),
  );
  const typed: Typed = {
    kind,
    title,
    teaser,
    body,
    titleEn: titleEn ?? "",
    teaserEn: teaserEn ?? "",
    bodyEn: bodyEn ?? "",
    campaignId: campaignId ?? "",
  };
  return editor(c, { post: `${PATH}/${idIn(c)}`, typed });
});

posts.post(`${PATH}/:id`, async (c) => {
  const member = asEditor(c.get("member"));
  const path = `${PATH}/${idIn(c)}`;
  const form = await checkForm(c.req.raw, postInput);
  if (!form.ok) {
    await viewAnyPost(c.env.scope, member, idIn(c));
    return editor(c, { post: path, ...form });
  }
  await changePost(c.env.scope, member, idIn(c), form.value);
  return c.redirect(withFlash(path, "gespeichert"), 303);
});

posts.post(`${PATH}/:id/vorschau`, async (c) => {
  await viewAnyPost(c.env.scope, asEditor(c.get("member")), idIn(c));
  return editor(c, { post: `${PATH}/${idIn(c)}`, typed: await typedIn(c.req.raw), preview: true });
});

posts.post(`${PATH}/:id/veroeffentlichung`, async (c) => {
  await publishPost(c.env.scope, asEditor(c.get("member")), idIn(c));
  return c.redirect(withFlash(`${PATH}/${idIn(c)}`, "beitrag-veroeffentlicht"), 303);
});

posts.post(`${PATH}/:id/ruecknahme`, async (c) => {
  await unpublishPost(c.env.scope, asEditor(c.get("member")), idIn(c));
  return c.redirect(withFlash(`${PATH}/${idIn(c)}`, "beitrag-zurueckgezogen"), 303);
});

posts.get(`${PATH}/:id/loeschung`, async (c) => {
  const post = await viewAnyPost(c.env.scope, asEditor(c.get("member")), idIn(c));
  if (post.status !== "draft") refuse("conflict");
  const path = `${PATH}/${post.id}`;
  return html(
    c,
    <ConfirmationPage
      {...pageOf(c)}
      path={path}
      title="Entwurf löschen?"
      action={`${path}/loeschung`}
      button="Endgültig löschen"
      back={{ href: path, label: "Doch nicht" }}
    >
      <p>„{post.title}“ wird gelöscht und lässt sich nicht zurückholen.</p>
    </ConfirmationPage>,
  );
});

posts.post(`${PATH}/:id/loeschung`, async (c) => {
  await deleteDraft(c.env.scope, asEditor(c.get("member")), idIn(c));
  return c.redirect(withFlash(`${PATH}?stand=entwurf`, "beitrag-geloescht"), 303);
});

async function editor(
  c: Context<Team>,
  { problems = [], ...given }: { post?: string; typed: Typed; problems?: Problem[]; preview?: boolean },
) {
  const campaigns = await campaignChoices(c.env.scope);
  const page = <PostEditorPage {...pageOf(c)} campaigns={campaigns} problems={problems} {...given} />;
  return html(c, page, problems.length > 0 ? 422 : 200);
}
