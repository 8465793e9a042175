import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AuditLog } from "#db/repositories";
import { checkAuditLog, readAuditLog } from "#domain/team/read-audit-log";
import { writePost } from "#domain/posts/write-post";
import { asEditor, asLead } from "#domain/team/actors";
import { sentences } from "../../../apps/team-dashboard/texts/audit-sentences.ts";
import { mintCounty, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const post = {
  kind: "news" as const,
  title: "Neues",
  teaser: "Ein kurzer Teaser.",
  body: "Ein Text, der lang genug ist.",
  titleEn: "",
  teaserEn: "",
  bodyEn: "",
};

test("every action the domain notes has a sentence", () => {
  const files = readdirSync("packages/domain", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const calls = files.flatMap((name) =>
    readFileSync(`packages/domain/${name}`, "utf8")
      .split(/\baudited\(/)
      .slice(1),
  );
  const actions = calls
    .flatMap((call) => call.slice(0, call.indexOf(")")).match(/"[a-z]+\.[a-z-]+"/g) ?? [])
    .map((quoted) => quoted.slice(1, -1));
  expect(actions.length).toBeGreaterThan(30);
  expect([...new Set(actions)].filter((action) => !(action in sentences)).sort()).toEqual([]);
});

test("the lead reads who did what, page by page, and the chain holds", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const lead = await signIn(county, "lead");
  const editor = asEditor(await county.member("editor"));
  for (let i = 0; i < 55; i++) await writePost(scope, editor, post);
  const first = await readAuditLog(scope, asLead(lead.member));
  expect(first.lines).toHaveLength(50);
  expect(first.lines[0]).toMatchObject({ action: "post.written", who: editor.name });
  expect(first.brokenAt).toBeUndefined();
  const second = await readAuditLog(scope, asLead(lead.member), first.next);
  expect(second.lines[0]!.sequence).toBe(first.lines.at(-1)!.sequence - 1);
  expect(second).toMatchObject({ brokenAt: undefined, next: undefined });
  expect(await checkAuditLog(scope, asLead(lead.member))).toEqual({ entries: first.lines[0]!.sequence });
  const page = await (await visit(county.host, "/team/protokoll?pruefen=ja", lead)).text();
  expect(page).toContain("Die ganze Kette ist unversehrt");
  expect(page).toContain("hat einen Beitrag geschrieben");
});

test("an entry that was tampered with, left out or moved breaks the chain", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  for (let i = 0; i < 3; i++) await writePost(scope, editor, post);
  const log = AuditLog.in(scope.db);
  const entries = await log.from(0, 10);
  expect(await log.firstBroken(entries, undefined)).toBeUndefined();
  const changed = entries.with(1, { ...entries[1]!, actor: "mem_0000" });
  expect((await log.firstBroken(changed, undefined))?.sequence).toBe(2);
  expect((await log.firstBroken(entries.toSpliced(1, 1), undefined))?.sequence).toBe(3);
  expect((await log.firstBroken(entries.slice(1), undefined))?.sequence).toBe(2);
});

test("only a lead reads the log", async () => {
  const county = await mintCounty();
  for (const role of ["editor", "guide", "reader"] as const) {
    const { cookie } = await signIn(county, role);
    expect((await visit(county.host, "/team/protokoll", { cookie })).status).toBe(403);
  }
});
