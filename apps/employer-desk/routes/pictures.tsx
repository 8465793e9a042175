import { Hono, type Context } from "hono";
import { addPicture } from "#domain/desk/add-picture";
import { listPictures, readWaitingPicture } from "#domain/desk/list-pictures";
import { pictureInput } from "#domain/desk/picture-input";
import { removePicture, takeBack } from "#domain/desk/remove-picture";
import { refuse, type Problem } from "#kernel";
import { checkPicture } from "#media";
import { checkTyped, html, pictureHeaders, type Typed } from "#web";
import type { AtDesk } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { PicturesPage } from "../pages/pictures.tsx";
import { withFlash } from "../texts/flashes.ts";
import { deskPath } from "../texts/navigation.ts";

const PATH = "/betrieb/:desk/bilder";

/** Pictures of the employer. */
export const pictures = new Hono<AtDesk>();

const back = (c: Context<AtDesk>, flash: Parameters<typeof withFlash>[1]) =>
  c.redirect(withFlash(deskPath(c.get("desk"), "/bilder"), flash), 303);

pictures.get(PATH, (c) => show(c));

pictures.post(PATH, async (c) => {
  const form = await c.req.raw.formData().catch(() => refuse("wrong-format"));
  const words = form.get("alt");
  const typed: Typed = { alt: typeof words === "string" ? words.replaceAll("\r\n", "\n") : "" };
  const checked = checkTyped(typed, pictureInput);
  const upload = await lookedAt(form.get("picture"));
  const problems = [...("problem" in upload ? [upload.problem] : []), ...(checked.ok ? [] : checked.problems)];
  if (!checked.ok || "problem" in upload) return show(c, typed, problems);
  const added = await addPicture(c.env.scope, c.get("desk"), upload.bytes, checked.value);
  return "problems" in added ? show(c, typed, added.problems) : back(c, added.live ? "bild-live" : "wartet");
});

pictures.post(`${PATH}/:picture/entfernung`, async (c) => {
  const { live } = await removePicture(c.env.scope, c.get("desk"), c.req.param("picture"));
  return back(c, live ? "entfernt" : "entfernung-wartet");
});

pictures.get(`${PATH}/wartend/:request`, async (c) => {
  const body = await readWaitingPicture(c.env.scope, c.get("desk"), c.req.param("request"));
  return c.body(body, 200, pictureHeaders("private"));
});

pictures.post("/betrieb/:desk/wuensche/:request/ruecknahme", async (c) => {
  await takeBack(c.env.scope, c.get("desk"), c.req.param("request"));
  return c.redirect(withFlash(deskPath(c.get("desk")), "zurueckgenommen"), 303);
});

/** The bytes of an upload that is a picture we take. */
async function lookedAt(file: File | string | null): Promise<{ bytes: Uint8Array } | { problem: Problem }> {
  const problem = (rule: Problem["rule"]) => ({ problem: { field: "picture", rule } });
  if (file === null || typeof file === "string") return problem("picture-missing");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const checked = checkPicture(bytes, file.name);
  return typeof checked === "string" ? problem(checked) : { bytes };
}

async function show(c: Context<AtDesk>, typed: Typed = {}, problems: Problem[] = []) {
  const view = await listPictures(c.env.scope, c.get("desk"));
  return html(
    c,
    <PicturesPage {...pageOf(c)} {...view} typed={typed} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}
