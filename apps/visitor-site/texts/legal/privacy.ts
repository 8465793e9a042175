import type { PeriodName } from "#domain/retention/periods";
import { dictionary } from "../dictionary.ts";

/** Purposes for which visitors' data are stored, in the order of the privacy page; each has its line in the table of periods. */
export const shownPeriods = [
  "unconfirmed-follow",
  "follower",
  "unconfirmed-alert",
  "alert-reader",
  "answered-enquiry",
  "unanswered-enquiry",
  "attendee",
  "quiet-talks",
  "ended-talks",
  "arrival",
  "followed-arrival",
  "closed-desk",
  "mail",
  "ledger",
] as const satisfies PeriodName[];
type Shown = (typeof shownPeriods)[number];
type Row = { what: string; until: (days: number) => string };

export const privacyTexts = dictionary(
  {
    title: "Datenschutz",
    lead: "Kurz gesagt: Du kannst hier alles lesen, ohne dass wir etwas über dich erfahren. Wir speichern nur, was du uns selbst gibst, und nur so lange, wie hier steht.",
    responsibleTitle: "Wer verantwortlich ist",
    responsible: "Verantwortlich im Sinne der Datenschutz-Grundverordnung (DSGVO) ist:",
    officer: "Datenschutzbeauftragte Person:",
    readingTitle: "Wenn du nur liest",
    reading: [
      "Diese Seiten setzen dabei keine Cookies, zählen keine Besuche mit und laden nichts von anderen Anbietern nach: keine Schriften, keine Karten, keine Videos, keine Statistik.",
      "Eine Ausnahme beim Zählen: Führt dich ein Code von einer Box, Karte oder einem Plakat hierher, zählen wir mit, wie oft die Seite dieses Codes am Tag geöffnet wurde. Das ist eine bloße Zahl; nichts davon führt zu dir. Meldest du dich von dort aus an, merken wir uns, über welchen Code du kamst, solange du dabei bist.",
      "Damit eine Seite bei dir ankommt, verarbeitet der Server für den Moment der Übertragung deine IP-Adresse. Wir speichern sie nicht. Unsere Fehlerprotokolle nennen keine Personen. Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW: Wir informieren die Öffentlichkeit, und das geht nicht, ohne Seiten auszuliefern.",
    ],
    hosting: "Diese Seiten werden so betrieben:",
    cookieTitle: "Das einzige Cookie",
    cookie: [
      "Öffnest du einen persönlichen Link aus einer unserer Mails, oder nimmst du ohne Adresse einen Platz bei einem Termin, legen wir den Schlüssel dazu für eine halbe Stunde in einem Cookie ab. So steht er nicht in der Adresszeile und nicht in deinem Verlauf. Das Cookie gilt nur für diese Seite, ist für Skripte unsichtbar und dient nur dazu, dir deine eigenen Angaben zu zeigen. Es ist unbedingt erforderlich (§ 25 Abs. 2 Nr. 2 TDDDG).",
      "Das Team und Arbeitgeber mit eigenem Zugang melden sich an und bekommen dafür ein Sitzungs-Cookie. Besucherinnen und Besucher betrifft das nicht.",
    ],
    givenTitle: "Was du uns gibst",
    follow: {
      title: "Neues per E-Mail",
      text: [
        "Wir speichern deine E-Mail-Adresse, deine Themen und deine Sprache, um dir zu schreiben, und, wenn du es nennst, das Jahr deines Wegzugs, um zu zählen, aus welchen Jahrgängen Menschen in Kontakt bleiben. Rechtsgrundlage ist deine Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO). Sie gilt erst, wenn du sie über den Link in unserer Mail bestätigt hast. Du kannst sie jederzeit mit einem Klick widerrufen; was bis dahin geschehen ist, bleibt rechtmäßig. Du musst mindestens 16 Jahre alt sein.",
        "Unsere Mails enthalten keine Zählpixel. Wir wissen nicht, ob du sie öffnest.",
      ],
    },
    alerts: {
      title: "Neue Angebote per E-Mail",
      text: [
        "Möchtest du hören, wenn es zu einer Suche neue Angebote gibt, speichern wir deine E-Mail-Adresse, deine Suchen, deine Sprache und welche Angebote wir dir schon genannt haben, damit du keines zweimal bekommst. Rechtsgrundlage ist auch hier deine Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO), die du über unsere Mail bestätigst und jederzeit mit einem Klick widerrufen kannst.",
      ],
    },
    enquiry: {
      title: "Nachrichten an uns",
      text: [
        "Wir speichern Name, E-Mail-Adresse und Nachricht, um dir zu antworten. Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW, denn dich zu beraten ist unsere Aufgabe. Das gilt auch für Meldungen von Barrieren. Lesen können die Nachricht nur die Menschen im Team, die sie beantworten.",
      ],
    },
    rsvp: {
      title: "Plätze bei Terminen",
      text: [
        "Du kannst ohne Namen und Adresse einen Platz nehmen. Gibst du sie an, speichern wir sie, damit du deinen Platz bestätigen, ändern und absagen kannst und Bescheid bekommst, wenn sich etwas ändert (Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW).",
      ],
    },
    arrival: {
      title: "Begleitung und Rückkehr",
      text: [
        "Begleiten wir dich auf dem Weg in eine Stelle oder Praxis hier, notieren die Ansprechpersonen deinen Namen, wie wir dich erreichen, wann du weggezogen bist, mit wem du sprichst, wann und wo du anfängst und wer mit dir kommt. Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW, denn dich zu beraten ist unsere Aufgabe. Lesen können das nur die Menschen, die dich begleiten.",
        "Nur mit deiner Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO) fragen wir 3, 12 und 36 Monate nach deinem ersten Arbeitstag, ob du noch hier arbeitest und ob das auch an uns lag. Du beendest das jederzeit mit einem Klick; dann löschen wir deine Angaben sofort. Deine Antworten zählen nur als Zahl weiter.",
      ],
    },
    desk: {
      title: "Zugang für Arbeitgeber",
      text: [
        "Arbeitgeber können ihren Eintrag selbst pflegen. Dafür speichern wir die hinterlegte E-Mail-Adresse, auf Wunsch den Namen der Ansprechperson, und wann eingeladen, angemeldet und geantwortet wurde (Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW). Bildern nehmen wir alle eingebetteten Angaben wie Ort und Kamera; das Original behalten wir nicht.",
      ],
    },
    proof: {
      title: "Nachweis deiner Einwilligung",
      text: [
        "Wir müssen belegen können, dass du eingewilligt hast (Art. 7 Abs. 1 DSGVO). Dafür halten wir fest, wann wem welcher Wortlaut bestätigt wurde. Du stehst darin nicht mit Namen oder Adresse, sondern unter einem Kennzeichen. Der Schlüssel, der es mit dir verbindet, wird gelöscht, sobald du dich abmeldest. Danach kann niemand mehr sagen, wer du warst, auch wir nicht.",
      ],
    },
    periodsTitle: "Wie lange wir etwas behalten",
    periodsCaption: "Speicherfristen",
    periodsWhat: "Was",
    periodsUntil: "Wie lange",
    periods: {
      "unconfirmed-follow": { what: "Anmeldung, die nicht bestätigt wurde", until: (days) => `${days} Tage` },
      follower: { what: "Adresse, Themen, Sprache, Jahr des Wegzugs", until: () => "bis du dich abmeldest" },
      "unconfirmed-alert": { what: "Suche, die nicht bestätigt wurde", until: (days) => `${days} Tage` },
      "alert-reader": { what: "Adresse, Suchen, schon genannte Angebote", until: () => "bis du sie beendest" },
      "answered-enquiry": { what: "Nachricht, die beantwortet ist", until: () => "sechs Monate nach der Antwort" },
      "unanswered-enquiry": { what: "Nachricht ohne Antwort", until: () => "ein Jahr" },
      attendee: { what: "Name und Adresse zu einem Platz", until: (days) => `${days} Tage nach dem Termin` },
      "quiet-talks": { what: "Begleitung, die seit Langem ruht", until: () => "zwei Jahre nach dem letzten Eintrag" },
      "ended-talks": { what: "Begleitung, die ohne Stelle endete", until: () => "ein halbes Jahr nach dem Ende" },
      arrival: { what: "Begleitung bis zur Stelle", until: () => "ein halbes Jahr nach dem ersten Arbeitstag" },
      "followed-arrival": {
        what: "Begleitung mit Einwilligung zu Rückfragen",
        until: () => "gut drei Jahre nach dem ersten Arbeitstag, oder bis du sie beendest",
      },
      "closed-desk": {
        what: "Zugang eines Arbeitgebers",
        until: () => "ein halbes Jahr, nachdem er geschlossen wurde",
      },
      mail: { what: "Mails, die wir dir geschickt haben", until: (days) => `${days} Tage nach dem Versand` },
      ledger: { what: "Nachweise ohne Namen", until: () => "dauerhaft, nach deiner Abmeldung ohne Bezug zu dir" },
    } as Record<Shown, Row>,
    periodsText:
      "Gelöscht wird jede Nacht von selbst. Was bleibt, sind Zahlen, etwa wie viele Menschen bei einem Termin waren, nie mit Namen.",
    othersTitle: "Wer die Daten noch bekommt",
    others:
      "Niemand, außer dem Dienst, der diese Seiten und unsere Mails technisch betreibt und dabei nur nach unserer Weisung arbeitet (Art. 28 DSGVO). Wir verkaufen nichts, wir werten dein Verhalten nicht aus, und kein Computer entscheidet über dich. Die anderen Kreise in Südwestfalen sehen deine Daten nicht.",
    rightsTitle: "Deine Rechte",
    rights: [
      "Auskunft, was wir über dich gespeichert haben (Art. 15 DSGVO), und Mitnahme dieser Daten (Art. 20)",
      "Berichtigung (Art. 16), Löschung (Art. 17) und Einschränkung (Art. 18)",
      "Widerspruch gegen eine Verarbeitung auf Grundlage von Art. 6 Abs. 1 Buchst. e (Art. 21)",
      "Widerruf deiner Einwilligung, jederzeit und ohne Grund (Art. 7 Abs. 3)",
    ],
    rightsHow: "Für Neues per E-Mail machst du das selbst und sofort:",
    toSettings: "Meine Einstellungen",
    rightsElse: "Für alles andere genügt eine Nachricht an uns oder an die Datenschutzbeauftragten.",
    complaintTitle: "Beschwerde",
    complaint:
      "Du kannst dich bei einer Aufsichtsbehörde beschweren. Für uns zuständig ist die Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen, Kavalleriestraße 2–4, 40213 Düsseldorf,",
  },
  {
    title: "Privacy",
    lead: "In short: you can read everything here without us learning anything about you. We only store what you give us yourself, and only for as long as it says here.",
    responsibleTitle: "Who is responsible",
    responsible: "The controller within the meaning of the General Data Protection Regulation (GDPR) is:",
    officer: "Data protection officer:",
    readingTitle: "When you only read",
    reading: [
      "These pages then set no cookies, count no visits and load nothing from other providers: no fonts, no maps, no videos, no statistics.",
      "One exception in counting: where a code on a box, a card or a poster leads you here, we count how often the page of this code was opened on a day. That is a mere number; nothing in it leads to you. If you sign up from there, we remember by which code you came for as long as you stay.",
      "For a page to reach you, the server processes your IP address for the moment of transmission. We do not store it. Our error logs name no person. The legal basis is Art. 6 (1) (e) GDPR in conjunction with section 3 DSG NRW: we inform the public, and that cannot be done without delivering pages.",
    ],
    hosting: "These pages are run as follows:",
    cookieTitle: "The only cookie",
    cookie: [
      "If you open a personal link from one of our emails, or take a seat at a date without an address, we put the key to it into a cookie for half an hour. That way it is neither in the address bar nor in your history. The cookie belongs to this site only, cannot be seen by scripts, and only serves to show you your own details. It is strictly necessary (section 25 (2) no. 2 TDDDG).",
      "The team and employers with an access of their own sign in and get a session cookie for that. This does not concern visitors.",
    ],
    givenTitle: "What you give us",
    follow: {
      title: "News by email",
      text: [
        "We store your email address, your topics and your language in order to write to you and, if you give it, the year you moved away, to count from which years people stay in touch. The legal basis is your consent (Art. 6 (1) (a) GDPR). It only counts once you have confirmed it through the link in our email. You can withdraw it at any time with one click; what happened until then remains lawful. You have to be at least 16 years old.",
        "Our emails contain no tracking pixels. We do not know whether you open them.",
      ],
    },
    alerts: {
      title: "New openings by email",
      text: [
        "If you would like to hear of new openings for a search, we store your email address, your searches, your language and which openings we have already sent you, so that none comes twice. The legal basis is again your consent (Art. 6(1)(a) GDPR), which you confirm through our email and can withdraw at any time with one click.",
      ],
    },
    enquiry: {
      title: "Messages to us",
      text: [
        "We store your name, email address and message in order to reply. The legal basis is Art. 6 (1) (e) GDPR in conjunction with section 3 DSG NRW, because advising you is our task. This also applies to reports of barriers. Only the people in the team who reply can read the message.",
      ],
    },
    rsvp: {
      title: "Seats at dates",
      text: [
        "You can take a seat without a name or an address. If you give them, we store them so that you can confirm, change and cancel your seat and hear from us when something changes (Art. 6 (1) (e) GDPR in conjunction with section 3 DSG NRW).",
      ],
    },
    arrival: {
      title: "Guidance and coming back",
      text: [
        "If we accompany you on your way into a job or a practice here, our guides note your name, how to reach you, when you moved away, whom you are talking to, when and where you begin, and who comes with you. The legal basis is Art. 6 (1) (e) GDPR in conjunction with section 3 DSG NRW, because advising you is our task. Only the people who accompany you can read it.",
        "Only with your consent (Art. 6 (1) (a) GDPR) do we ask, 3, 12 and 36 months after your first working day, whether you still work here and whether we had a part in it. You can end this at any time with one click; we then delete your details at once. Your answers go on counting as a number only.",
      ],
    },
    desk: {
      title: "Access for employers",
      text: [
        "Employers can look after their own entry. For that we store the email address on file, the name of a contact if they give one, and when they were invited, signed in and answered (Art. 6 (1) (e) GDPR in conjunction with section 3 DSG NRW). We take all embedded details such as place and camera out of pictures and do not keep the original.",
      ],
    },
    proof: {
      title: "Proof of your consent",
      text: [
        "We have to be able to prove that you consented (Art. 7 (1) GDPR). To this end we record when which wording was confirmed by whom. You are not in there with your name or address but under a mark. The key that links it to you is deleted as soon as you leave. After that nobody can tell who you were, and neither can we.",
      ],
    },
    periodsTitle: "How long we keep things",
    periodsCaption: "Storage periods",
    periodsWhat: "What",
    periodsUntil: "How long",
    periods: {
      "unconfirmed-follow": { what: "A sign-up that was not confirmed", until: (days) => `${days} days` },
      follower: { what: "Address, topics, language, year of moving away", until: () => "until you leave" },
      "unconfirmed-alert": { what: "A search that was not confirmed", until: (days) => `${days} days` },
      "alert-reader": { what: "Address, searches, openings already sent", until: () => "until you end them" },
      "answered-enquiry": { what: "A message that was answered", until: () => "six months after the reply" },
      "unanswered-enquiry": { what: "A message without a reply", until: () => "one year" },
      attendee: { what: "Name and address for a seat", until: (days) => `${days} days after the date` },
      "quiet-talks": { what: "Guidance that has long been resting", until: () => "two years after the last entry" },
      "ended-talks": { what: "Guidance that ended without a job", until: () => "half a year after the end" },
      arrival: { what: "Guidance until the first working day", until: () => "half a year after the first working day" },
      "followed-arrival": {
        what: "Guidance with consent to being asked",
        until: () => "a good three years after the first working day, or until you end it",
      },
      "closed-desk": { what: "An employer's access", until: () => "half a year after it was closed" },
      mail: { what: "Emails we sent you", until: (days) => `${days} days after sending` },
      ledger: {
        what: "Records without names",
        until: () => "permanently; after you have left, without any link to you",
      },
    } as Record<Shown, Row>,
    periodsText:
      "Deletion happens by itself every night. What remains are figures, such as how many people came to a date, never with names.",
    othersTitle: "Who else receives the data",
    others:
      "Nobody but the service that technically runs these pages and our emails, acting on our instructions only (Art. 28 GDPR). We sell nothing, we do not evaluate your behaviour, and no computer decides about you. The other counties in Südwestfalen do not see your data.",
    rightsTitle: "Your rights",
    rights: [
      "Access to what we have stored about you (Art. 15 GDPR), and taking it along (Art. 20)",
      "Rectification (Art. 16), erasure (Art. 17) and restriction (Art. 18)",
      "Objection to processing based on Art. 6 (1) (e) (Art. 21)",
      "Withdrawal of your consent, at any time and without giving a reason (Art. 7 (3))",
    ],
    rightsHow: "For news by email you can do this yourself, at once:",
    toSettings: "My settings",
    rightsElse: "For everything else, a message to us or to the data protection officer is enough.",
    complaintTitle: "Complaint",
    complaint:
      "You can lodge a complaint with a supervisory authority. The one responsible for us is the State Commissioner for Data Protection and Freedom of Information North Rhine-Westphalia, Kavalleriestraße 2–4, 40213 Düsseldorf,",
  },
);
