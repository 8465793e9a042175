import type { Interest } from "#domain/follow/interests";
import { dictionary } from "./dictionary.ts";

type Interests = Record<Interest, string>;

/** Following a county by mail. */
export const followTexts = dictionary(
  {
    title: "Dabeibleiben",
    lead: (name: string) =>
      `${name} schreibt dir, wenn es etwas gibt, das für dich passt. Nicht öfter, und nur zu deinen Themen.`,
    mail: "Deine E-Mail-Adresse",
    mailHint: "Mehr brauchen wir nicht: keinen Namen, kein Passwort.",
    interests: "Was interessiert dich?",
    interestsHint: "Du kannst das jederzeit ändern. Ohne Auswahl bekommst du von allem etwas.",
    interest: {
      jobs: "Stellen und Arbeitgeber",
      "starting-out": "Ausbildung, Praktikum, Abschlussarbeit",
      "moving-back": "Wieder herziehen: Wohnen, Familie, Ankommen",
      studying: "Medizin studieren und Landarztquote",
      clerkships: "Famulatur und PJ",
      "training-posts": "Weiterbildung zur Fachärztin, zum Facharzt",
      practices: "Eigene Praxis und Nachfolge",
      events: "Termine und Stammtische",
      stories: "Neues und Geschichten",
    } as Interests,
    leftYear: "Wann bist du weggezogen?",
    leftYearHint:
      "Das Jahr genügt, und du kannst es auch weglassen. Es hilft uns zu sehen, aus welchen Jahrgängen Menschen in Kontakt bleiben; das Team sieht nur, wie viele.",
    consent: "Deine Einwilligung",
    consentMissing: "Bitte ankreuzen. Ohne deine Einwilligung dürfen wir dir nicht schreiben.",
    privacy: "Was wir speichern und wie lange, steht im Datenschutz.",
    send: "Ich möchte dabei sein",
    nextTitle: "So geht es weiter",
    next: [
      "Wir schicken dir eine Mail mit einem Link. Erst wenn du ihn bestätigst, bist du dabei.",
      "Bestätigst du nicht, löschen wir deine Adresse nach sieben Tagen.",
      "Abmelden geht jederzeit mit einem Klick. Dann ist alles gelöscht.",
    ],
    alreadyTitle: "Schon dabei?",
    alreadyText: "Ändern, nachsehen oder abmelden:",
    toSettings: "Meine Einstellungen",
    feedText: "Lieber ganz ohne Adresse? Neues gibt es auch als",
    feed: "Feed (RSS)",
    sent: "Schau in dein Postfach",
    sentText:
      "Wir haben dir eine Mail geschickt. Wenn sie in ein paar Minuten nicht da ist, schau bitte auch im Spam-Ordner nach.",
    left: "Du bist abgemeldet",
    leftText: "Deine Adresse und deine Themen sind gelöscht. Danke, dass du dabei warst. Die Tür bleibt offen.",

    confirmTitle: "Noch ein Klick",
    confirmText: (name: string) => `Möchtest du Neues von ${name} per E-Mail bekommen?`,
    confirm: "Ja, ich möchte dabei sein",
    confirmed: "Du bist dabei",
    confirmedText: "Schön! In deinem Postfach liegt eine Mail, über die du alles ändern oder dich abmelden kannst.",
    already: "Du bist schon dabei",
    alreadyConfirmed: "Du hast schon bestätigt. Es bleibt alles, wie es ist.",
    toNews: "Was es Neues gibt",

    settingsTitle: "Deine Einstellungen",
    settingsLead: (mail: string) => `Für ${mail}`,
    language: "In welcher Sprache schreiben wir dir?",
    german: "Deutsch",
    english: "Englisch",
    save: "Speichern",
    saved: "Gespeichert.",
    dataTitle: "Was wir über dich wissen",
    dataText:
      "Deine Adresse, deine Themen, deine Sprache, das Jahr deines Wegzugs, wenn du es genannt hast, und wann du wozu Ja gesagt hast. Das ist alles, und du kannst es mitnehmen.",
    download: "Meine Daten herunterladen",
    leaveTitle: "Nicht mehr dabei sein",
    leaveText:
      "Wir löschen deine Adresse, deine Themen und alle anderen Angaben sofort. Das lässt sich nicht rückgängig machen, aber du kannst dich jederzeit neu anmelden.",
    leave: "Abmelden und alles löschen",
    askTitle: "Einstellungen öffnen",
    askLead: "Ein Passwort gibt es nicht. Wir schicken dir einen Link, der deine Einstellungen öffnet.",
    askSend: "Link schicken",
    askSent: "Wenn diese Adresse dabei ist, ist der Link unterwegs.",
    askSentText: "Er kommt höchstens einmal in der Stunde. Schau bitte auch im Spam-Ordner nach.",

    expired: {
      title: "Dieser Link ist abgelaufen",
      text: "Links in unseren Mails gelten nur eine Zeit lang. Einen neuen bekommst du sofort.",
    },
    invalid: {
      title: "Dieser Link stimmt nicht",
      text: "Vielleicht wurde er beim Kopieren abgeschnitten. Öffne ihn bitte direkt aus der E-Mail, oder hol dir einen neuen.",
    },
    needsLink: {
      title: "Dafür brauchst du den Link aus deiner Mail",
      text: "Öffne ihn bitte noch einmal. Aus Vorsicht bleibt er hier nur eine halbe Stunde offen.",
    },
    again: "Neu anmelden",
  },
  {
    title: "Stay in touch",
    lead: (name: string) =>
      `${name} writes to you when there is something that suits you. Not more often, and only on your topics.`,
    mail: "Your email address",
    mailHint: "That is all we need: no name, no password.",
    interests: "What interests you?",
    interestsHint: "You can change this at any time. If you choose nothing, you get a bit of everything.",
    interest: {
      jobs: "Jobs and employers",
      "starting-out": "Apprenticeship, internship, thesis",
      "moving-back": "Moving back: housing, family, settling in",
      studying: "Studying medicine and the rural doctors' quota",
      clerkships: "Clerkship (Famulatur) and practical year (PJ)",
      "training-posts": "Specialist training in general practice",
      practices: "A practice of your own",
      events: "Dates and get-togethers",
      stories: "News and stories",
    } as Interests,
    leftYear: "When did you move away?",
    leftYearHint:
      "The year will do, and you may leave it out. It helps us see from which years people stay in touch; the team only sees how many.",
    consent: "Your consent",
    consentMissing: "Please tick this box. Without your consent we may not write to you.",
    privacy: "What we store and for how long is explained under privacy.",
    send: "Keep me posted",
    nextTitle: "What happens next",
    next: [
      "We send you an email with a link. Only when you confirm it are you in.",
      "If you do not confirm, we delete your address after seven days.",
      "You can leave at any time with one click. Everything is then deleted.",
    ],
    alreadyTitle: "With us already?",
    alreadyText: "Change, look up or leave:",
    toSettings: "My settings",
    feedText: "Rather without an address? News also comes as a",
    feed: "feed (RSS)",
    sent: "Please check your inbox",
    sentText:
      "We have sent you an email. If it does not arrive within a few minutes, please look in your spam folder, too.",
    left: "You have left",
    leftText: "Your address and your topics are deleted. Thank you for having been with us. The door stays open.",

    confirmTitle: "One more click",
    confirmText: (name: string) => `Would you like to receive news from ${name} by email?`,
    confirm: "Yes, keep me posted",
    confirmed: "You are in",
    confirmedText: "Great! There is an email in your inbox with which you can change everything or leave.",
    already: "You are in already",
    alreadyConfirmed: "You confirmed before. Everything stays as it is.",
    toNews: "See what is new",

    settingsTitle: "Your settings",
    settingsLead: (mail: string) => `For ${mail}`,
    language: "In which language shall we write to you?",
    german: "German",
    english: "English",
    save: "Save",
    saved: "Saved.",
    dataTitle: "What we know about you",
    dataText:
      "Your address, your topics, your language, the year you moved away if you gave it, and when you said yes to what. That is all, and you can take it along.",
    download: "Download my data",
    leaveTitle: "Leave",
    leaveText:
      "We delete your address, your topics and all other details at once. This cannot be undone, but you can sign up again at any time.",
    leave: "Leave and delete everything",
    askTitle: "Open your settings",
    askLead: "There is no password. We send you a link that opens your settings.",
    askSend: "Send me the link",
    askSent: "If this address is with us, the link is on its way.",
    askSentText: "It comes once an hour at most. Please look in your spam folder, too.",

    expired: {
      title: "This link has expired",
      text: "Links in our emails only work for a while. You can have a new one at once.",
    },
    invalid: {
      title: "This link is not right",
      text: "It may have been cut off when copied. Please open it straight from the email, or get a new one.",
    },
    needsLink: {
      title: "You need the link from your email",
      text: "Please open it again. To be safe, it stays open here for half an hour only.",
    },
    again: "Sign up again",
  },
);
