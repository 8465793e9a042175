import { checkLook, type Look, type Problem } from "#kernel";
import { inLanguage, motifs } from "#kernel";
import {
  Button,
  ButtonRow,
  Columns,
  DataTable,
  Field,
  FieldGroup,
  Form,
  LookPreview,
  Notice,
  PageTitle,
  Section,
  Swatch,
  Tag,
} from "#ui";
import { one, type Typed } from "#web";
import { colourHints, colourNames, motifNames, pairText, previewWords, ratioText } from "../../texts/settings.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface LookPageProps extends PageProps {
  typed: Typed;
  /** What was typed, where it makes a look; without it the preview shows what is live. */
  look: Look;
  problems?: Problem[];
  /** Whether the preview shows something that is not live. */
  trying?: boolean;
}

const PATH = "/team/aussehen";
const colours = ["accent", "ground", "spark"] as const;

/** The county's colours and motif inside the region's frame. */
export function LookPage({ typed, look, problems = [], trying, ...page }: LookPageProps) {
  const fields = formFields(typed, problems);
  const { tenant } = page.scope;
  const preview = {
    words: previewWords(inLanguage(tenant.site.claim, "de").text),
    label: "Vorschau der Startseite in diesen Farben",
  };
  return (
    <TeamFrame {...page} path={PATH} title="Aussehen">
      <FormErrors problems={problems} />
      <PageTitle
        title="Aussehen"
        lead="Drei Farben und ein Motiv machen Ihre Seite unverwechselbar. Schrift, Abstände und Logos gibt die Region vor."
      />
      <Form action={PATH} island="look-preview">
        <Suggestions problems={problems} />
        <Columns kind="main-aside">
          <div>
            <FieldGroup
              legend="Farben"
              hint="Was nicht gut lesbar ist, wird nicht veröffentlicht; Sie bekommen dann die nächste lesbare Farbe angeboten."
            >
              {colours.map((colour) => (
                <Field {...fields.of(colour)} kind="colour" label={colourNames[colour]} hint={colourHints[colour]} />
              ))}
            </FieldGroup>
            <Field
              name="motif"
              kind="radios"
              inline
              label="Motiv"
              value={one(typed, "motif")}
              error={fields.of("motif").error}
              options={motifs.map((value) => ({ value, label: motifNames[value] }))}
            />
          </div>
          <div>
            <p class="item-kicker">{captionOf(trying, problems)}</p>
            <div id="vorschau" data-props={JSON.stringify(preview)}>
              <LookPreview look={look} {...preview} />
            </div>
            <p id="vorschau-urteil" role="status" />
          </div>
        </Columns>
        <ButtonRow>
          <Button icon="palette">Veröffentlichen</Button>
          <Button kind="secondary" icon="eye" formAction={`${PATH}/vorschau`}>
            Vorschau
          </Button>
        </ButtonRow>
      </Form>
      <Section title="Lesbarkeit" lead="Nach WCAG 2.2, Stufe AA; der Grund der Bänder sogar nach AAA.">
        <DataTable
          caption="Kontraste"
          captionHidden
          columns={[
            { label: "Paar" },
            { label: "Kontrast", numeric: true },
            { label: "Nötig", numeric: true },
            { label: "Urteil" },
          ]}
          rows={checkLook(look).map((check) => [
            pairText(check),
            ratioText(check.ratio),
            ratioText(check.required),
            check.passes ? <Tag tone="success">gut lesbar</Tag> : <Tag tone="problem">zu schwach</Tag>,
          ])}
        />
      </Section>
    </TeamFrame>
  );
}

/** Says what the preview shows; colours that cannot be read never appear in it. */
function captionOf(trying: boolean | undefined, problems: Problem[]): string {
  if (!trying) return "So sieht es gerade aus.";
  if (problems.length > 0) return "So sähe es mit den nächsten lesbaren Farben aus.";
  return "So würde es aussehen; veröffentlicht ist es noch nicht.";
}

/** For each colour that cannot be read a button that takes its nearest neighbour, and publishes. */
function Suggestions({ problems }: { problems: Problem[] }) {
  const offered = problems.filter(({ rule }) => rule === "contrast");
  if (offered.length === 0) return null;
  const names = offered.map(({ field }) => colourNames[field as (typeof colours)[number]]);
  return (
    <Notice
      kind="warning"
      title={
        offered.length === 1 ? `${names[0]} ist so nicht gut lesbar` : `${names.join(" und ")} sind so nicht gut lesbar`
      }
      actions={
        <Button name="_vorschlag" value={offered.map(({ field, limit }) => `${field}:${limit}`).join(" ")} icon="check">
          {offered.length === 1
            ? "Nächste lesbare Farbe nehmen und veröffentlichen"
            : "Nächste lesbare Farben nehmen und veröffentlichen"}
        </Button>
      }
    >
      <ul class="swatches">
        {offered.map(({ limit }, index) => (
          <li>
            <Swatch colour={limit as `#${string}`} /> {names[index]}: {limit}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
