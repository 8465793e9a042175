/** The counties of the demo in the order in which they are shown. */
const counties = [
  ["hsk", "Heimvorteil HSK"],
  ["soest", "Hausärzte für den Kreis Soest"],
  ["mk", "Zurück in die Mark"],
  ["olpe", "Heimathafen Olpe"],
  ["siwi", "Wieder Siegen-Wittgenstein"],
] as const;
const roles = ["lead", "editor", "guide", "reader"];

/** Prints every way into the local platform as a link. */
export function printDoors(port: number, baseDomain: string, demo: boolean) {
  const at = (host: string, path = "") => `http://${host ? `${host}.` : ""}${baseDomain}:${port}${path}`;
  const row = (name: string, ...links: string[]) => console.log(`  ${name.padEnd(31)}${links.join("  ")}`);
  const group = (title: string) => console.log(`\n${bold(title)}`);

  console.log(`\n${bold("Heimvorteil is running on this machine.")}`);
  group("Start here");
  row("All doors on one page", at("", "/entwicklung"));
  row("The platform's own page", at(""));
  if (demo) {
    group("Five counties (public sites, German and English)");
    for (const [slug, name] of counties) row(name, at(slug), at(slug, "/en"));
    group("Sit down in a team with one click (only here, never in a deployment)");
    for (const [slug, name] of counties) row(name, at(slug, "/entwicklung/anmelden/lead"));
    row("Other seats", `the same with ${roles.slice(1).join(", ")} at the end`);
    row("Sign in as everybody else does", at("hsk", "/team"));
  }
  group("The regional agency");
  row("Agency", at("agentur"));
  if (demo) row("Sit down as its lead", at("agentur", "/entwicklung/anmelden/lead"));
  group("For development");
  row("Mail inbox", at("", "/entwicklung/post"));
  row("Component gallery", at("", "/entwicklung/bausteine"));
  console.log(
    `\nStop with Ctrl+C. Start afresh with ${bold("npm run reset")} and npm start; PORT=8788 npm start takes another port.\n`,
  );
}

const bold = (text: string) => (process.stdout.isTTY ? `\x1b[1m${text}\x1b[22m` : text);
