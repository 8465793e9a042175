import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { SiteHeader, type SiteHeaderProps } from "#ui";

const header = (changes: Partial<SiteHeaderProps>) =>
  render(
    <SiteHeader
      name="Heimvorteil HSK"
      home="/"
      motif="hills"
      seed="hsk"
      nav={[{ href: "/termine", label: "Termine", current: true }]}
      navLabel="Hauptnavigation"
      menuLabel="Menü"
      {...changes}
    />,
  );

it("marks the page the reader is at", () => {
  expect(header({})).toContain('<a href="/termine" aria-current="page">Termine</a>');
});

it("offers the other language whether or not the current one is listed", () => {
  const english = { lang: "en", label: "English", href: "/en" };
  expect(header({ languages: [english] })).toContain('hreflang="en"');
  const both = header({ languages: [{ lang: "de", label: "Deutsch", href: "/", current: true }, english] });
  expect(both).toContain('hreflang="en"');
  expect(both).not.toContain("Deutsch");
  expect(header({ languages: [] })).not.toContain("site-languages");
});
