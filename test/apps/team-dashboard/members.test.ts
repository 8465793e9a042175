import { expect, test } from "vitest";
import { commit, Members } from "#db/repositories";
import { asLead } from "#domain/team/actors";
import { changeRole } from "#domain/team/change-role";
import { removeMember } from "#domain/team/remove-member";
import { lettersTo } from "../../support/mailbox.ts";
import { mintCounty, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

test("whoever is removed or changes role is signed out at once", async () => {
  const county = await mintCounty();
  const lead = await signIn(county, "lead");
  for (const [way, fields] of [
    ["rolle", { role: "reader" }],
    ["austritt", {}],
  ] as const) {
    const { member, cookie } = await signIn(county, "editor");
    expect((await visit(county.host, "/team", { cookie })).status).toBe(200);
    expect((await submit(county.host, `/team/mitglieder/${member.id}/${way}`, fields, lead)).status).toBe(303);
    expect((await visit(county.host, "/team", { cookie })).status).toBe(303);
  }
});

test("the last lead stays, with a word beside the list", async () => {
  const county = await mintCounty();
  const lead = await signIn(county, "lead");
  await county.member("lead");
  const demoted = await submit(county.host, `/team/mitglieder/${lead.member.id}/rolle`, { role: "editor" }, lead);
  expect(demoted.status).toBe(422);
  expect(await demoted.text()).toContain("Ein Team braucht eine Leitung");
  expect((await submit(county.host, `/team/mitglieder/${lead.member.id}/austritt`, {}, lead)).status).toBe(422);
  expect((await visit(county.host, "/team", lead)).status).toBe(200);
});

test("two leads who part with each other at the same moment leave one behind", async () => {
  const county = await mintCounty();
  const [one, other] = [await signIn(county, "lead"), await signIn(county, "lead")];
  const scopes = [await county.scope(), await county.scope()] as const;
  await Promise.all([
    removeMember(scopes[0], asLead(one.member), other.member.id),
    changeRole(scopes[1], asLead(other.member), one.member.id, { role: "reader" }),
  ]);
  const rows = await Members.in((await county.scope()).db).list();
  expect(rows.filter(({ role, status }) => role === "lead" && status === "active")).toHaveLength(1);
});

test("an invitation reaches whom it is for; a mail that is taken comes back with the rest of the form", async () => {
  const county = await mintCounty();
  const lead = await signIn(county, "lead");
  const fields = { name: "Jo Beispiel", mail: "Jo@Example.org", role: "guide" };
  expect((await submit(county.host, "/team/mitglieder", fields, lead)).status).toBe(303);
  expect(await lettersTo(county.host, "jo@example.org", "invitation")).toHaveLength(1);
  const again = await submit(county.host, "/team/mitglieder", { ...fields, name: "Noch Jo" }, lead);
  expect(again.status).toBe(422);
  const page = await again.text();
  expect(page).toContain('id="mail-error"');
  expect(page).toContain("Noch Jo");
});

test("who left can be invited again and is the same person", async () => {
  const county = await mintCounty();
  const lead = await signIn(county, "lead");
  const { member } = await signIn(county, "guide");
  await submit(county.host, `/team/mitglieder/${member.id}/austritt`, {}, lead);
  const back = { name: member.name, mail: member.mail, role: "reader" };
  expect((await submit(county.host, "/team/mitglieder", back, lead)).status).toBe(303);
  const row = await Members.in((await county.scope()).db).get(member.id);
  expect(row).toMatchObject({ role: "reader", status: "invited" });
});

test("only a lead sees and changes the team", async () => {
  const county = await mintCounty();
  const target = await county.member("reader");
  for (const role of ["editor", "guide", "reader"] as const) {
    const { cookie } = await signIn(county, role);
    expect((await visit(county.host, "/team/mitglieder", { cookie })).status).toBe(403);
    const ways = ["", `/${target.id}/rolle`, `/${target.id}/austritt`];
    for (const way of ways)
      expect((await submit(county.host, `/team/mitglieder${way}`, {}, { cookie })).status).toBe(403);
  }
});

test("nobody comes back into a team by being seen", async () => {
  const county = await mintCounty();
  const lead = await signIn(county, "lead");
  const { member } = await signIn(county, "guide");
  await submit(county.host, `/team/mitglieder/${member.id}/austritt`, {}, lead);
  const scope = await county.scope();
  await commit(scope.db, Members.in(scope.db).seen(member.id, scope.clock.now()));
  expect((await Members.in(scope.db).get(member.id)).status).toBe("left");
});
