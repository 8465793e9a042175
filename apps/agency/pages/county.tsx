import { mayActAs } from "#domain/team/actors";
import type { CountyState } from "#domain/tenants/list-counties";
import type { Problem } from "#kernel";
import { Breadcrumbs, Button, FactList, Field, Form, Link, PageTitle, Section } from "#ui";
import { longDate, monthName, one, wording, type Typed } from "#web";
import { programmeNames } from "../texts/words.ts";
import { StatusTag } from "./counties.tsx";
import { FormErrors } from "./form-errors.tsx";
import { AgencyFrame, type PageProps } from "./frame.tsx";

export interface CountyProps extends PageProps {
  county: CountyState;
  addressOf(host: string): string;
  typed?: Typed;
  problems?: Problem[];
}

/** One county as the agency sees it: its state, never its people. */
export function CountyPage({ county, addressOf, typed = {}, problems = [], ...page }: CountyProps) {
  const { slug, name, status, programmes, hosts, lastRelease, createdAt } = county;
  const words = wording(problems, "de");
  return (
    <AgencyFrame {...page} path={`/kreise/${slug}`} title={name}>
      <FormErrors problems={problems} />
      <Breadcrumbs label="Sie sind hier" items={[{ href: "/", label: "Kreise" }, { label: name }]} />
      <PageTitle title={name} meta={<StatusTag status={status} />} />
      <FactList
        items={[
          {
            term: "Programme",
            detail: programmes.map((programme) => programmeNames[programme]).join(", ") || "keines",
          },
          { term: hosts.length > 1 ? "Adressen" : "Adresse", detail: <Hosts hosts={hosts} addressOf={addressOf} /> },
          { term: "Dabei seit", detail: longDate(createdAt, "de") },
          {
            term: "Zuletzt freigegeben",
            detail: lastRelease
              ? `${monthName(lastRelease.month, "de")}, am ${longDate(lastRelease.at, "de")}`
              : "noch nichts",
          },
        ]}
      />
      {mayActAs("lead", page.member.role) && (
        <>
          {status === "active" ? (
            <Section
              title="Ruhen lassen"
              lead="Wenn die Förderung endet: Die Seiten bleiben stehen, die Formulare schließen und sagen es, Daten laufen in ihre Löschfristen."
            >
              <Form action={`/kreise/${slug}/pause`}>
                <Button kind="danger" icon="pause">
                  {name} ruhen lassen
                </Button>
              </Form>
            </Section>
          ) : (
            <Section title="Wieder aufnehmen" lead="Formulare öffnen wieder, sobald Sie den Kreis wecken.">
              <Form action={`/kreise/${slug}/wiederaufnahme`}>
                <Button icon="undo">{name} wieder aufnehmen</Button>
              </Form>
            </Section>
          )}
          <Section
            title="Leitung einladen"
            lead="Falls die erste Einladung nicht ankam. Möglich, bis sich zum ersten Mal jemand aus dem Kreis angemeldet hat; danach lädt der Kreis selbst ein."
          >
            <Form action={`/kreise/${slug}/leitung`} layout="grid">
              <Field
                name="leadName"
                label="Name"
                value={one(typed, "leadName")}
                error={words.of("leadName")}
                autocomplete="off"
                required
              />
              <Field
                name="leadMail"
                kind="email"
                label="E-Mail-Adresse"
                value={one(typed, "leadMail")}
                error={words.of("leadMail")}
                autocomplete="off"
                required
              />
              <Button kind="secondary" icon="mail">
                Einladen
              </Button>
            </Form>
          </Section>
        </>
      )}
    </AgencyFrame>
  );
}

const Hosts = ({ hosts, addressOf }: Pick<CountyState, "hosts"> & Pick<CountyProps, "addressOf">) => (
  <>
    {hosts.map((host, index) => (
      <>
        {index > 0 && ", "}
        <Link href={addressOf(host)}>{host}</Link>
      </>
    ))}
  </>
);
