import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Markdown } from "#web";

const shown = (text: string) => renderToString(<Markdown text={text} />);

test("what an editor writes becomes headings below the page's title, lists, quotes and links", () => {
  const html = shown(
    "# Erst\n\n### Tiefer\n\nEin *Wort* und **noch eins**.\n\n- eins\n- zwei\n\n> Zitat\n\n[Zur Stadt](https://www.brilon.de)",
  );
  expect(html).toContain("<h2>Erst</h2>");
  expect(html).toContain("<h3>Tiefer</h3>");
  expect(html).toContain("<em>Wort</em>");
  expect(html).toContain("<li>eins</li>");
  expect(html).toContain("<blockquote>");
  expect(html).toContain('href="https://www.brilon.de"');
});

test("HTML and scripts in a text stay text", () => {
  const html = shown('<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\nIm Satz <b onclick="x()">fett</b>.');
  expect(html).not.toMatch(/<(script|img|b)[\s>]/);
  expect(html).toContain("&lt;script>");
});

test.each([
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java&#115;cript:alert(1))",
  "[x](\\x01javascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:x)",
  "<javascript:alert(1)>",
  "[x]: javascript:alert(1)\n\n[x]",
])("an address that runs code is no link: %s", (text) => {
  expect(shown(text)).not.toMatch(/href="(?!https?:|mailto:|tel:|\/|#|\\)/i);
  expect(shown(text)).not.toContain('href="javascript');
});

test("a picture needs a description and has to be the county's own; another site's becomes a link", () => {
  expect(shown("![](/bilder/1.webp)")).not.toContain("<img");
  expect(shown("![Der Marktplatz](/bilder/1.webp)")).toContain('alt="Der Marktplatz"');
  const foreign = shown("![Der Marktplatz](https://elsewhere.example/1.png)");
  expect(foreign).not.toContain("<img");
  expect(foreign).toContain(">Der Marktplatz</a>");
  expect(shown("![x](//elsewhere.example/1.png)")).not.toContain("<img");
});
