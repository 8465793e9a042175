import { expect, test } from "vitest";
import { z } from "zod";
import { askWhetherOpen } from "#domain/openings/ask-whether-open";
import { closeOpening } from "#domain/openings/close-opening";
import { allOpeningKinds } from "#domain/openings/opening-input";
import { overlayInput } from "#domain/directory/overlay-input";
import { setOverlay } from "#domain/directory/set-overlay";
import { addDays, dayOf, openingKinds, systemClock } from "#kernel";
import { anEmployer, anOpening } from "../../support/directory.ts";
import { typedToken } from "../../support/events.ts";
import { newAddress } from "../../support/followers.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { countyWithEmployer, putOnFile, standingOf } from "../../support/openings.ts";
import { A_WHOLE_ROUND, platform, submit, visit } from "../../support/platform.ts";

const inDays = (days: number) => addDays(dayOf(systemClock.now()), days);
const jsonLd = (html: string) => /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1];

test.each(["filled-through-us", "filled-otherwise", "withdrawn"] as const)(
  "an opening that is %s answers 410, to a HEAD too, names neighbours and leads to an alert for its kind",
  async (reason) => {
    const { county, editor, scope, employer } = await countyWithEmployer();
    const opening = await anOpening(scope, editor, employer.id, {
      kind: "internship",
      title: `Praktikum ${county.slug}`,
    });
    await anOpening(scope, editor, employer.id, { title: `Daneben ${county.slug}` });
    expect((await visit(county.host, `/angebote/${opening.slug}`)).status).toBe(200);
    await closeOpening(scope, editor, opening.id, reason);
    for (const path of [`/angebote/${opening.slug}`, `/en/angebote/${opening.slug}`]) {
      expect((await visit(county.host, path, { method: "HEAD" })).status).toBe(410);
      const answer = await visit(county.host, path);
      expect(answer.status).toBe(410);
      const html = await answer.text();
      expect(html).toContain(`Daneben ${county.slug}`);
      expect(html).toContain("/benachrichtigungen?art=internship");
      expect(html).toContain('name="robots" content="noindex');
      expect(jsonLd(html)).toBeUndefined();
    }
  },
);

test(
  "an opening whose last day is over answers 410 by the clock alone, and closes as expired in the next round",
  async () => {
    const { county, editor, at, employer } = await countyWithEmployer();
    const opening = await anOpening(await at(-10), editor, employer.id, { validUntil: inDays(-2) });
    expect((await standingOf(county, opening.id)).status).toBe("published");
    expect((await visit(county.host, `/angebote/${opening.slug}`)).status).toBe(410);
    await (await platform()).tick("*/5 * * * *");
    expect(await standingOf(county, opening.id)).toMatchObject({ status: "closed", closeReason: "expired" });
    expect((await visit(county.host, `/angebote/${opening.slug}`)).status).toBe(410);
  },
  A_WHOLE_ROUND,
);

test("an opening of an employer that is hidden here, or has become part of another, answers 410 and names neither", async () => {
  const { county, editor, scope, employer } = await countyWithEmployer();
  const hidden = await anEmployer(scope, editor, { name: `Verborgen ${county.slug}` });
  const merged = await anEmployer(scope, editor, { name: `Aufgegangen ${county.slug}` });
  const openings = [
    await anOpening(scope, editor, hidden.id, { title: `Erstes ${county.slug}` }),
    await anOpening(scope, editor, merged.id, { title: `Zweites ${county.slug}` }),
  ];
  await setOverlay(scope, editor, hidden.id, overlayInput.parse({ hidden: "on" }));
  const { env } = await platform();
  await env.DB.prepare("UPDATE employers SET merged_into = ? WHERE id = ?").bind(employer.id, merged.id).run();
  for (const { slug } of openings) {
    const answer = await visit(county.host, `/angebote/${slug}`);
    expect(answer.status).toBe(410);
    const html = await answer.text();
    for (const name of ["Verborgen", "Aufgegangen", "Erstes", "Zweites"])
      expect(html).not.toContain(`${name} ${county.slug}`);
  }
  expect((await visit(county.host, "/angebote/nie-dagewesen")).status).toBe(404);
});

