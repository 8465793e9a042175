import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ButtonLink } from "../../../packages/ui/button.tsx";
import { Link, safeHref } from "../../../packages/ui/link.tsx";

describe("a link", () => {
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "blob:x",
    "file:///etc/passwd",
    "jav\u200bascript:alert(1)",
  ])("refuses %j", (href) => {
    expect(safeHref(href)).toBeNull();
    expect(render(<Link href={href}>Text</Link>)).toBe("<span>Text</span>");
    expect(render(<ButtonLink href={href}>Text</ButtonLink>)).not.toContain("href");
  });

  it.each([
    "/arbeitgeber?ort=brilon",
    "#inhalt",
    "termine/1",
    "?seite=2",
    "https://example.org",
    "http://example.org/a:b",
    "mailto:a@example.org",
    "tel:+49291941234",
    "/a:b",
  ])("takes %j", (href) => {
    expect(render(<Link href={href}>Text</Link>)).toContain(`href="${href}"`);
  });

  it("tells other sites nothing about us", () => {
    expect(render(<Link href="https://example.org">Text</Link>)).toContain('rel="noopener noreferrer external"');
    expect(render(<Link href="//example.org">Text</Link>)).toContain("rel=");
    expect(render(<Link href="/hier">Text</Link>)).not.toContain("rel=");
  });
});
