import { Button, ButtonRow } from "../button.tsx";
import { CodeInput } from "../code-input.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { Field } from "../field.tsx";
import { FieldGroup, Form, Honeypot } from "../form.tsx";
import { Facet, FacetLinks, FacetPanel } from "../facets.tsx";
import { FilterBar, SearchBox, Toolbar } from "../toolbar.tsx";
import type { Example } from "./example.ts";

const kinds = [
  "text",
  "email",
  "tel",
  "url",
  "number",
  "date",
  "time",
  "datetime-local",
  "month",
  "search",
  "file",
] as const;

export const formExamples: Example[] = [
  {
    component: "Form",
    name: "Anmeldung mit Fehlern",
    render: () => (
      <Form action="#anmelden" hidden={{ token: "beispiel" }} label="Anmeldung (Beispiel)">
        <ErrorSummary
          title="Bitte noch zwei Angaben prüfen"
          errors={[
            { field: "bsp-mail", message: "Die E-Mail-Adresse ist unvollständig." },
            { field: "bsp-wann", message: "Bitte wähle einen Abend." },
          ]}
        />
        <Field id="bsp-name" name="name" label="Name" value="Jana Schmidt" autocomplete="name" required />
        <Field
          id="bsp-mail"
          name="mail"
          kind="email"
          label="E-Mail"
          hint="Nur für Bestätigung und Absage."
          value="jana@"
          error="Die E-Mail-Adresse ist unvollständig, nach dem @ fehlt etwas."
          autocomplete="email"
          required
        />
        <Field
          id="bsp-wann"
          name="wann"
          kind="radios"
          label="Welcher Abend?"
          error="Bitte wähle einen Abend."
          options={[
            { value: "27", label: "27. Dezember", hint: "Meschede" },
            { value: "29", label: "29. Dezember", hint: "Brilon" },
          ]}
        />
        <Field id="bsp-mit" name="mit" kind="checkbox" label="Ich bringe jemanden mit" checked />
        <Honeypot name="website" label="Bitte frei lassen" />
        <ButtonRow>
          <Button>Platz nehmen</Button>
          <Button kind="quiet">Abbrechen</Button>
        </ButtonRow>
      </Form>
    ),
  },
  {
    component: "Form",
    name: "eine Zeile",
    render: () => (
      <Form action="#folgen" layout="inline" label="Folgen (Beispiel)">
        <Field id="bsp-folgen" name="mail" kind="email" label="E-Mail" autocomplete="email" />
        <Button>Folgen</Button>
      </Form>
    ),
  },
  {
    component: "Field",
    name: "alle einzeiligen Arten",
    render: () => (
      <Form action="#felder" layout="grid" label="Felder (Beispiel)">
        {kinds.map((kind) => (
          <Field id={`bsp-${kind}`} name={kind} kind={kind} label={kind} />
        ))}
      </Form>
    ),
  },
  {
    component: "Field",
    name: "Farbe",
    render: ({ look }) => (
      <Field
        id="bsp-farbe"
        name="farbe"
        kind="colour"
        label="Farbe für Verweise"
        value={look.accent}
        hint="Wird gegen den Grund geprüft."
      />
    ),
  },
  {
    component: "Field",
    name: "Text, Auswahl, Vorschläge",
    render: () => (
      <>
        <Field
          id="bsp-nachricht"
          name="nachricht"
          kind="textarea"
          label="Nachricht"
          optional="(freiwillig)"
          rows={3}
          value="Hallo,"
        />
        <Field
          id="bsp-ort"
          name="ort"
          kind="select"
          label="Gemeinde"
          empty="Alle"
          value="brilon"
          width="medium"
          options={[
            { value: "brilon", label: "Brilon", group: "Hochsauerland" },
            { value: "soest", label: "Soest", group: "Kreis Soest" },
          ]}
        />
        <Field id="bsp-branche" name="branche" label="Branche" list={["Gießerei", "Holzbau"]} width="short" />
      </>
    ),
  },
  {
    component: "Field",
    name: "mehrere ankreuzen",
    render: () => (
      <Field
        id="bsp-interessen"
        name="interessen"
        kind="checkboxes"
        label="Was interessiert dich?"
        hint="Du kannst das später ändern."
        values={["stellen"]}
        inline
        options={[
          { value: "stellen", label: "Stellen" },
          { value: "termine", label: "Termine" },
          { value: "region", label: "Neues aus der Region" },
        ]}
      />
    ),
  },
  {
    component: "FieldGroup",
    name: "Anschrift",
    render: () => (
      <FieldGroup legend="Anschrift" layout="stack">
        <Field id="bsp-strasse" name="strasse" label="Straße und Hausnummer" autocomplete="street-address" />
        <Field
          id="bsp-plz"
          name="plz"
          label="Postleitzahl"
          inputmode="numeric"
          width="short"
          autocomplete="postal-code"
        />
      </FieldGroup>
    ),
  },
  {
    component: "Honeypot",
    name: "unsichtbar",
    render: () => (
      <Form action="#topf" label="Honigtopf (Beispiel)">
        <Honeypot name="homepage" label="Bitte frei lassen" />
        <Button kind="secondary">Senden</Button>
      </Form>
    ),
  },
  {
    component: "ErrorSummary",
    name: "ohne Feld",
    render: () => (
      <ErrorSummary
        id="bsp-summe"
        title="Das hat nicht geklappt"
        errors={[{ message: "Der letzte Platz war eben vergeben." }]}
      />
    ),
  },
  {
    component: "CodeInput",
    name: "Code aus der Mail",
    render: () => (
      <CodeInput id="bsp-code" name="code" label="Code aus der Mail" hint="Sechs Ziffern, 15 Minuten gültig." />
    ),
  },
  {
    component: "CodeInput",
    name: "mit Fehler",
    render: () => (
      <CodeInput
        id="bsp-code-falsch"
        name="code"
        label="Code aus der Mail"
        error="Dieser Code ist abgelaufen. Wir haben einen neuen geschickt."
        value="123456"
      />
    ),
  },
  {
    component: "FacetPanel",
    name: "Filter mit Anzahl neben einer Liste",
    render: () => (
      <FacetPanel title="Eingrenzen" submit="Auswahl zeigen" form="beispiel-suche" open>
        <form id="beispiel-suche" method="get" action="#" aria-label="Beispiel einer Suche" />
        <Facet
          kind="checkboxes"
          form="beispiel-suche"
          name="vorteil"
          legend="Was sie bieten"
          options={[
            { value: "home-office", label: "Homeoffice", count: "12" },
            { value: "childcare", label: "Hilfe bei der Kinderbetreuung", count: "7" },
          ]}
          chosen={["childcare"]}
          more={(number) => `${number} weitere`}
        />
      </FacetPanel>
    ),
  },
  {
    component: "Facet",
    name: "eine von vielen, der Rest gefaltet",
    render: () => (
      <Facet
        kind="radios"
        form="beispiel-suche"
        name="branche"
        legend="Branche"
        all="Alle Branchen"
        options={["Metall", "Holz", "Pflege", "Handwerk", "Handel", "Bau", "Medien", "Energie"].map((label, at) => ({
          value: label,
          label,
          count: String(20 - at),
        }))}
        chosen={["Holz"]}
        more={(number) => `${number} weitere`}
      />
    ),
  },
  {
    component: "FacetLinks",
    name: "Orte mit Anzahl",
    render: () => (
      <FacetLinks
        legend="Orte"
        links={[
          { href: "#brilon", label: "Brilon", count: "9", current: true },
          { href: "#olsberg", label: "Olsberg", count: "4" },
        ]}
        more={(number) => `${number} weitere`}
      />
    ),
  },
  {
    component: "FilterBar",
    name: "Verzeichnis",
    render: () => (
      <FilterBar
        action="#filter"
        label="Arbeitgeber suchen (Beispiel)"
        submit="Suchen"
        reset={{ href: "#alle", label: "Filter zurücksetzen" }}
        result="48 Treffer"
      >
        <Field id="bsp-q" name="q" kind="search" label="Suchwort" value="Leuchten" />
        <Field
          id="bsp-filter-ort"
          name="ort"
          kind="select"
          label="Ort"
          empty="Alle Orte"
          options={[{ value: "brilon", label: "Brilon" }]}
        />
      </FilterBar>
    ),
  },
  {
    component: "SearchBox",
    name: "Suche",
    render: () => (
      <SearchBox
        action="#suche"
        id="bsp-suche"
        label="In der Sammlung suchen"
        submit="Suchen"
        hidden={{ art: "box" }}
      />
    ),
  },
  {
    component: "Toolbar",
    name: "Filter und Ausgabe",
    render: () => (
      <Toolbar
        label="Liste (Beispiel)"
        actions={
          <Button kind="secondary" small icon="download">
            CSV
          </Button>
        }
      >
        <Field
          id="bsp-stand"
          name="stand"
          kind="select"
          label="Stand"
          empty="Alle"
          options={[{ value: "entwurf", label: "Entwurf" }]}
        />
      </Toolbar>
    ),
  },
];
