import type { Page } from "playwright-core";
import { expect } from "vitest";
import { leadMail, type World } from "./world.ts";

/** The newest mail in the development inbox with this subject, once the queue has delivered it. */
export async function openMail(world: World, subject: RegExp): Promise<Page> {
  const page = await world.page({ scripts: false });
  await expect
    .poll(
      async () => {
        await page.goto(world.address("", "/entwicklung/post"));
        const row = page.getByRole("row").filter({ hasText: subject }).first();
        return (await row.count()) > 0 && (await row.innerText()).includes("verschickt");
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(true);
  await page.getByRole("link", { name: subject }).first().click();
  return page;
}

/** Signs somebody in the way people do: an address, a mail, the code in it. */
export async function signInAs(
  world: World,
  slug: string,
  door = "/team/anmeldung",
  address = leadMail(slug),
): Promise<Page> {
  const page = await world.page();
  await page.goto(world.address(slug, door));
  await page.getByLabel("Ihre E-Mail-Adresse").fill(address);
  await page.getByRole("button", { name: "E-Mail anfordern" }).click();
  const mail = await openMail(world, /ist Ihr Code für/);
  const [code] = /\b\d{6}\b/.exec(await mail.locator("pre").innerText())!;
  await page.getByRole("textbox", { name: /Code/ }).fill(code);
  await page.getByRole("button", { name: /Anmelden/ }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}
