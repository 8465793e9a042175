import { decideChanges } from "#domain/directory/decide-changes";
import type { OverlayInput } from "#domain/directory/overlay-input";
import { proposeChanges } from "#domain/directory/propose-changes";
import { setOverlay } from "#domain/directory/set-overlay";
import { addDays, type Day } from "#kernel";
import { countySlugs, shortPlace, type CountySlug } from "../content/county-slugs.ts";
import type { EmployerSeed } from "../content/employers/employer-seed.ts";
import { Dice } from "../dice.ts";
import type { Diary } from "./diary.ts";
import type { Employers } from "./directory.ts";
import { made, type Region } from "./region.ts";

const overlay = (input: Partial<OverlayInput>): OverlayInput => ({
  teaser: "",
  description: "",
  contactName: "",
  contactMail: "",
  contactPhone: "",
  position: null,
  shown: false,
  featured: false,
  hidden: false,
  seenVersion: null,
  seenOverlay: null,
  ...input,
});

/** Counties show their neighbours' employers in their own words, hide some, put their own in front, and propose corrections. */
export function noteOverlays(
  diary: Diary,
  region: Region,
  employers: readonly EmployerSeed[],
  ids: Employers,
  today: Day,
) {
  const dice = new Dice("overlays");
  const of = (county: CountySlug) => employers.filter((employer) => employer.county === county);
  const set = (county: CountySlug, employer: EmployerSeed, ago: number, input: Partial<OverlayInput>) =>
    diary.note(county, addDays(today, -ago), "12:10", (at) =>
      setOverlay(region.scope(county, at), region.editor(county), ids.get(employer.name)!, overlay(input)),
    );

  for (const county of countySlugs) {
    const kind = county === "soest" ? "practice" : "company";
    for (const employer of dice.shuffled(of(county).filter((one) => one.kind === kind)).slice(0, 6))
      set(county, employer, dice.between(60, 300), { featured: true });
  }
  const [first, second, third, ...rest] = dice.shuffled(
    of("hsk").filter(({ kind, size }) => kind === "clinic" || (kind === "company" && size === "250+")),
  );
  set("soest", first!, 90, {
    shown: true,
    teaser: `Stellen für die Menschen, die mitkommen: ${first!.teaser}`.slice(0, 280),
    contactName: "Torben Haarlinghus",
  });
  set("soest", second!, 80, {
    shown: true,
    description: `Für Partnerinnen und Partner von Ärztinnen im Kreis Soest besonders gut erreichbar: Von Warstein nach ${shortPlace(second!.place)} ist es nicht weit.\n\n${second!.description}`,
  });
  set("soest", third!, 70, { shown: true });
  for (const employer of rest.slice(0, 4)) set("soest", employer, 65, { shown: true });
  for (const employer of of("soest")
    .filter(({ kind }) => kind === "company")
    .slice(0, 2))
    set("soest", employer, 50, { hidden: true });

  const propose = (
    by: CountySlug,
    to: CountySlug,
    employer: EmployerSeed,
    field: "website" | "phone" | "teaser",
    value: string,
    remark: string,
    ago: number,
    decision?: "accept" | "decline",
  ) => {
    let bundle = "";
    const day = addDays(today, -ago);
    diary.note(
      by,
      day,
      "15:15",
      async (at) =>
        void ({ bundle } = made(
          await proposeChanges(
            region.scope(by, at),
            { origin: "county", editor: region.editor(by) },
            ids.get(employer.name)!,
            { [field]: value },
            remark,
          ),
        )),
    );
    if (decision)
      diary.note(
        to,
        addDays(day, 35),
        "09:50",
        async (at) =>
          void made(await decideChanges(region.scope(to, at), region.editor(to), bundle, { [field]: { decision } })),
      );
  };
  propose("soest", "hsk", first!, "phone", "02910 555777", "Unter der alten Nummer meldet sich niemand mehr.", 6);
  propose(
    "soest",
    "hsk",
    second!,
    "website",
    `${second!.website}karriere/`,
    "Die Stellen stehen inzwischen auf der Unterseite.",
    3,
  );
  propose(
    "soest",
    "hsk",
    third!,
    "teaser",
    `${third!.teaser} Seit diesem Jahr auch mit Betriebskita.`,
    "Hat man uns beim Besuch erzählt.",
    75,
    "accept",
  );
  propose("mk", "hsk", rest[0]!, "phone", "02950 555123", "Zentrale wurde umgestellt.", 70, "accept");
  propose(
    "olpe",
    "siwi",
    of("siwi")[3]!,
    "teaser",
    "Ein Familienbetrieb, den auch in Olpe jeder kennt.",
    "Aus unserer Sicht treffender.",
    66,
    "decline",
  );
  propose("hsk", "soest", of("soest")[5]!, "phone", "02920 555888", "Durchwahl der Personalabteilung.", 4);
}