/** What Google's job search requires and recommends of a JobPosting that we can know (developers.google.com, job-posting). */
const instant = z.iso.datetime();
const posting = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("JobPosting"),
  title: z
    .string()
    .min(3)
    .regex(/^[^<>]*$/),
  description: z.string().regex(/^<p>.+<\/p>$/s),
  identifier: z.strictObject({
    "@type": z.literal("PropertyValue"),
    name: z.string().min(1),
    value: z.string().min(1),
  }),
  datePosted: instant,
  validThrough: instant.optional(),
  employmentType: z
    .array(z.enum(["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"]))
    .min(1),
  hiringOrganization: z.strictObject({
    "@type": z.literal("Organization"),
    name: z.string().min(1),
    sameAs: z.url().optional(),
  }),
  jobLocation: z.strictObject({
    "@type": z.literal("Place"),
    address: z.strictObject({
      "@type": z.literal("PostalAddress"),
      streetAddress: z.string().min(1).optional(),
      postalCode: z.string().length(5).optional(),
      addressLocality: z.string().min(1),
      addressCountry: z.literal("DE"),
    }),
  }),
  directApply: z.boolean(),
  url: z.url(),
});

const jobs = ["job", "apprenticeship", "internship", "trainee", "training-post", "gp-job"];

test.each(allOpeningKinds)(
  "a %s has structured data that validates if it is a job, and none if it is not",
  async (kind) => {
    const gp = (openingKinds.gp as readonly string[]).includes(kind);
    const { county, editor, scope, employer } = await countyWithEmployer({ template: gp ? "gp" : "careers" });
    const opening = await anOpening(scope, editor, employer.id, {
      kind,
      workingTime: "",
      validUntil: inDays(20),
      title: `Angebot ${county.slug}`,
      body: `Ein </script><script>x()</script> & mehr.\n\nNoch ein Absatz mit "Anführung".`,
    });
    const html = await (await visit(county.host, `/angebote/${opening.slug}`)).text();
    expect(html).not.toContain("<script>x()");
    const data = jsonLd(html);
    if (!jobs.includes(kind)) return expect(data).toBeUndefined();
    expect(data).not.toContain("<");
    const value = posting.parse(JSON.parse(data!));
    expect(value.description).toContain("&lt;script&gt;x()&lt;/script&gt; &amp; mehr.");
  },
);

test("an employer answers behind the link in the mail, with a button only, and once", async () => {
  const { county, editor, at, scope, employer } = await countyWithEmployer();
  const address = newAddress();
  await putOnFile(scope, employer.id, address);
  const opening = await anOpening(await at(-30), editor, employer.id, { validUntil: inDays(5) });
  await askWhetherOpen(scope);
  const [letter] = await lettersTo(county.host, address, "opening-still-open");
  const link = new URL(letter!.action!.url);
  for (const method of ["HEAD", "GET"]) expect((await visit(county.host, link.pathname, { method })).status).toBe(303);
  const opened = await visit(county.host, link.pathname);
  expect(opened.headers.get("referrer-policy")).toBe("no-referrer");
  const cookie = opened.headers.get("set-cookie")!.split(";")[0]!;
  expect(await (await visit(county.host, "/noch-offen", { cookie })).text()).toContain("Ja, noch offen");
  const before = await standingOf(county, opening.id);
  expect((await submit(county.host, "/noch-offen/antwort", { answer: "open" }, { cookie })).status).toBe(422);
  const form = { _form: await typedToken(scope), answer: "open" };
  const foreign = { cookie, headers: { origin: "http://mail.example" } };
  expect((await submit(county.host, "/noch-offen/antwort", form, foreign)).status).toBe(403);
  expect((await submit(county.host, "/noch-offen/antwort", { ...form, answer: "vielleicht" }, { cookie })).status).toBe(
    422,
  );
  expect(await standingOf(county, opening.id)).toEqual(before);

  const done = await submit(county.host, "/noch-offen/antwort", form, { cookie });
  expect(done.headers.get("location")).toBe("/noch-offen?meldung=bestaetigt");
  expect((await standingOf(county, opening.id)).validUntil).toBeGreaterThan(before.validUntil!);
  const again = await submit(
    county.host,
    "/noch-offen/antwort",
    { ...form, _form: await typedToken(scope) },
    { cookie },
  );
  expect(again.headers.get("location")).toBe("/noch-offen?meldung=schon-bestaetigt");
  const page = await visit(county.host, again.headers.get("location")!, { cookie });
  expect(await page.text()).toContain("Schon bestätigt");

  const wrong = await submit(county.host, "/noch-offen/code", { _form: await typedToken(scope), code: "ABCDE-ABCDE" });
  expect(wrong.status).toBe(422);
  const typed = await submit(county.host, "/noch-offen/code", { _form: await typedToken(scope), code: letter!.code! });
  expect(typed.status).toBe(303);
});
