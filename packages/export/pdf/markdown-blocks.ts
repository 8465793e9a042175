import MarkdownIt from "markdown-it";
import type { PdfBlock } from "./document.ts";

/** The same reading of Markdown as on the pages: tags in a text stay text. */
const parser = new MarkdownIt({ html: false, linkify: false, typographer: true, quotes: "„“‚‘" });
type Token = ReturnType<typeof parser.parse>[number];
type Heading = Extract<PdfBlock, { kind: "heading" }>["level"];

/** A text in Markdown as blocks of a document, its headings below one of the level `under`. */
export function markdownBlocks(text: string, under: 1 | 2): PdfBlock[] {
  return blocks(parser.parse(text, {}), under);
}

function blocks(tokens: Token[], under: 1 | 2): PdfBlock[] {
  const found: PdfBlock[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const end = token.nesting === 1 ? closing(tokens, at) : at;
    found.push(...blockOf(token, tokens.slice(at + 1, end), under));
    at = end;
  }
  return found;
}

function blockOf(token: Token, within: Token[], under: 1 | 2): PdfBlock[] {
  switch (token.type) {
    case "heading_open": {
      // A title of the text is a part of what stands above it.
      const level = Math.min(3, under + Math.max(1, Number(token.tag[1]) - 1)) as Heading;
      return [{ kind: "heading", level, text: wordsOf(within) }];
    }
    case "paragraph_open":
      return [{ kind: "text", text: wordsOf(within) }];
    case "bullet_list_open":
    case "ordered_list_open":
      return [{ kind: "list", ordered: token.type === "ordered_list_open", items: itemsOf(within) }];
    case "blockquote_open":
      return [{ kind: "note", text: paragraphsOf(within).join("\n\n") }];
    case "table_open":
      return tableOf(within);
    case "fence":
    case "code_block":
      return [{ kind: "text", text: token.content.trimEnd() }];
    default:
      return [];
  }
}

/** Each item as one text; what is nested in it follows after a dash. */
function itemsOf(tokens: Token[]): string[] {
  return partsOf(tokens, "list_item_open").map((item) => paragraphsOf(item).join(" – "));
}

function tableOf(tokens: Token[]): PdfBlock[] {
  const [head = [], ...rows] = partsOf(tokens, "tr_open").map((row) =>
    [...partsOf(row, "th_open"), ...partsOf(row, "td_open")].map(wordsOf),
  );
  return [{ kind: "table", caption: head.join(", "), columns: head.map((label) => ({ label })), rows }];
}

/** What stands in each outermost element that opens with `type`. */
function partsOf(tokens: Token[], type: string): Token[][] {
  const parts: Token[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.type !== type) continue;
    const end = closing(tokens, at);
    parts.push(tokens.slice(at + 1, end));
    at = end;
  }
  return parts;
}

const paragraphsOf = (tokens: Token[]): string[] =>
  tokens.filter(({ type }) => type === "inline").map((token) => wordsOf([token]));

function closing(tokens: Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    depth += tokens[at]!.nesting;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** The words of a run of text; a link is followed by where it leads, for those who read on paper. */
function wordsOf(tokens: Token[]): string {
  let words = "";
  const targets: string[] = [];
  for (const token of tokens.flatMap((one) => (one.type === "inline" ? (one.children ?? []) : [one]))) {
    if (token.type === "link_open") targets.push(String(token.attrGet("href") ?? ""));
    if (token.type === "link_close") words += linked(words, targets.pop() ?? "");
    if (token.type === "softbreak") words += " ";
    if (token.type === "hardbreak") words += "\n";
    if (["text", "code_inline", "image", "text_special"].includes(token.type)) words += token.content;
  }
  return words.trim();
}

const linked = (words: string, target: string): string =>
  target === "" || words.endsWith(target) ? "" : ` (${target.replace(/^mailto:/, "")})`;
