import { Hono } from "hono";
import { renderToString } from "preact-render-to-string";

/** What this stack can do at best: a bare answer, and a bare page of one query and 20 kB of Preact. */
const ceiling = new Hono<{ Bindings: { DB: D1Database } }>();

ceiling.get("/hello", (c) => c.text("hello"));

ceiling.get("/page", async (c) => {
  const { results } = await c.env.DB.prepare(
    "SELECT name, slug, population FROM municipalities ORDER BY name LIMIT 59",
  ).all<{
    name: string;
    slug: string;
    population: number;
  }>();
  const rows = Array.from({ length: 110 }, (_, i) => results[i % results.length]!);
  return c.html(
    `<!doctype html>${renderToString(
      <html lang="de">
        <head>
          <title>Gemeinden</title>
        </head>
        <body>
          <main>
            <h1>Gemeinden</h1>
            <ul class="items">
              {rows.map(({ name, slug, population }) => (
                <li class="item">
                  <h2 class="item-title">
                    <a href={`/gemeinden/${slug}`}>{name}</a>
                  </h2>
                  <p class="item-meta">
                    <span>{name}</span> <span>{population} Menschen leben hier gern und lange.</span>
                  </p>
                </li>
              ))}
            </ul>
          </main>
        </body>
      </html>,
    )}`,
  );
});

export default ceiling;
