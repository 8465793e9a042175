import type { FirmPageView } from "#domain/job-search/list-firms";
import { labels } from "#domain/directory/labels";
import { employerKinds, employerSizes, sectors, type Problem } from "#kernel";
import { Button, ButtonRow, Field, Form, Link, Notice, PageTitle, Prose, Section } from "#ui";
import type { Typed } from "#web";
import { choicesOf, placeChoices } from "../choices.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface FirmProps extends PageProps {
  view: FirmPageView;
  typed?: Typed;
  problems?: Problem[];
}

const PATH = "/team/angebote/jobsuche/arbeitgeber";

/** One firm of the job search: whom it stands for, or that nothing is taken from it. */
export function JobSearchFirmPage({ view, typed, problems = [], ...page }: FirmProps) {
  const { firm, likely, titles } = view;
  const path = `${PATH}/${firm.id}`;
  const foreign = likely.filter(({ isOurs }) => !isOurs);
  return (
    <TeamFrame {...page} path={path} title={firm.firm}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker="Arbeitgeber zuordnen"
        title={firm.firm}
        lead={[firm.street, `${firm.postcode} ${firm.place}`.trim()].filter(Boolean).join(", ")}
      />
      <State view={view} />
      {titles.length > 0 && (
        <Prose>
          <p>In der Jobsuche, zum Beispiel:</p>
          <ul>
            {titles.map((title) => (
              <li>{title}</li>
            ))}
          </ul>
        </Prose>
      )}
      {foreign.length > 0 && (
        <Notice title={`${foreign[0]!.name} pflegt ein anderer Kreis: ${foreign[0]!.vouchedBy}`}>
          <p>
            Ist das dieselbe Firma, dann gehören ihre Angebote auf die Liste dieses Kreises. Am besten nehmen Sie sie
            hier nicht auf.
          </p>
        </Notice>
      )}
      <Assignment view={view} problems={problems} typed={typed} />
      <NewEmployer view={view} problems={problems} typed={typed} />
      {firm.decision !== "left" && (
        <Section
          title="Nicht aufnehmen"
          lead="Von dieser Firma nehmen wir nichts auf, auch künftig nicht. Was schon auf der Website steht, wird geschlossen. Sie können das jederzeit ändern."
        >
          <Form action={`${path}/verzicht`}>
            <ButtonRow>
              <Button kind="secondary">Nicht aufnehmen</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
      {firm.decision !== "open" && (
        <Form action={`${path}/ruecknahme`}>
          <ButtonRow>
            <Button kind="quiet">Entscheidung zurücknehmen</Button>
          </ButtonRow>
        </Form>
      )}
    </TeamFrame>
  );
}

function State({ view: { firm } }: Pick<FirmProps, "view">) {
  if (firm.decision === "left") return <Notice title="Von dieser Firma nehmen Sie nichts auf." />;
  if (!firm.employer) return null;
  return (
    <Notice kind={firm.isOurs ? "success" : "warning"} title={`Steht für ${firm.employer}, ${firm.employerPlace}`}>
      <p>
        {!firm.isOurs &&
          `Diesen Arbeitgeber pflegt ein anderer Kreis: ${firm.vouchedBy}. Hier entstehen deshalb keine Angebote. `}
        {!firm.byHand && "Gefunden am gleichen Namen im gleichen Ort. "}
        <Link href={`/team/arbeitgeber/${firm.employerId}`}>Zum Arbeitgeber</Link>
      </p>
    </Notice>
  );
}

function Assignment({ view, problems, typed = {} }: Pick<FirmProps, "view" | "problems" | "typed">) {
  const { firm, likely, employers } = view;
  const { of } = formFields(typed, problems);
  const ours = likely.filter(({ isOurs }) => isOurs);
  const reasons = (one: (typeof ours)[number]) => one.reasons.map(({ text }) => text).join(", ");
  return (
    <Section title="Zuordnen" lead="Die Firma ist schon im Verzeichnis und gehört zu Ihrem Kreis.">
      {ours.length > 0 && (
        <Prose>
          <ul>
            {ours.map((one) => (
              <li>
                <Link href={`/team/arbeitgeber/${one.id}`}>{one.name}</Link>, {one.place}: {reasons(one)}
              </li>
            ))}
          </ul>
        </Prose>
      )}
      <Form action={`${PATH}/${firm.id}/zuordnung`}>
        <Field
          kind="select"
          label="Arbeitgeber"
          {...of("employerId")}
          value={of("employerId").value || firm.employerId || ours[0]?.id}
          empty="Bitte auswählen"
          options={[
            ...ours.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}`, group: "Wahrscheinlich" })),
            ...employers.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}`, group: "Alle" })),
          ]}
        />
        <ButtonRow>
          <Button icon="check">Zuordnen</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}

function NewEmployer({ view, problems, typed }: Pick<FirmProps, "view" | "problems" | "typed">) {
  const { firm, places } = view;
  const given =
    typed?.name === undefined
      ? { name: firm.firm, municipalityAgs: firm.municipalityAgs, street: firm.street, postcode: firm.postcode }
      : typed;
  const { of } = formFields(given, problems);
  const words = labels("de");
  return (
    <Section
      title="Neu aufnehmen"
      lead="Die Firma ist noch nicht im Verzeichnis. Ihr Kreis pflegt sie ab jetzt für die ganze Region; alles Weitere lässt sich später ergänzen."
    >
      <Form action={`${PATH}/${firm.id}/aufnahme`} layout="grid">
        <Field label="Name" {...of("name")} />
        <Field
          kind="select"
          label="Art"
          {...of("kind")}
          empty="Bitte auswählen"
          options={choicesOf(employerKinds, words.kinds)}
        />
        <Field
          kind="select"
          label="Branche"
          {...of("sector")}
          empty="Bitte auswählen"
          options={choicesOf(sectors, words.sectors)}
        />
        <Field
          kind="select"
          label="Größe"
          {...of("size")}
          empty="Bitte auswählen"
          options={choicesOf(employerSizes, words.sizes)}
        />
        <Field label="Straße und Hausnummer" optional="(freiwillig)" {...of("street")} />
        <Field label="Postleitzahl" optional="(freiwillig)" width="short" inputmode="numeric" {...of("postcode")} />
        <Field
          kind="select"
          label="Gemeinde"
          {...of("municipalityAgs")}
          options={placeChoices(places, firm.municipalityAgs.slice(0, 5))}
        />
        <ButtonRow>
          <Button icon="plus" kind="secondary">
            Aufnehmen und zuordnen
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
