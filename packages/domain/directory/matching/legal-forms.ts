/** Legal forms as they stand in folded words without signs, the longer ones first; the name of the form behind them. */
const forms: [pattern: RegExp, form: string][] = [
  [/\b(gmbh|ag|se|ug(?: haftungsbeschrankt)?) (?:u |und )?(?:co|compagnie) (kgaa|kg|ohg)\b/, "gmbh & co. kg"],
  [/\b(?:gemeinnutzige gesellschaft mit beschrankter haftung|gemeinnutzige gmbh|ggmbh)\b/, "ggmbh"],
  [/\b(?:gesellschaft mit beschrankter haftung|gmbh|mbh)\b/, "gmbh"],
  [/\b(?:unternehmergesellschaft|ug)(?: haftungsbeschrankt)?\b/, "ug"],
  [/\b(?:partnerschaftsgesellschaft|partg)(?: mbb)?\b|\bpartgmbb\b/, "partg"],
  [/\b(?:gesellschaft burgerlichen rechts|gbr)\b/, "gbr"],
  [/\b(?:offene handelsgesellschaft|ohg)\b/, "ohg"],
  [/\b(?:kommanditgesellschaft auf aktien|kgaa)\b/, "kgaa"],
  [/\b(?:kommanditgesellschaft|kg)\b/, "kg"],
  [/\b(?:aktiengesellschaft|ag)\b/, "ag"],
  [/\b(?:eingetragene[r]? (?:kaufmann|kauffrau)|ek|ekfm|ekfr)\b/, "e.k."],
  [/\b(?:eingetragener verein|ev)\b/, "e.v."],
  [/\b(?:eingetragene genossenschaft|eg)\b/, "eg"],
  [/\b(?:anstalt offentlichen rechts|aor)\b/, "aör"],
  [/\bse\b/, "se"],
];

/** The words of a name without its legal form, and the form; `words` are folded and separated by single blanks. */
export function withoutLegalForm(words: string): { rest: string; form: string | undefined } {
  let rest = words;
  let form: string | undefined;
  for (const [pattern, name] of forms) {
    const without = rest.replace(pattern, " ");
    if (without.trim() === "" || without === rest) continue;
    form ??= name;
    rest = without;
  }
  return { rest: rest.replaceAll(/\s+/g, " ").trim(), form };
}
