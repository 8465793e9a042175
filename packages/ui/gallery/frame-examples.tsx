import { ButtonLink } from "../button.tsx";
import { Hero } from "../hero.tsx";
import { Aside, Columns, PageBody } from "../layout.tsx";
import { Link } from "../link.tsx";
import { LookPreview } from "../look-preview.tsx";
import { Mark, Motif } from "../motif.tsx";
import { Banner } from "../notice.tsx";
import { PageTitle } from "../page-title.tsx";
import { MoreLink, Section } from "../section.tsx";
import { SiteFooter } from "../site-footer.tsx";
import { SiteHeader } from "../site-header.tsx";
import { SkipLink } from "../skip-link.tsx";
import { Steps } from "../steps.tsx";
import type { Example } from "./example.ts";

const nav = ["Arbeitgeber", "Angebote", "Aktuelles", "Termine", "Kontakt"].map((label, index) => ({
  href: `#${label}`,
  label,
  current: index === 1,
}));
const legal = ["Impressum", "Datenschutz", "Barrierefreiheit"].map((label) => ({ href: `#${label}`, label }));
const languages = [
  { lang: "de", label: "Deutsch", href: "#de", current: true },
  { lang: "en", label: "English", href: "#en" },
];

export const frameExamples: Example[] = [
  {
    component: "SkipLink",
    name: "erscheint mit der Tabulatortaste",
    render: () => <SkipLink target="skip-ziel">Zum Inhalt</SkipLink>,
  },
  {
    component: "Banner",
    name: "pausiert",
    render: () => (
      <Banner kind="paused">
        Dieses Projekt pausiert seit dem 1. Oktober 2026. Formulare sind geschlossen, die Seiten bleiben.
      </Banner>
    ),
  },
  {
    component: "Banner",
    name: "gefördert",
    render: () => <Banner kind="funding">Gefördert vom Land Nordrhein-Westfalen bis 31. Dezember 2027.</Banner>,
  },
  {
    component: "Banner",
    name: "Entwicklung",
    render: () => (
      <Banner kind="development">
        Entwicklungsumgebung: Mails liegen im <Link href="#postfach">Posteingang</Link>.
      </Banner>
    ),
  },
  {
    component: "SiteHeader",
    name: "Kreis mit zweiter Sprache",
    render: ({ name, county, look }) => (
      <SiteHeader
        name={name}
        subtitle={county}
        home="#start"
        motif={look.motif}
        seed={county}
        nav={nav}
        navLabel="Hauptnavigation (Beispiel)"
        menuLabel="Menü"
        languages={languages}
        languageLabel="Sprache (Beispiel)"
      />
    ),
  },
  {
    component: "Hero",
    name: "Tal: Anspruch am Himmel",
    render: ({ look }) => (
      <Hero
        variant="valley"
        motif={look.motif}
        seed="galerie"
        kicker="Heimvorteil"
        title="Zurück ist auch nach vorn."
        lead="Wir halten Kontakt zu allen, die fortgegangen sind, und helfen beim Zurückkommen."
        actions={
          <>
            <ButtonLink href="#angebote">Angebote ansehen</ButtonLink>
            <ButtonLink href="#folgen" kind="secondary">
              In Kontakt bleiben
            </ButtonLink>
          </>
        }
      />
    ),
  },
  {
    component: "Hero",
    name: "Weg: Stationen am Horizont",
    render: ({ look }) => (
      <Hero
        variant="path"
        motif={look.motif}
        seed="galerie"
        kicker="Für künftige Hausärztinnen und Hausärzte"
        title="Vom Abitur bis zur eigenen Praxis"
        lead="Ein Weg mit fünf Stationen. Sie können an jeder einsteigen."
      >
        <Steps
          direction="horizon"
          label="Der Weg zur eigenen Praxis (Beispiel)"
          items={[
            {
              title: "Schule",
              when: "bis zum Abitur",
              text: "Praktikum, Landarztquote",
              href: "#schule",
              state: "done",
              stateLabel: "erledigt",
            },
            {
              title: "Studium",
              when: "6 Jahre",
              text: "Famulatur in einer Praxis",
              href: "#studium",
              state: "current",
              stateLabel: "jetzt",
            },
            { title: "Weiterbildung", when: "60 Monate", text: "Ein Verbund, ein Vertrag" },
            { title: "Praxis", when: "eigen oder angestellt" },
          ]}
        />
      </Hero>
    ),
  },
  {
    component: "Hero",
    name: "schlicht",
    render: ({ look }) => (
      <Hero
        variant="plain"
        motif={look.motif}
        seed="galerie"
        title="Über uns"
        lead="Zwei Menschen, zwölf Gemeinden, ein Telefon."
      />
    ),
  },
  {
    component: "PageTitle",
    name: "mit Aktionen",
    render: () => (
      <PageTitle
        kicker="Termin"
        title="Heimkehrer-Stammtisch in Meschede"
        lead="Am Tag nach Weihnachten, wie jedes Jahr."
        meta="27. Dezember 2026, 19 Uhr"
        actions={
          <ButtonLink href="#ics" kind="secondary" icon="calendar-plus">
            In den Kalender
          </ButtonLink>
        }
      />
    ),
  },
  {
    component: "Section",
    name: "Überschrift darüber",
    render: () => (
      <Section
        level={3}
        title="Aktuelles"
        lead="Was sich im Kreis tut."
        more={{ href: "#alle", label: "Alle Beiträge" }}
      >
        <p>Inhalt des Abschnitts.</p>
      </Section>
    ),
  },
  {
    component: "Section",
    name: "Überschrift daneben, getönt",
    render: () => (
      <Section level={3} title="Nächste Termine" layout="side" tone="tint">
        <p>
          Inhalt des Abschnitts mit <Link href="#text">einem Verweis</Link>.
        </p>
      </Section>
    ),
  },
  {
    component: "Section",
    name: "auf tiefem Grund",
    render: () => (
      <Section level={3} title="Offene Angebote" tone="ground" more={{ href: "#alle", label: "Alle Angebote" }}>
        <p>
          Inhalt mit <Link href="#text">einem Verweis</Link>.
        </p>
        <p>
          <ButtonLink href="#hin" kind="spark">
            Mitmachen
          </ButtonLink>
        </p>
      </Section>
    ),
  },
  { component: "MoreLink", name: "zur ganzen Liste", render: () => <MoreLink href="#alle" label="Alle Termine" /> },
  {
    component: "PageBody",
    name: "schmal",
    render: () => (
      <PageBody narrow>
        <p>Der Inhalt einer inneren Seite steht in den Rändern des Rahmens.</p>
      </PageBody>
    ),
  },
  {
    component: "Columns",
    name: "Text und Rand",
    render: () => (
      <Columns kind="main-aside">
        <p>Links der Text.</p>
        <p>Rechts, was daneben gehört.</p>
      </Columns>
    ),
  },
  {
    component: "Columns",
    name: "gleich breit",
    render: () => (
      <Columns>
        <p>Eins</p>
        <p>Zwei</p>
        <p>Drei</p>
      </Columns>
    ),
  },
  {
    component: "Aside",
    name: "mit Titel",
    render: () => (
      <Aside title="Auf einen Blick">
        <p>Meschede, 19 Uhr</p>
      </Aside>
    ),
  },
  {
    component: "Link",
    name: "innen, außen und abgewiesen",
    render: () => (
      <p>
        <Link href="#innen">Innen</Link>, <Link href="https://www.suedwestfalen.com">außen</Link>,{" "}
        <Link href="javascript:alert(1)">abgewiesen, daher nur Text</Link>
      </p>
    ),
  },
  {
    component: "Motif",
    name: "Kachel",
    render: ({ look }) => <Motif motif={look.motif} seed="kachel" variant="tile" />,
  },
  { component: "Motif", name: "Rand", render: ({ look }) => <Motif motif={look.motif} seed="rand" variant="strip" /> },
  { component: "Mark", name: "Zeichen des Kreises", render: ({ look }) => <Mark motif={look.motif} /> },
  {
    component: "LookPreview",
    name: "hell und dunkel",
    render: ({ look }) => (
      <Columns>
        {(["light", "dark"] as const).map((scheme) => (
          <LookPreview
            look={look}
            scheme={scheme}
            words={{
              title: "Zurück ist auch nach vorn.",
              link: "Nächste Termine",
              button: "Folgen",
              footer: "Südwestfalen – Alles echt!",
            }}
            label={`Vorschau ${scheme === "light" ? "hell" : "dunkel"}`}
          />
        ))}
      </Columns>
    ),
  },
  {
    component: "SiteFooter",
    name: "mit Förderhinweis",
    render: ({ name, county, look }) => (
      <SiteFooter
        motif={look.motif}
        seed={county}
        name={name}
        about={<p>Ein Projekt des Kreises und seiner Gemeinden.</p>}
        columns={[
          {
            title: "Folgen",
            links: [
              { href: "#rss", label: "RSS" },
              { href: "#kalender", label: "Kalender abonnieren" },
            ],
          },
        ]}
        legal={legal}
        legalLabel="Rechtliches (Beispiel)"
        claim="Südwestfalen – Alles echt!"
        funding={{ text: "Gefördert aus Mitteln des Landes Nordrhein-Westfalen. Laufzeit bis 31. Dezember 2027." }}
      />
    ),
  },
];
