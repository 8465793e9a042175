import { expect, test } from "vitest";
import { EmployerTwins } from "#db/repositories";
import { changeEmployer } from "#domain/directory/change-employer";
import { findTwins } from "#domain/directory/matching/find-twins";
import { refreshTwins } from "#domain/directory/matching/refresh-twins";
import { asEditor } from "#domain/team/actors";
import { randomText } from "#kernel";
import { anEmployer, employerForm } from "../../../../support/directory.ts";
import { mintCounty, platform } from "../../../../support/platform.ts";

/** A name nobody else in the directory has. */
const newName = () => `Egg${randomText(9).replaceAll(/\d/g, "x")}`;

async function aCounty() {
  const county = await mintCounty();
  return { scope: await county.scope(), editor: asEditor(await county.member("editor")) };
}

test("an employer is found the moment it is there, by another county too, under another spelling", async () => {
  const [here, there] = await Promise.all([aCounty(), aCounty()]);
  const name = newName();
  const { id } = await anEmployer(here.scope, here.editor, { name: `${name} Metallbau GmbH & Co. KG` });
  const [found, none] = await findTwins(there.scope, [
    { name: `${name.toUpperCase()} Metall-Bau`, place: "Brilon" },
    { name: `${newName()} Metallbau`, place: "Brilon" },
  ]);
  expect(found!.map(({ employer }) => employer.id)).toEqual([id]);
  expect(found![0]!.reasons.map(({ text }) => text)).toContain("gleicher Ort");
  expect(none).toEqual([]);
});

test("keys follow a changed record", async () => {
  const { scope, editor } = await aCounty();
  const [old, fresh] = [newName(), newName()];
  const { id } = await anEmployer(scope, editor, { name: old });
  await changeEmployer(scope, editor, id, employerForm({ name: fresh }));
  const [byOld, byFresh] = await findTwins(scope, [
    { name: old, place: "Brilon" },
    { name: fresh, place: "Brilon" },
  ]);
  expect(byOld).toEqual([]);
  expect(byFresh!.map(({ employer }) => employer.id)).toEqual([id]);
});

test("the round makes missing and outdated keys, compares, and finds nothing to do the second time", async () => {
  const { scope, editor } = await aCounty();
  const name = newName();
  const one = await anEmployer(scope, editor, { name: `${name} Holzbau GmbH` });
  const other = await anEmployer(scope, editor, { name: `${name} Holzbau` });
  const { env } = await platform();
  await env.DB.batch([
    env.DB.prepare("DELETE FROM employer_keys WHERE employer_id = ?").bind(one.id),
    env.DB.prepare("DELETE FROM employer_keyings WHERE employer_id = ?").bind(one.id),
    env.DB.prepare("UPDATE employer_keyings SET format = 0 WHERE employer_id = ?").bind(other.id),
  ]);
  await refreshTwins(scope);
  const pairs = await EmployerTwins.in(scope.directory).page({ ownOnly: true, limit: 10 });
  expect(pairs.map(({ oneId, otherId }) => [oneId, otherId])).toEqual([[one.id, other.id].sort()]);
  await refreshTwins(scope);
  expect(await EmployerTwins.in(scope.directory).page({ ownOnly: true, limit: 10 })).toEqual(pairs);
});
