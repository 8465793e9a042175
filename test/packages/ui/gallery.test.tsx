import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import * as ui from "../../../packages/ui/index.ts";

const brand = { name: "Heimvorteil HSK", county: "Hochsauerlandkreis", look: ui.defaultLooks.hsk };
const components = Object.keys(ui).filter((name) => /^[A-Z]/.test(name) && name !== "GalleryPage");

describe("the gallery", () => {
  it.each(components)("has an example of %s", (component) => {
    expect(ui.examples.some((example) => example.component === component)).toBe(true);
  });

  it("names no component that does not exist", () => {
    expect(
      ui.examples.map((example) => example.component).filter((component) => !components.includes(component)),
    ).toEqual([]);
  });

  it.each(ui.examples.map((example) => [`${example.component}: ${example.name}`, example] as const))(
    "renders %s without inline styles or scripts",
    (_, example) => {
      const html = render(<div>{example.render(brand)}</div>);
      expect(html).not.toMatch(/ style=|<style|<script|javascript:|undefined|\[object/);
    },
  );

  it("shows all on one page without repeating an id", () => {
    const html = render(<ui.GalleryPage brand={brand} brands={[]} pageHref={(component) => `?nur=${component}`} />);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("shows a whole page alone", () => {
    const html = render(<ui.GalleryPage brand={brand} brands={[]} only="TeamShell" pageHref={String} />);
    expect(html.match(/<main/g)).toHaveLength(1);
  });
});
