import MarkdownIt from "markdown-it";
import { h, type ComponentChildren } from "preact";
import { Link, Prose, safeHref } from "#ui";

/** A parser without HTML: tags in a text stay text. It holds no state between texts. */
const parser = new MarkdownIt({ html: false, linkify: false, typographer: true, quotes: "„“‚‘" });
type Token = ReturnType<typeof parser.parse>[number];

interface MarkdownProps {
  text: string;
  /** The language of the text where it differs from the page's. */
  lang?: string;
  large?: boolean;
}

/**
 * Text in Markdown as nodes, never as an HTML string. Headings begin below the page's own; links pass the schemes of
 * `Link`; a picture is shown when it is ours and has a description, otherwise its description stands there as a link.
 */
export function Markdown({ text, lang, large }: MarkdownProps) {
  return (
    <Prose lang={lang} large={large}>
      {nodes(parser.parse(text, {}))}
    </Prose>
  );
}

/** Elements the parser may open; everything else it knows is a leaf of `leaf`. */
const ELEMENTS = new Set([
  "p",
  "blockquote",
  "ul",
  "ol",
  "li",
  "em",
  "strong",
  "s",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
]);

/** Nodes of a run of tokens: an opening token takes everything up to its closing one as its children. */
function nodes(tokens: Token[]): ComponentChildren[] {
  const result: ComponentChildren[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.nesting !== 1) {
      result.push(leaf(token));
      continue;
    }
    const end = closing(tokens, at);
    result.push(element(token, nodes(tokens.slice(at + 1, end))));
    at = end;
  }
  return result;
}

function closing(tokens: Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    depth += tokens[at]!.nesting;
    if (depth === 0) return at;
  }
  return tokens.length;
}

function element(token: Token, children: ComponentChildren[]): ComponentChildren {
  if (token.type === "link_open") return <Link href={attribute(token, "href")}>{children}</Link>;
  if (token.type === "heading_open") return h(headingOf(token.tag), {}, children);
  if (token.type === "ordered_list_open") return <ol start={Number(attribute(token, "start") || 1)}>{children}</ol>;
  if (token.hidden || !ELEMENTS.has(token.tag)) return children;
  return h(token.tag, {}, children);
}

function leaf(token: Token): ComponentChildren {
  switch (token.type) {
    case "inline":
      return nodes(token.children ?? []);
    case "softbreak":
      return "\n";
    case "hardbreak":
      return <br />;
    case "hr":
      return <hr />;
    case "code_inline":
      return <code>{token.content}</code>;
    case "fence":
    case "code_block":
      return (
        <pre>
          <code>{token.content}</code>
        </pre>
      );
    case "image":
      return <Picture src={attribute(token, "src")} alt={token.content.trim()} />;
    default:
      return token.content;
  }
}

/** Only pictures from the county's own address are loaded: nothing here asks a third party. */
function Picture({ src, alt }: { src: string; alt: string }) {
  if (alt === "") return null;
  const own = /^\/(?!\/)/.test(src) && safeHref(src) !== null;
  return own ? <img src={src} alt={alt} loading="lazy" decoding="async" /> : <Link href={src}>{alt}</Link>;
}

/** `# A` is a section of the page whose title is its h1. */
const headingOf = (tag: string) => `h${Math.min(4, Math.max(2, Number(tag[1])))}`;

const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? "");
