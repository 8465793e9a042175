import { Hono } from "hono";
import { defaultLooks, GalleryPage, lookStylesheet } from "#ui";
import { found } from "#kernel";
import { Document, html } from "#web";
import type { Env } from "../env.ts";

/** The component gallery in every brand, `?marke=soest`, and the brands' colours. */
export const gallery = new Hono<{ Bindings: Env }>();

type Brand = keyof typeof defaultLooks;
const brands: Record<Brand, { name: string; county: string }> = {
  hsk: { name: "Heimvorteil HSK", county: "Hochsauerlandkreis" },
  soest: { name: "Hausärzte für den Kreis Soest", county: "Kreis Soest" },
  mk: { name: "Zurück in die Mark", county: "Märkischer Kreis" },
  olpe: { name: "Heimathafen Olpe", county: "Kreis Olpe" },
  siwi: { name: "Wieder Siegen-Wittgenstein", county: "Siegen-Wittgenstein" },
  agentur: { name: "Agentur Südwestfalen", county: "Südwestfalen" },
  platform: { name: "Heimvorteil", county: "Südwestfalen" },
};

const brandOf = (name: string): Brand => found(name in brands ? (name as Brand) : undefined);

gallery.get("/bausteine", (c) => {
  const brand = brandOf(c.req.query("marke") ?? "hsk");
  const look = defaultLooks[brand];
  const tabs = (Object.keys(brands) as Brand[]).map((one) => ({
    href: `/entwicklung/bausteine?marke=${one}`,
    label: brands[one].name,
    current: one === brand,
  }));
  return html(
    c,
    <Document
      title={`Bausteine – ${brands[brand].name}`}
      language="de"
      lookHref={`/entwicklung/gestaltung/${brand}.css`}
      team
      noindex
    >
      <GalleryPage
        brand={{ ...brands[brand], look }}
        brands={tabs}
        only={c.req.query("seite")}
        pageHref={(component) => `/entwicklung/bausteine?marke=${brand}&seite=${component}`}
      />
    </Document>,
  );
});

gallery.get("/gestaltung/:file", (c) => {
  const look = defaultLooks[brandOf(c.req.param("file").replace(/\.css$/, ""))];
  return c.body(lookStylesheet(look), 200, { "content-type": "text/css; charset=utf-8" });
});
