import { Hono, type Context } from "hono";
import { addAttachment } from "#domain/experience/add-attachment";
import { attachmentInput } from "#domain/experience/experience-input";
import { openOwnAttachment, openSharedAttachment, type OpenedFile } from "#domain/experience/open-attachment";
import { readCard } from "#domain/experience/read-card";
import { removeAttachment } from "#domain/experience/remove-attachment";
import { asEditor, asReader } from "#domain/team/actors";
import { readAttachment } from "#media";
import { checkTyped, html, privateFileHeaders, typedWithFile } from "#web";
import type { Team } from "../app.tsx";
import { OwnCardPage } from "../pages/experience/own-card.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const OWN = "/team/erfahrungen/eigene/:id/anhaenge";

/** Files of experience cards: the county's own, and those it shares with the region. */
export const experienceFiles = new Hono<Team>();

experienceFiles.post(OWN, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const { typed, file } = await typedWithFile(c.req.raw, "file");
  const card = await readCard(scope, c.req.param("id"));
  const form = checkTyped(typed, attachmentInput);
  const read = await readAttachment(scope.encodePicture, file.bytes, file.name);
  const wrong = "problem" in read ? [{ field: "file", rule: read.problem }] : [];
  if (!form.ok || "problem" in read) return back([...wrong, ...(form.ok ? [] : form.problems)]);
  const answer = await addAttachment(scope, editor, card.id, read, form.value);
  return "problems" in answer ? back(answer.problems) : c.redirect(withFlash(pathOf(c), "datei-beigelegt"), 303);

  function back(problems: Parameters<typeof OwnCardPage>[0]["problems"]) {
    return html(c, <OwnCardPage {...pageOf(c)} card={card} form="attachment" typed={typed} problems={problems} />, 422);
  }
});

experienceFiles.get(`${OWN}/:attachment`, async (c) => {
  asReader(c.get("member"));
  return sent(c, await openOwnAttachment(c.env.scope, c.req.param("id"), c.req.param("attachment")));
});

experienceFiles.post(`${OWN}/:attachment/entfernung`, async (c) => {
  const { id, attachment } = c.req.param();
  await removeAttachment(c.env.scope, asEditor(c.get("member")), id, attachment);
  return c.redirect(withFlash(pathOf(c), "datei-entfernt"), 303);
});

experienceFiles.get("/team/erfahrungen/:id{shr_[0-9a-z]+}/anhaenge/:file{[0-9a-z]{32}}", async (c) => {
  asReader(c.get("member"));
  return sent(c, await openSharedAttachment(c.env.scope, c.req.param("id"), c.req.param("file")));
});

const pathOf = (c: Context<Team>) => `/team/erfahrungen/eigene/${c.req.param("id")}`;

const sent = (c: Context<Team>, { body, type, title }: OpenedFile) =>
  c.body(body, 200, privateFileHeaders(type, title));
