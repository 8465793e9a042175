import type { Context } from "hono";

/** The answer to a host nobody has: it names no tenant and says nothing about which there are. */
export const unknownHostPage = (c: Context) =>
  c.html(
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Adresse unbekannt</title><meta name="viewport" content="width=device-width"></head>` +
      `<body><main><h1>Unter dieser Adresse gibt es hier nichts.</h1><p>Bitte prüfen Sie, ob sie richtig geschrieben ist.</p>` +
      `<p lang="en">There is nothing at this address. Please check that it is spelled correctly.</p></main></body></html>`,
    404,
  );
