import { dictionary } from "./dictionary.ts";

/** The page behind the personal link to a seat. */
export const seatTexts = dictionary(
  {
    title: "Dein Platz",
    states: {
      held: {
        title: "Nur noch bestätigen",
        text: (until: string) => `Wir halten deinen Platz bis ${until} frei. Kommst du?`,
      },
      confirmed: { title: "Dein Platz ist sicher", text: () => "Wir freuen uns auf dich." },
      waiting: {
        title: "Du stehst auf der Warteliste",
        text: () => "Sobald für dich Platz ist, rückst du nach, und wir schreiben dir.",
      },
      cancelled: {
        title: "Du hast abgesagt",
        text: () => "Danke, dass du Bescheid gesagt hast. Jemand anderes freut sich über den Platz.",
      },
      lapsed: {
        title: "Die Zeit zum Bestätigen ist um",
        text: () => "Der Platz ist wieder frei. Wenn du doch kommen möchtest, nimm dir einfach einen neuen.",
      },
    },
    calledOff: { title: "Dieser Termin fällt aus", text: "Du musst nichts weiter tun." },
    over: { title: "Dieser Termin ist vorbei", text: "Schön, dass du dabei sein wolltest." },
    messages: {
      bestaetigt: "Bestätigt. Bis bald!",
      "schon-bestaetigt": "Du hast deinen Platz schon bestätigt. Es bleibt alles, wie es ist.",
      geaendert: "Geändert. So viele Plätze sind jetzt für euch da.",
      abgesagt: "Abgesagt.",
      reserviert: "Ihr seid dabei.",
    } as Record<string, string>,
    what: "Was",
    when: "Wann",
    where: "Wo",
    people: "Personen",
    confirm: "Ja, ich komme",
    change: "Personenzahl ändern",
    changeButton: "Ändern",
    cancelTitle: "Doch keine Zeit?",
    cancelText: "Sag bitte ab, damit jemand anderes den Platz bekommt.",
    cancelWaitingText: "Wenn du nicht mehr warten möchtest, nehmen wir dich von der Liste.",
    cancel: "Absagen",
    cancelWaiting: "Warteliste verlassen",
    keepTitle: "Heb dir diesen Link auf",
    keepText:
      "Ohne E-Mail-Adresse können wir dir nicht schreiben. Nur mit diesem Link kannst du später ändern oder absagen:",
    toEvent: "Zum Termin",
    newSeat: "Neuen Platz nehmen",
    toEvents: "Alle Termine",
    needsLink: {
      title: "Dafür brauchst du deinen Link",
      text: "Öffne bitte den Link aus deiner E-Mail noch einmal. Aus Vorsicht bleibt er hier nur eine halbe Stunde offen.",
    },
    expired: {
      title: "Dieser Link ist abgelaufen",
      text: "Der Termin, zu dem er gehörte, ist vorbei. Schau doch, was als Nächstes ansteht.",
    },
    invalid: {
      title: "Dieser Link stimmt nicht",
      text: "Vielleicht wurde er beim Kopieren abgeschnitten. Öffne ihn bitte direkt aus der E-Mail. Einen neuen Platz bekommst du auf der Seite des Termins.",
    },
  },
  {
    title: "Your seat",
    states: {
      held: {
        title: "Please confirm",
        text: (until: string) => `We are keeping your seat until ${until}. Are you coming?`,
      },
      confirmed: { title: "Your seat is safe", text: () => "We look forward to seeing you." },
      waiting: {
        title: "You are on the waiting list",
        text: () => "As soon as there is room for you, you move up and we write to you.",
      },
      cancelled: {
        title: "You have cancelled",
        text: () => "Thank you for letting us know. Somebody else will be glad of the seat.",
      },
      lapsed: {
        title: "The time to confirm is up",
        text: () => "The seat is free again. If you would like to come after all, simply take a new one.",
      },
    },
    calledOff: { title: "This date has been cancelled", text: "You need not do anything." },
    over: { title: "This date is over", text: "It was good that you wanted to come." },
    messages: {
      bestaetigt: "Confirmed. See you soon!",
      "schon-bestaetigt": "You have already confirmed your seat. Everything stays as it is.",
      geaendert: "Changed. This is how many seats you have now.",
      abgesagt: "Cancelled.",
      reserviert: "You are in.",
    },
    what: "What",
    when: "When",
    where: "Where",
    people: "People",
    confirm: "Yes, I am coming",
    change: "Change the number of people",
    changeButton: "Change",
    cancelTitle: "No time after all?",
    cancelText: "Please cancel, so that somebody else gets the seat.",
    cancelWaitingText: "If you no longer want to wait, we take you off the list.",
    cancel: "Cancel my seat",
    cancelWaiting: "Leave the waiting list",
    keepTitle: "Keep this link",
    keepText: "Without an address we cannot write to you. Only with this link can you change or cancel later:",
    toEvent: "To the date",
    newSeat: "Take a new seat",
    toEvents: "All dates",
    needsLink: {
      title: "You need your link for this",
      text: "Please open the link from your email once more. As a precaution it only stays open here for half an hour.",
    },
    expired: {
      title: "This link has expired",
      text: "The date it belonged to is over. Have a look at what comes next.",
    },
    invalid: {
      title: "This link is not right",
      text: "Maybe it was cut off when it was copied. Please open it straight from the email. You can take a new seat on the page of the date.",
    },
  },
);
