import { Button, ButtonLink, ButtonRow } from "../button.tsx";
import { DataTable } from "../data-table.tsx";
import { DateBlock } from "../date-block.tsx";
import { DateStrip } from "../date-strip.tsx";
import { ExperienceItem, TextParts } from "../experience.tsx";
import { FactList, Stat, StatRow } from "../fact-list.tsx";
import { Swatch } from "../swatch.tsx";
import { GuideContact } from "../guide-contact.tsx";
import { Icon, iconNames } from "../icon.tsx";
import { EmployerItem, EventItem, ItemList, OpeningItem, PostItem } from "../items.tsx";
import { Link } from "../link.tsx";
import { EmptyState, Notice } from "../notice.tsx";
import { Breadcrumbs, Pagination, TabNav } from "../pagination.tsx";
import { Prose } from "../prose.tsx";
import { QrCode } from "../qr-code.tsx";
import { Checklist, Steps } from "../steps.tsx";
import { OfferList, Tag, TagList } from "../tag.tsx";
import { Usefulness } from "../usefulness.tsx";
import { WordDiff } from "../word-diff.tsx";
import type { Example } from "./example.ts";

export const contentExamples: Example[] = [
  {
    component: "Button",
    name: "alle Arten",
    render: () => (
      <ButtonRow>
        <Button>Speichern</Button>
        <Button kind="secondary" icon="plus">
          Hinzufügen
        </Button>
        <Button kind="quiet">Abbrechen</Button>
        <Button kind="spark">Platz nehmen</Button>
        <Button kind="danger" icon="remove">
          Löschen
        </Button>
        <Button disabled>Geschlossen</Button>
      </ButtonRow>
    ),
  },
  {
    component: "ButtonLink",
    name: "groß und klein",
    render: () => (
      <ButtonRow>
        <ButtonLink href="#eins">Angebote ansehen</ButtonLink>
        <ButtonLink href="#zwei" kind="secondary" small icon="download">
          CSV
        </ButtonLink>
      </ButtonRow>
    ),
  },
  {
    component: "ButtonRow",
    name: "bricht um",
    render: () => (
      <ButtonRow>
        <Button>Eins</Button>
        <Button kind="secondary">Zwei</Button>
      </ButtonRow>
    ),
  },
  {
    component: "Icon",
    name: "der ganze Satz",
    render: () => (
      <p>
        {iconNames.map((name) => (
          <>
            <Icon name={name} />{" "}
          </>
        ))}
      </p>
    ),
  },
  { component: "Icon", name: "mit gesprochenem Namen", render: () => <Icon name="phone" label="Telefon" large /> },
  {
    component: "Notice",
    name: "Hinweis",
    render: () => <Notice title="Noch nicht öffentlich">Der Beitrag erscheint am 1. Dezember um 8 Uhr.</Notice>,
  },
  {
    component: "Notice",
    name: "gelungen",
    render: () => (
      <Notice kind="success" title="Angemeldet">
        Wir haben dir eine Mail geschickt. Bitte bestätige darin deinen Platz.
      </Notice>
    ),
  },
  { component: "Notice", name: "Achtung", render: () => <Notice kind="warning" title="Nur noch zwei Plätze" /> },
  {
    component: "Notice",
    name: "Problem",
    render: () => (
      <Notice
        kind="problem"
        title="Der Link ist abgelaufen"
        actions={
          <ButtonLink href="#neu" kind="secondary">
            Neuen Link anfordern
          </ButtonLink>
        }
      >
        Links aus Mails gelten einen Tag.
      </Notice>
    ),
  },
  {
    component: "EmptyState",
    name: "noch keine Termine",
    render: () => (
      <EmptyState
        level={3}
        title="Noch keine Termine"
        actions={
          <ButtonLink href="#neu" icon="plus">
            Termin anlegen
          </ButtonLink>
        }
      >
        Termine erscheinen hier, auf der Website und im Kalender zum Abonnieren.
      </EmptyState>
    ),
  },
  {
    component: "Pagination",
    name: "Seite zwei von vier",
    render: () => (
      <Pagination
        label="Seiten (Beispiel)"
        previous={{ href: "#1", label: "Zurück" }}
        next={{ href: "#3", label: "Weiter" }}
        pages={[1, 2, 3, 4].map((page) => ({ href: `#${page}`, label: String(page), current: page === 2 }))}
      />
    ),
  },
  {
    component: "Pagination",
    name: "nur vor und zurück",
    render: () => (
      <Pagination
        label="Ältere und neuere (Beispiel)"
        previous={{ href: "#neuer", label: "Neuere" }}
        next={{ href: "#aelter", label: "Ältere" }}
        summary="21–40"
      />
    ),
  },
  {
    component: "Breadcrumbs",
    name: "drei Stufen",
    render: () => (
      <Breadcrumbs
        label="Pfad (Beispiel)"
        items={[
          { href: "#start", label: "Start" },
          { href: "#arbeitgeber", label: "Arbeitgeber" },
          { label: "Lichtwerk Arnsberg GmbH" },
        ]}
      />
    ),
  },
  {
    component: "TabNav",
    name: "mit Zahlen",
    render: () => (
      <TabNav
        label="Ansichten (Beispiel)"
        items={[
          { href: "#alle", label: "Alle", count: 24, current: true },
          { href: "#entwuerfe", label: "Entwürfe", count: 3 },
          { href: "#archiv", label: "Archiv" },
        ]}
      />
    ),
  },
  {
    component: "Tag",
    name: "alle Töne",
    render: () => (
      <p>
        <Tag>Entwurf</Tag> <Tag tone="accent">Neu</Tag> <Tag tone="spark">Empfohlen</Tag>{" "}
        <Tag tone="success">veröffentlicht</Tag> <Tag tone="warning">ausgebucht</Tag> <Tag tone="problem">abgesagt</Tag>
      </p>
    ),
  },
  {
    component: "OfferList",
    name: "was ein Haus bietet",
    render: () => <OfferList offers={["flexible Arbeitszeiten", "Hilfe bei der Kinderbetreuung", "Dienstrad"]} />,
  },
  {
    component: "TagList",
    name: "Vorzüge",
    render: () => <TagList tags={["Betriebskita", "Vier-Tage-Woche", "Homeoffice"]} label="Das bieten wir" />,
  },
  {
    component: "FactList",
    name: "Zeilen",
    render: () => (
      <FactList
        items={[
          { term: "Ort", detail: "Brilon" },
          { term: "Branche", detail: "Armaturen und Gießerei" },
          { term: "Größe", detail: "250 bis 499 Leute" },
        ]}
      />
    ),
  },
  {
    component: "FactList",
    name: "Spalten",
    render: () => (
      <FactList
        layout="columns"
        items={[
          { term: "Beginn", detail: "sofort" },
          { term: "Umfang", detail: "Voll- oder Teilzeit" },
        ]}
      />
    ),
  },
  {
    component: "Stat",
    name: "eine Zahl",
    render: () => (
      <dl>
        <Stat value="2.480" label="folgen uns" note="+34 im November" />
      </dl>
    ),
  },
  {
    component: "Swatch",
    name: "Eine Farbe im Augenblick",
    render: ({ look }) => (
      <p>
        <Swatch colour={look.accent} /> Akzent: {look.accent}
      </p>
    ),
  },
  {
    component: "StatRow",
    name: "vier Zahlen",
    render: () => (
      <StatRow
        items={[
          { value: "312", label: "Arbeitgeber" },
          { value: "147", label: "Angebote" },
          { value: "2.480", label: "Follower", note: "+34 im November" },
          { value: "61", label: "Rückkehrer" },
        ]}
      />
    ),
  },
  {
    component: "DateBlock",
    name: "Kalenderblatt",
    render: () => <DateBlock datetime="2026-12-27" weekday="So" day="27" month="Dez" />,
  },
  {
    component: "DateStrip",
    name: "Zeiten im Jahr",
    render: () => (
      <DateStrip
        label="Wann bist du wieder hier?"
        items={[
          {
            date: { datetime: "2026-12-27", day: "27", month: "Dez" },
            title: "Zwischen den Jahren",
            when: "27.–30. Dezember 2026",
          },
          { date: { datetime: "2027-03-26", day: "26", month: "März" }, title: "Ostern", when: "26.–29. März 2027" },
        ]}
      />
    ),
  },
  {
    component: "ItemList",
    name: "Termine",
    render: () => (
      <ItemList label="Termine (Beispiel)">
        <EventItem
          href="#t1"
          title="Heimkehrer-Stammtisch in Meschede"
          date={{ datetime: "2026-12-27T19:00+01:00", weekday: "So", day: "27", month: "Dez" }}
          when="19 Uhr"
          place="Brauhaus an der Henne"
          status={{ label: "noch 12 Plätze", tone: "success" }}
        />
        <EventItem
          href="#t2"
          title="Zurück mit zwei Berufen: Abend für Paare"
          date={{ datetime: "2027-01-16", weekday: "Sa", day: "16", month: "Jan" }}
          when="18 Uhr"
          place="Kreishaus Arnsberg"
          summary="Drei Paare erzählen, wie beide Arbeit fanden."
          status={{ label: "ausgebucht", tone: "warning" }}
        />
      </ItemList>
    ),
  },
  {
    component: "EventItem",
    name: "in englischer Sprache",
    render: () => (
      <ItemList>
        <EventItem
          lang="en"
          href="#t3"
          title="Returnees’ table in English"
          date={{ datetime: "2027-02-04", day: "4", month: "Feb" }}
          when="7 pm"
          place="Winterberg"
        />
      </ItemList>
    ),
  },
  {
    component: "PostItem",
    name: "Aufmacher und Liste",
    render: ({ look }) => (
      <ItemList layout="grid">
        <PostItem
          lead
          href="#b1"
          kicker="Rückkehrgeschichte"
          date={{ datetime: "2026-11-20", label: "20. November 2026" }}
          title="Von Hamburg nach Winterberg: „Die Leute haben mir gefehlt“"
          summary="Jana ist Wirtschaftsingenieurin und seit dem Frühjahr wieder da."
          picture={{ motif: look.motif, seed: "b1" }}
        />
        <PostItem
          href="#b2"
          kicker="Region"
          date={{ datetime: "2026-11-12", label: "12. November 2026" }}
          title="2.000 Heimvorteil2Go-Boxen sind gepackt"
          summary="Honig, Senf und ein Brief von zu Hause."
        />
        <PostItem
          href="#b3"
          kicker="Leben hier"
          date={{ datetime: "2026-10-28", label: "28. Oktober 2026" }}
          title="Kita-Plätze: welche Gemeinden jetzt frei haben"
        />
      </ItemList>
    ),
  },
  {
    component: "EmployerItem",
    name: "Betrieb und Praxis",
    render: () => (
      <ItemList>
        <EmployerItem
          href="#a1"
          name="Lichtwerk Arnsberg GmbH"
          kind="Elektrotechnik"
          place="Arnsberg"
          distance="12 km"
          summary="Leuchten für Museen und Krankenhäuser, 420 Leute."
          openings="6 Angebote"
          tags={["Betriebskita", "Vier-Tage-Woche"]}
        />
        <EmployerItem
          href="#a2"
          name="Landpraxis Möhnesee"
          kind="Hausarztpraxis"
          place="Körbecke"
          status={{ label: "Nachfolge ab 2028", tone: "accent" }}
        />
      </ItemList>
    ),
  },
  {
    component: "OpeningItem",
    name: "Stelle und Famulatur",
    render: () => (
      <ItemList>
        <OpeningItem
          href="#o1"
          kind="Stelle"
          title="Entwicklungsingenieurin oder -ingenieur Lichttechnik"
          employer="Lichtwerk Arnsberg GmbH"
          place="Arnsberg"
          until="bis 31. Januar"
          tags={["Teilzeit möglich"]}
        />
        <OpeningItem
          href="#o2"
          kind="Famulatur"
          title="Vier Wochen Landarzt"
          employer="Landpraxis Möhnesee"
          place="Körbecke"
          status={{ label: "neu", tone: "spark" }}
        />
      </ItemList>
    ),
  },
  {
    component: "GuideContact",
    name: "ohne Foto",
    render: ({ look }) => (
      <GuideContact
        name="Katharina Vollmer"
        role="Ansprechpartnerin für Rückkehr"
        motif={look.motif}
        seed="kontakt"
        words="„Ruf an, auch wenn du noch gar nicht weißt, ob du zurückwillst.“"
        phone={{ label: "0291 94-1234", href: "tel:+49291941234" }}
        mail={{ label: "heimvorteil@hsk.example", href: "mailto:heimvorteil@hsk.example" }}
        hours="Mo bis Do 9–16 Uhr"
        labels={{ phone: "Telefon", mail: "E-Mail", hours: "Zeiten" }}
        actions={
          <ButtonLink href="#nachricht" kind="secondary">
            Nachricht schreiben
          </ButtonLink>
        }
      />
    ),
  },
  {
    component: "Steps",
    name: "Stand einer Begleitung",
    render: () => (
      <Steps
        label="Stand (Beispiel)"
        items={[
          { title: "Erstgespräch", when: "3. September", state: "done", stateLabel: "erledigt" },
          {
            title: "Steckbrief angefragt",
            when: "bis 14. Dezember",
            text: "Ohne Antwort gilt das als Nein.",
            state: "current",
            stateLabel: "jetzt",
          },
          { title: "Kennenlernen im Betrieb" },
        ]}
      />
    ),
  },
  {
    component: "Checklist",
    name: "Aktion vorbereiten",
    render: () => (
      <Checklist
        label="Vorbereitung (Beispiel)"
        doneLabel="Erledigt"
        openLabel="Offen"
        items={[
          { label: "Boxen bestellt", done: true, note: "480 Stück, zwei Lieferanten" },
          {
            label: "Codes drucken",
            done: false,
            action: (
              <Button small kind="secondary">
                Abhaken
              </Button>
            ),
          },
          { label: "Schulen angeschrieben", done: false },
        ]}
      />
    ),
  },
  {
    component: "DataTable",
    name: "Zahlen, seitlich rollend",
    render: () => (
      <DataTable
        id="tabelle-zahlen"
        caption="Kosten je Aktion"
        columns={[{ label: "Aktion" }, { label: "Kontakte", numeric: true }, { label: "Kosten", numeric: true }]}
        rows={[
          ["Heimvorteil2Go", "1.980", "7.920 €"],
          ["Fotoaktion", "940", "4.100 €"],
        ]}
        foot={["Zusammen", "2.920", "12.020 €"]}
      />
    ),
  },
  {
    component: "DataTable",
    name: "gestapelt auf dem Telefon",
    render: () => (
      <DataTable
        narrow="stack"
        caption="Team"
        columns={[{ label: "Name" }, { label: "Rolle" }, { label: "Aktion", hidden: true }]}
        rows={[
          [
            <Link href="#kv">Katharina Vollmer</Link>,
            "Leitung",
            <Button small kind="secondary">
              Ändern
            </Button>,
          ],
          [
            "Jonas Becker",
            "Redaktion",
            <Button small kind="secondary">
              Ändern
            </Button>,
          ],
        ]}
      />
    ),
  },
  {
    component: "Prose",
    name: "Beitrag",
    render: () => (
      <Prose>
        <p>
          Altena riecht nach Metall und Regen, und Mira hat <Link href="#beides">beides</Link> vermisst.
        </p>
        <h3>Der Anruf</h3>
        <p>Dann rief ihr Großvater an.</p>
        <blockquote>
          <p>„Ich habe sofort ja gesagt.“</p>
        </blockquote>
        <ul>
          <li>erst ein Praktikum</li>
          <li>dann die Werkstatt</li>
        </ul>
      </Prose>
    ),
  },
  {
    component: "WordDiff",
    name: "Vorschlag",
    render: () => (
      <WordDiff
        before="Leuchten für Museen, 380 Leute in Arnsberg."
        after="Leuchten für Museen und Kliniken, 420 Leute in Arnsberg."
        labels={{ added: "neu", removed: "gestrichen" }}
      />
    ),
  },
  {
    component: "Usefulness",
    name: "viereinhalb von fünf",
    render: () => <Usefulness value={4.5} label="4,5 von 5, aus 7 Kreisen" labelShown />,
  },
  {
    component: "QrCode",
    name: "Adresse auf einer Box",
    render: () => <QrCode text="https://hsk.heimvorteil.example/c/honig-7k3m" label="Code der Box: /c/honig-7k3m" />,
  },
  {
    component: "ExperienceItem",
    name: "aus einem anderen Kreis",
    render: () => (
      <ItemList>
        <ExperienceItem
          href="#erfahrung"
          kicker="Hochsauerlandkreis · Fotoaktion · Schulabgänger"
          title="Zwölf Schützenfeste, ein Rahmen aus Holz"
          summary="Wer sich fotografieren ließ, nahm eine Karte mit Code mit nach Hause."
          facts={["940 erreicht", "4 € je Kontakt", "in 3 Kreisen erprobt"]}
          usefulness={{ value: 4.5, label: "4,5 von 5, aus 7 Kreisen" }}
          status={{ label: "geteilt", tone: "success" }}
        />
      </ItemList>
    ),
  },
  {
    component: "TextParts",
    name: "Erfahrung in Abschnitten",
    render: () => (
      <TextParts
        parts={[
          { title: "Was gut lief", text: "Der Rahmen stand am Eingang.\nDie Karte passte in jedes Portemonnaie." },
          { title: "Was nicht", text: "Samstags war es zu voll." },
        ]}
        level={3}
      />
    ),
  },
];
