import { expect, test } from "vitest";
import { mintCounty, submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const pale = { accent: "#9fd8c9", ground: "#1f2f38", spark: "#f0b541", motif: "lakes" };

async function seated() {
  const county = await mintCounty();
  return { county, ...(await signIn(county, "lead")) };
}

test("a colour that cannot be read comes back with a button that takes its neighbour, and the button publishes", async () => {
  const { county, cookie } = await seated();
  const refused = await submit(county.host, "/team/aussehen", pale, { cookie });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('id="accent-error"');
  const [, offer, accent] = /name="_vorschlag" value="(accent:(#[0-9a-f]{6}))"/.exec(page)!;
  expect((await county.scope()).tenant.look.motif).toBe("hills");

  const taken = await submit(county.host, "/team/aussehen", { ...pale, _vorschlag: offer! }, { cookie });
  expect(taken.status).toBe(303);
  const home = await (await visit(county.host, "/")).text();
  const sheet = await (await visit(county.host, /\/gestaltung-\d+\.css/.exec(home)![0])).text();
  expect(sheet).toContain(`--accent:${accent}`);
});

test("the preview shows a look without making it live", async () => {
  const { county, cookie } = await seated();
  const shown = await submit(county.host, "/team/aussehen/vorschau", { ...pale, accent: "#84470f" }, { cookie });
  expect(shown.status).toBe(200);
  expect(await shown.text()).toContain('fill="#84470f"');
  expect((await county.scope()).tenant.look.accent).not.toBe("#84470f");
  expect((await submit(county.host, "/team/aussehen/vorschau", { ...pale, accent: "rot" }, { cookie })).status).toBe(
    422,
  );
});

test("what the county says about itself is on its site at once; what is wrong comes back as typed", async () => {
  const { county, cookie } = await seated();
  const texts = {
    "claim.de": "Komm wieder <3",
    "claim.en": "",
    "lead.de": "Wir sind da.",
    "about.de": "Zwei Leute und ein Telefon.",
    "guide.name": "Ada Beispiel",
    "guide.mail": "ada",
    "social.1.label": "Fotos",
    "social.1.url": "javascript:alert(1)",
  };
  const refused = await submit(county.host, "/team/angaben", texts, { cookie });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  for (const field of ["guide.mail", "social.1.url"]) expect(page).toContain(`id="${field}-error"`);
  expect(page).toContain("Komm wieder &lt;3");
  const saved = await submit(
    county.host,
    "/team/angaben",
    { ...texts, "guide.mail": "ada@example.org", "social.1.url": "https://example.org/fotos" },
    { cookie },
  );
  expect(saved.status).toBe(303);
  expect(await (await visit(county.host, "/")).text()).toContain("Komm wieder &lt;3");
  expect((await county.scope()).tenant.site.social).toEqual([{ label: "Fotos", url: "https://example.org/fotos" }]);
});

test("the page on legal fields names what is missing, and a funding notice is asked for while funding runs", async () => {
  const { county, cookie } = await seated();
  expect(await (await visit(county.host, "/team/recht", { cookie })).text()).toContain('href="#representative"');
  const fields = {
    body: "Kreis Test",
    representative: "Die Landrätin",
    accessibilityStatus: "full",
    "funding.running": "on",
  };
  const refused = await submit(county.host, "/team/recht", fields, { cookie });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('id="funding.notice.de-error"');
  expect(
    (await submit(county.host, "/team/recht", { ...fields, "funding.notice.de": "Gefördert vom Land." }, { cookie }))
      .status,
  ).toBe(303);
  expect(await (await visit(county.host, "/team/recht", { cookie })).text()).not.toContain('href="#representative"');
  expect(await (await visit(county.host, "/")).text()).toContain("Gefördert vom Land.");
});

test("at least one programme stays on", async () => {
  const { county, cookie } = await seated();
  expect((await submit(county.host, "/team/funktionen", { features: ["events"] }, { cookie })).status).toBe(422);
  expect(
    (await submit(county.host, "/team/funktionen", { programmes: ["gp"], features: "events" }, { cookie })).status,
  ).toBe(303);
  expect((await county.scope()).tenant).toMatchObject({ programmes: ["gp"], features: ["events"] });
});

test("only the lead sets the county up", async () => {
  const { county } = await seated();
  const { cookie } = await signIn(county, "editor");
  for (const path of ["/team/aussehen", "/team/angaben", "/team/recht", "/team/funktionen", "/team/pause"]) {
    expect((await visit(county.host, path, { cookie })).status).toBe(403);
    expect((await submit(county.host, path, {}, { cookie })).status).toBe(403);
  }
});

test("a project is paused after being told what that means, and resumed", async () => {
  const { county, cookie } = await seated();
  expect(await (await visit(county.host, "/team/pause", { cookie })).text()).toContain("bleiben stehen");
  expect((await submit(county.host, "/team/pause", {}, { cookie })).status).toBe(303);
  expect((await county.scope()).tenant.status).toBe("paused");
  expect((await submit(county.host, "/team/pause/ende", {}, { cookie })).status).toBe(303);
  expect((await county.scope()).tenant.status).toBe("active");
});
