import { expect, test } from "vitest";
import { outbound, type Outbound } from "#outbound";
import { addressProblem } from "../../../packages/outbound/address.ts";
import { outsideServer } from "../../support/outside.ts";
import { mintCounty } from "../../support/platform.ts";

const outsideOfACounty = async (): Promise<Outbound> => (await (await mintCounty()).scope()).outside;
const seconds = 5;

test("only https on its own port is asked, and only hosts with a public name", () => {
  expect(addressProblem("https://firma.example/stellen?seite=1")).toBeUndefined();
  expect(addressProblem("firma.example")).toBe("no-address");
  expect(addressProblem("http://firma.example")).toBe("not-https");
  expect(addressProblem("javascript:alert(1)")).toBe("not-https");
  expect(addressProblem("file:///etc/passwd")).toBe("not-https");
  expect(addressProblem("https://firma.example:8443")).toBe("other-port");
  expect(addressProblem("https://ich:geheim@firma.example")).toBe("with-password");
  for (const host of [
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "[::1]",
    "[::ffff:10.0.0.1]",
    "169.254.169.254",
  ])
    expect(addressProblem(`https://${host}/`), host).toBe("no-public-name");
  for (const host of [
    "localhost",
    "intranet",
    "drucker.local",
    "hsk.heimvorteil.localhost",
    "db.internal",
    "localhost.",
  ])
    expect(addressProblem(`https://${host}/`), host).toBe("no-public-name");
});

test("hosts of this deployment are never asked", async () => {
  const ours = outbound(
    () => Promise.reject(new Error("was asked")),
    (host) => Promise.resolve(host.endsWith("heimvorteil.example")),
    "Test",
  );
  for (const address of ["https://hsk.heimvorteil.example/", "https://HSK.heimvorteil.example./"])
    expect(await ours.ask(address, { mostBytes: 10, seconds })).toEqual({ failure: "own-host" });
});

test("a server is asked with the project's name, and its answer is read to the agreed length", async () => {
  const asked: string[] = [];
  const host = outsideServer((request) => {
    asked.push(`${request.method} ${request.headers.get("user-agent")}`);
    return new Response("0123456789");
  });
  const outside = await outsideOfACounty();
  const answer = await outside.ask(`https://${host}/`, { mostBytes: 10, seconds });
  expect("body" in answer && new TextDecoder().decode(answer.body)).toBe("0123456789");
  expect(await outside.ask(`https://${host}/`, { mostBytes: 9, seconds })).toEqual({ failure: "too-large" });
  expect(asked[0]).toMatch(/^GET Heimvorteil \(\+https:/);
});

test("a redirect is an answer and is not followed", async () => {
  let followed = false;
  const inside = outsideServer(() => {
    followed = true;
    return new Response("geheim");
  });
  const host = outsideServer(() => new Response(null, { status: 302, headers: { location: `https://${inside}/` } }));
  const answer = await (await outsideOfACounty()).ask(`https://${host}/`, { mostBytes: 100, seconds });
  expect(answer).toMatchObject({ status: 302 });
  expect(followed).toBe(false);
});

test("a server that is not there or does not answer in time is a failure, not an exception", async () => {
  const outside = await outsideOfACounty();
  expect(await outside.ask("https://gibt-es-nicht.example/", { mostBytes: 1, seconds })).toEqual({
    failure: "unreachable",
  });
  const slow = outbound(
    (request) => new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(new Error("gone")))),
    () => Promise.resolve(false),
    "Test",
  );
  expect(await slow.ask("https://langsam.example/", { mostBytes: 1, seconds: 0.05 })).toEqual({ failure: "timed-out" });
});
