/** Sentences of job openings, dealt one of each row. */
export const jobTasks = [
  "Du übernimmst einen eigenen Bereich, nach einer Einarbeitung, die so lange dauert, wie sie eben dauert.",
  "Deine Tage sind gemischt: zwei Drittel am Platz, ein Drittel bei den Leuten, für die du arbeitest.",
  "Du arbeitest in einem Team von sechs, das sich ohne viele Mails verständigt.",
  "Du bringst laufende Aufträge über die Ziellinie und denkst dabei schon an den nächsten.",
  "Du verbesserst Abläufe, die alle kennen und über die sich bisher nur alle ärgern.",
  "Du hältst den Kontakt zu Kunden, die seit Jahren hier anrufen und auch mal nach den Kindern fragen.",
  "Du leitest nach einem halben Jahr deine eigenen Projekte und darfst Fehler machen.",
  "Du sorgst dafür, dass das, was rausgeht, auch stimmt. Dafür darfst du anhalten, was nicht stimmt.",
] as const;

export const jobHopes = [
  "Wichtig ist uns eine abgeschlossene Ausbildung oder ein Studium in der Richtung. Wichtiger ist, dass du fragst, wenn etwas unklar ist.",
  "Berufserfahrung hilft, ist aber keine Bedingung. Wer in der Großstadt anderes gelernt hat, bringt genau das mit, was uns fehlt.",
  "Du solltest gern mit Menschen arbeiten, sicher Deutsch sprechen und einen Führerschein haben oder machen wollen.",
  "Quereinstieg ist möglich. Drei von uns haben vorher etwas völlig anderes gemacht.",
  "Zeugnisse lesen wir, entscheiden tut der Probetag.",
  "Du kennst dich mit der Technik aus oder hast Lust, sie von uns zu lernen. Beides ist uns recht.",
] as const;

export const jobOffers = [
  "Wir bieten Tarif, 30 Tage Urlaub, flexible Zeiten und einen Umzugszuschuss für alle, die zurückkommen.",
  "Es gibt ein gutes Gehalt, einen unbefristeten Vertrag und Kolleginnen und Kollegen, die pünktlich Feierabend machen.",
  "Du bekommst ein Dienstrad, zwei Tage Homeoffice und im ersten Jahr eine Patin oder einen Paten.",
  "Teilzeit, Vier-Tage-Woche oder Gleitzeit: Sag uns, was zu deinem Leben passt.",
  "Weiterbildung zahlen wir, und zwar auch die, die uns nicht sofort nützt.",
  "Wir helfen bei Wohnung, Kita-Platz und der Stelle für deine Partnerin oder deinen Partner.",
] as const;

export const apprenticeTexts = [
  "Im ersten Jahr lernst du in der Lehrwerkstatt, danach wechselst du alle drei Monate die Abteilung. Übernommen werden fast alle.",
  "Du hast einen festen Menschen, der dich ausbildet, und mittwochs Werkunterricht statt Überraschung vor der Prüfung.",
  "Die Ausbildung lässt sich verkürzen oder mit einem dualen Studium an der Fachhochschule verbinden.",
  "Wir zahlen Bücher, Fahrkarte und das Geld für die Meisterschule, wenn du später weitermachen willst.",
  "Ein Praktikum von drei Tagen reicht uns zum Kennenlernen. Noten sind nicht alles, Pünktlichkeit ist viel.",
  "Unsere Auszubildenden führen jedes Jahr ein eigenes Projekt. Zuletzt war es eine Werkbank für die Grundschule.",
  "Der Führerschein wird bezuschusst, das Werkzeug gestellt, und zum Ausbildungsstart fahren alle zusammen drei Tage weg.",
] as const;

export const studyTexts = {
  internship: [
    "Sechs Wochen bis sechs Monate, vergütet und mit einer Aufgabe, die wirklich gebraucht wird. Kopieren können wir selbst.",
    "Du läufst nicht mit, du machst mit. Am Ende stellst du vor, was du herausgefunden hast.",
    "Das Praktikum passt in die Semesterferien oder als Praxissemester. Ein Zimmer im Ort vermitteln wir.",
  ],
  thesis: [
    "Das Thema kommt aus dem Betrieb, die Betreuung von Leuten, die Zeit dafür haben. Vergütet wird nach Fortschritt, nicht nach Seiten.",
    "Du bekommst Daten, einen Platz und eine Werkstatt, in der du ausprobieren darfst. Bachelor oder Master, beides geht.",
    "Die letzte Arbeit zu diesem Thema hat der Betrieb umgesetzt. Die Verfasserin arbeitet heute hier.",
  ],
  trainee: [
    "In achtzehn Monaten lernst du vier Bereiche kennen und entscheidest danach selbst, wo du bleibst.",
    "Das Programm ist für Berufsanfängerinnen und Berufsanfänger gedacht, die noch nicht wissen wollen, was sie mit vierzig machen.",
    "Zwei Stationen im Haus, eine beim Kunden, eine im Ausland. Danach eine Stelle, die zu dir passt.",
  ],
} as const;
