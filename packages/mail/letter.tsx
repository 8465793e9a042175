import type { Letter } from "#db/tables";
import { renderToString } from "preact-render-to-string";

/** How a letter closes: whose it is and where they are. */
export interface Letterhead {
  name: string;
  origin: string;
  accent: string;
}

/** The letter as plain text, wrapped by the reader's own program. */
export function letterText(letter: Letter, head: Letterhead): string {
  const parts = [letter.greeting, ...letter.paragraphs];
  parts.push(...(letter.items ?? []).map(({ title, detail, url }) => `${title}\n${detail}\n${url}`));
  if (letter.action) parts.push(`${letter.action.label}:\n${letter.action.url}`);
  if (letter.code) parts.push(letter.code);
  parts.push(`-- \n${head.name}\n${head.origin}`);
  if (letter.footnote) parts.push(letter.footnote);
  return `${parts.join("\n\n")}\n`;
}

/** The letter as HTML with the styles mail programs understand, without pictures and without tracking. */
export function letterHtml(letter: Letter, head: Letterhead): string {
  const text = "font:16px/1.5 Figtree,Segoe UI,Helvetica,Arial,sans-serif;color:#1b2124;margin:0 0 16px";
  return `<!doctype html>${renderToString(
    <html lang={letter.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{letter.subject}</title>
      </head>
      <body style="margin:0;padding:24px;background:#fbfaf6">
        <div style={`max-width:560px;margin:0 auto;padding:8px 0 0;border-top:4px solid ${head.accent}`}>
          <p style={text}>{letter.greeting}</p>
          {letter.paragraphs.map((paragraph) => (
            <p style={text}>{paragraph}</p>
          ))}
          {letter.items?.map(({ title, detail, url }) => (
            <p style={text}>
              <a href={url} style={`color:${head.accent};font-weight:600`}>
                {title}
              </a>
              <br />
              {detail}
            </p>
          ))}
          {letter.action && (
            <p style={text}>
              <a
                href={letter.action.url}
                style={`display:inline-block;padding:12px 20px;background:${head.accent};color:#ffffff;text-decoration:none;font-weight:600`}
              >
                {letter.action.label}
              </a>
            </p>
          )}
          {letter.code && <p style={`${text};font-size:28px;letter-spacing:4px;font-weight:600`}>{letter.code}</p>}
          <p style={text}>
            {head.name}
            <br />
            <a href={head.origin} style={`color:${head.accent}`}>
              {head.origin.replace(/^https?:\/\//, "")}
            </a>
          </p>
          {letter.footnote && <p style={`${text};font-size:13px;color:#535c5f`}>{letter.footnote}</p>}
        </div>
      </body>
    </html>,
  )}`;
}
