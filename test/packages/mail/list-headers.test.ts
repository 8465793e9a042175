import { expect, test } from "vitest";
import { bindingTransport, HeaderInjection } from "#mail";

const head = { name: "Kreis", origin: "https://kreis.example", accent: "#123456" };
const letter = { lang: "de", subject: "Neues", greeting: "Hallo,", paragraphs: ["Es gibt Neues."] } as const;

/** What the binding is handed. */
async function sent(more: object) {
  const handed: EmailMessageBuilder[] = [];
  const binding = { send: async (mail: EmailMessageBuilder) => void handed.push(mail) };
  const transport = bindingTransport(binding as unknown as SendEmail, "post@kreis.example");
  await transport.send({
    to: "a@example.org",
    letter: { ...letter, paragraphs: [...letter.paragraphs], ...more },
    head,
  });
  return handed[0]!;
}

test("mail to a list says how one click ends it (RFC 8058), other mail does not", async () => {
  const url = "https://kreis.example/abmelden/abc.def";
  expect((await sent({ unsubscribe: url })).headers).toEqual({
    "List-Unsubscribe": `<${url}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  expect((await sent({})).headers).toEqual({});
});

test.each([
  ["a second header", "https://kreis.example/a\r\nBcc: everyone@example.org"],
  ["a second address", "https://kreis.example/a>, <mailto:x@example.org"],
  ["NUL", "https://kreis.example/\0"],
  ["no address at all", "abmelden"],
])("%s in the way out never leaves", async (_, unsubscribe) => {
  await expect(sent({ unsubscribe })).rejects.toBeInstanceOf(HeaderInjection);
});

test("what a letter lists stands in both its parts, without becoming markup", async () => {
  const items = [
    { title: "<b>Zimmerin</b>", detail: "Werk & Söhne · Brilon", url: "https://kreis.example/angebote/x" },
  ];
  const { text, html } = await sent({ items });
  expect(text).toContain("<b>Zimmerin</b>\nWerk & Söhne · Brilon\nhttps://kreis.example/angebote/x");
  expect(html).toContain("&lt;b>Zimmerin&lt;/b>");
  expect(html).toContain('href="https://kreis.example/angebote/x"');
});
