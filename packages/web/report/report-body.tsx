import type { FrozenOf, FrozenReport, FrozenSection } from "#kernel";
import { Aside, Columns, FactList, Figure, Notice, TextParts, type MapTopology } from "#ui";
import { Markdown } from "../markdown.tsx";
import { ReportChart } from "./report-chart.tsx";

export interface ReportBodyProps {
  report: FrozenReport;
  borders: MapTopology;
  /** Where a picture of a card lies, by the section and its place there. */
  pictureHref(sectionId: string, place: number): string;
}

/** The anchor of a section, counted from one. */
export const anchorOf = (at: number): string => `abschnitt-${at + 1}`;

/** A report's sections, each at its own anchor. What stands in them is German. */
export function ReportBody({ report: { sections }, borders, pictureHref }: ReportBodyProps) {
  return (
    <div class="report" lang="de">
      {sections.map((section, at) => (
        <section class={`report-section report-${section.kind}`} id={anchorOf(at)}>
          <Part section={section} id={anchorOf(at)} borders={borders} pictureHref={pictureHref} />
        </section>
      ))}
    </div>
  );
}

type PartProps = Omit<ReportBodyProps, "report"> & { section: FrozenSection; id: string };

function Part({ section, id, borders, pictureHref }: PartProps) {
  if (section.kind === "card") return <Card card={section} pictureHref={pictureHref} />;
  if (section.kind === "figures")
    return (
      <>
        <h2>{section.title}</h2>
        {section.note && <Markdown text={section.note} />}
        <ReportChart section={section} id={`${id}-bild`} borders={borders} />
      </>
    );
  return (
    <>
      {section.title && <h2>{section.title}</h2>}
      <Markdown text={section.text} />
    </>
  );
}

function Card({ card, pictureHref }: { card: FrozenOf<"card"> } & Pick<ReportBodyProps, "pictureHref">) {
  const { id, title, county, about, note, summary, facts, parts, outcome, pictures } = card;
  return (
    <>
      <p class="kicker">{county}</p>
      <h2>{title}</h2>
      <p class="report-about">{about}</p>
      {note && <Markdown text={note} />}
      <p class="lead">{summary}</p>
      <Columns kind="main-aside">
        <TextParts level={3} parts={parts} />
        <Aside>
          <FactList layout="columns" items={facts} />
        </Aside>
      </Columns>
      {pictures.map(({ alt, width, height }, place) => (
        <Figure>
          <img src={pictureHref(id, place)} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
        </Figure>
      ))}
      {outcome && (
        <Notice title="Was andere daraus machten">
          <p>{outcome}</p>
        </Notice>
      )}
    </>
  );
}
