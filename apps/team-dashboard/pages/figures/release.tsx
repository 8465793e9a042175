import type { ReleasePreview } from "#domain/figures/preview-release";
import type { Problem } from "#kernel";
import { Breadcrumbs, Button, DataTable, EmptyState, Field, Form, Notice, PageTitle, Section } from "#ui";
import { monthName, one, shortDateTime, wholeNumber, wording, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type TeamFrameProps } from "../frame.tsx";
import { coarseCells, releaseTables } from "./release-tables.ts";

export interface ReleaseProps extends Omit<TeamFrameProps, "title" | "path" | "children"> {
  preview: ReleasePreview;
  typed?: Typed;
  problems?: Problem[];
  /** Something was counted between looking and releasing. */
  overtaken?: boolean;
}

/** Exactly what the region will see of a month, and the button that gives it to the region. */
export function ReleasePage({ preview, typed = {}, problems = [], overtaken, ...frame }: ReleaseProps) {
  const { disclosed, places, number, changes, seen } = preview;
  const month = monthName(disclosed.month, "de");
  const last = preview.earlier.at(-1);
  const title = number === 1 ? `${month} freigeben` : `${month} korrigieren`;
  const action = `/team/kennzahlen/freigabe/${disclosed.month}`;
  const coarse = coarseCells(disclosed.cells, places);
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
      {overtaken && (
        <Notice kind="warning" title="Inzwischen wurde noch etwas gezählt" announce>
          <p>Freigegeben ist noch nichts. Bitte sehen Sie sich den neuen Stand an.</p>
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
      <Section
        title="Das liest die Region"
        lead="Zahlen über Dinge sind genau. Zahlen über Menschen sind auf 5 gerundet; unter 8 steht „0–7“. Summen werden für sich gerundet und gehen deshalb nicht immer auf."
      >
        {releaseTables(disclosed.cells, places).map(({ id, title: caption, columns, rows }) => (
          <DataTable
            id={id}
            caption={caption}
            columns={columns.map((label, at) => ({ label, numeric: at > 0 }))}
            rows={rows}
          />
        ))}
      </Section>
      {coarse.length > 0 && (
        <Section
          title="Gröber zum Schutz"
          lead="Vor jeder Freigabe versuchen wir, verborgene Zahlen zurückzurechnen. Wo das zu genau gelänge, wird auch eine Nachbarzahl gröber."
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
            rows={coarse.map(({ name, exact, text, protects }) => [name, wholeNumber(exact, "de"), text, protects])}
          />
        </Section>
      )}
      {changes || number === 1 ? (
        <Form action={action} hidden={{ seen }}>
          {number > 1 && (
            <Field
              name="reason"
              label="Warum eine Korrektur?"
              hint="Die Region liest diesen Satz mit. Zum Beispiel: Zwölf Boxen nachgetragen."
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
