import { expect, test } from "vitest";
import { writePost } from "#domain/posts/write-post";
import { asEditor } from "#domain/team/actors";
import { mintCounty, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

test("everybody finds what their role can do something about, and a way to it", async () => {
  const county = await mintCounty();
  const editor = await signIn(county, "editor");
  const post = {
    kind: "news" as const,
    title: "Neues",
    teaser: "Ein kurzer Teaser.",
    body: "Ein Text, der lang genug ist.",
  };
  await writePost(await county.scope(), asEditor(editor.member), { ...post, titleEn: "", teaserEn: "", bodyEn: "" });
  const pageOf = async (cookie: string) => (await visit(county.host, "/team", { cookie })).text();

  const forEditor = await pageOf(editor.cookie);
  expect(forEditor).toContain('href="/team/beitraege?stand=entwurf"');
  expect(forEditor).not.toContain("rechtliche Angaben fehlen");
  const forLead = await pageOf((await signIn(county, "lead")).cookie);
  expect(forLead).toContain('href="/team/beitraege?stand=entwurf"');
  expect(forLead).toContain("rechtliche Angaben fehlen");
  const forReader = await pageOf((await signIn(county, "reader")).cookie);
  expect(forReader).toContain("Alles erledigt");
  expect(forReader).not.toContain("stand=entwurf");
});
