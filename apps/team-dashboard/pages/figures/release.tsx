import type { ReleasePreview } from "#domain/figures/preview-release";
import type { Problem } from "#kernel";
import { Breadcrumbs, Button, DataTable, EmptyState, Field, Form, Notice, PageTitle, Section } from "#ui";
import { monthName, one, shortDateTime, wording, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type TeamFrameProps } from "../frame.tsx";
import { changeRows, coarseRows } from "./release-tables.ts";
import { ReleaseReading } from "./release-reading.tsx";

export interface ReleaseProps extends Omit<TeamFrameProps, "title" | "path" | "children"> {
  preview: ReleasePreview;
  typed?: Typed;
  problems?: Problem[];
  /** Why nothing was released just now. */
  stopped?: keyof typeof stops;
}

const stops = {
  "counted-meanwhile": {
    title: "Inzwischen wurde noch etwas gezählt",
    text: "Freigegeben ist noch nichts. Bitte sehen Sie sich den neuen Stand an.",
  },
  "released-meanwhile": {
    title: "Jemand aus Ihrem Team war einen Augenblick schneller",
    text: "Im selben Moment ging eine andere Freigabe hinaus; Ihre nicht. Hier ist der Stand danach.",
  },
  unchanged: {
    title: "Es gibt nichts Neues freizugeben",
    text: "Dieser Monat ist freigegeben, und seitdem hat sich nichts geändert, was die Region lesen könnte.",
  },
};

/** Exactly what the region will see of a month, and the button that gives it to the region. */
export function ReleasePage({ preview, typed = {}, problems = [], stopped, ...frame }: ReleaseProps) {
  const { tables, places, number, changes, seen } = preview;
  const month = monthName(preview.month, "de");
  const last = preview.earlier.at(-1);
  const year = tables.find(({ period }) => period.length === 4);
  const title = number === 1 ? `${month} freigeben` : `${month} korrigieren`;
  const action = `/team/kennzahlen/freigabe/${preview.month}`;
  const coarse = coarseRows(tables, places);
  const different = changeRows(tables, places);
  return (
    <TeamFrame {...frame} path={action} title={title}>
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[
          { href: "/team/kennzahlen", label: "Kennzahlen" },
          { href: "/team/kennzahlen/freigabe", label: "Freigaben" },
          { label: month },
        ]}
      />
      {stopped && (
        <Notice kind="warning" title={stops[stopped].title} announce>
          <p>{stops[stopped].text}</p>
        </Notice>
      )}
      <PageTitle title={title} lead="So liest die Region diesen Monat. Nach der Freigabe bleibt er, wie er ist." />
      {last && (
        <Notice title={`Freigabe ${last.number} vom ${shortDateTime(last.releasedAt, "de")}`}>
          <p>
            {changes
              ? "Seitdem haben sich Ihre Zahlen geändert. Eine Korrektur ist eine neue Freigabe und sagt, warum es sie gibt; die alte bleibt nachlesbar."
              : "Seitdem hat sich nichts geändert, was die Region lesen könnte."}
          </p>
        </Notice>
      )}
      {year && (
        <Notice
          title={
            year.number === 1
              ? `Damit ist das Jahr ${year.period} vollständig`
              : `Das Jahr ${year.period} wird mit korrigiert`
          }
        >
          <p>
            Die Summen des Jahres gehen mit hinaus. Sie sagen mehr als zwölf Monate voller Spannen und werden nach
            denselben Regeln geschützt.
          </p>
        </Notice>
      )}
      {different.length > 0 && (
        <Section title="Das ändert sich" lead="Die Region liest beide Fassungen und diesen Vergleich.">
          <DataTable
            id="aenderungen"
            caption="Was sich ändert"
            captionHidden
            narrow="stack"
            columns={[{ label: "Zahl" }, { label: "Bisher", numeric: true }, { label: "Künftig", numeric: true }]}
            rows={different}
          />
        </Section>
      )}
      {tables.map((table) => (
        <ReleaseReading table={table} places={places} />
      ))}
      {coarse.length > 0 && (
        <Section
          title="Gröber zum Schutz"
          lead="Vor jeder Freigabe versuchen wir, verborgene Zahlen aus allem zurückzurechnen, was die Region je von Ihnen gelesen hat. Wo das zu genau gelänge, wird auch eine Nachbarzahl gröber. Die Region sieht, welche."
        >
          <DataTable
            id="groeber"
            caption="Gröber gezeigte Zahlen"
            captionHidden
            narrow="stack"
            columns={[
              { label: "Zahl" },
              { label: "Genau, nur bei Ihnen", numeric: true },
              { label: "Die Region liest", numeric: true },
              { label: "Sonst zu erraten" },
            ]}
            rows={coarse}
          />
        </Section>
      )}
      {changes ? (
        <Form action={action} hidden={{ seen }}>
          {number > 1 && (
            <Field
              name="reason"
              label="Warum eine Korrektur?"
              hint="Die Region liest diesen Satz mit. Zum Beispiel: Stand in Brilon nachgetragen. Wie viele Menschen dazukamen, gehört nicht hinein."
              value={one(typed, "reason")}
              error={wording(problems, "de").of("reason")}
              maxlength={300}
              required
            />
          )}
          <Button icon="share">{number === 1 ? `${month} freigeben` : "Korrektur freigeben"}</Button>
        </Form>
      ) : (
        <EmptyState title="Hier ist nichts zu tun" level={3} />
      )}
    </TeamFrame>
  );
}
