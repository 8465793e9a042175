import type { ReportPage } from "#domain/experience-reports/view-report";
import { Button, Field, Form, Link, Tag } from "#ui";
import { pictureNames, sectionKinds } from "../../texts/reports.ts";

interface SectionListProps {
  sections: ReportPage["sections"];
  path: string;
  mayEdit: boolean;
}

/** Sections in their order; each has a place that can be typed and buttons for one up and one down, and can be dragged. */
export const SectionList = ({ sections, path, mayEdit }: SectionListProps) => (
  <ol class="section-list" data-island={mayEdit ? "place-by-drag" : undefined}>
    {sections.map((section, at) => (
      <li>
        <div class="section-list-what">
          <p class="kicker">{sectionKinds[section.kind]}</p>
          <h3>
            <Link href={`${path}/abschnitte/${section.id}`}>{nameOf(section)}</Link>
          </h3>
          <p class="hint">{detailOf(section)}</p>
          {section.kind === "card" && section.card && section.card.newest > section.version && (
            <Tag tone="warning">Fassung {section.card.newest} liegt vor</Tag>
          )}
        </div>
        {mayEdit && (
          <Place path={`${path}/abschnitte/${section.id}`} name={nameOf(section)} at={at} of={sections.length} />
        )}
      </li>
    ))}
  </ol>
);

type Section = ReportPage["sections"][number];

/** What a section is called in lists. */
export function nameOf(section: Section): string {
  if (section.kind === "card") return section.card?.title ?? "Erfahrung";
  if (section.title !== "") return section.title;
  return section.kind === "text"
    ? beginningOf(section.text)
    : `${section.counts ?? ""}: ${pictureNames[section.picture]}`;
}

const beginningOf = (text: string): string => {
  const words = text.replaceAll(/[#*_>[\]]/g, "").trim();
  return words.length > 60 ? `${words.slice(0, 60)} …` : words;
};

function detailOf(section: Section): string {
  if (section.kind === "card")
    return `${section.card?.county}, ${section.card?.campaignKind}, Fassung ${section.version}`;
  if (section.kind === "figures")
    return section.title === ""
      ? periodName(section.period)
      : `${section.counts ?? ""}: ${pictureNames[section.picture]}, ${periodName(section.period)}`;
  return section.title === "" ? "" : beginningOf(section.text);
}

const periodName = (period: string): string =>
  period === "jahr" ? "letzte 12 Monate" : period === "alles" ? "seit Beginn" : period;

interface PlaceProps {
  path: string;
  name: string;
  at: number;
  of: number;
}

function Place({ path, name, at, of }: PlaceProps) {
  const id = path.slice(-8);
  return (
    <div class="section-list-place">
      <Form action={`${path}/platz`} layout="inline" label={`Platz von ${name}`}>
        <Field
          id={`platz-${id}`}
          name="place"
          kind="number"
          label={<span class="away">Platz von {name}</span>}
          value={at + 1}
          min={1}
          max={of}
          width="short"
        />
        <Button kind="secondary" small label={`${name} auf diesen Platz setzen`}>
          Setzen
        </Button>
      </Form>
      <Form action={`${path}/platz`} layout="inline" label={`${name} verschieben`}>
        {at > 0 && (
          <Button kind="quiet" small name="place" value={String(at)} label={`${name} nach oben`}>
            Nach oben
          </Button>
        )}
        {at < of - 1 && (
          <Button kind="quiet" small name="place" value={String(at + 2)} label={`${name} nach unten`}>
            Nach unten
          </Button>
        )}
      </Form>
    </div>
  );
}
