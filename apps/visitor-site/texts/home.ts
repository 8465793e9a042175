import type { Stage } from "#domain/gp/path";
import type { Homecoming } from "#domain/homecoming/next-homecomings";
import { dictionary } from "./dictionary.ts";

interface StageWords {
  title: string;
  when: string;
  text: string;
}

interface Entry {
  title: string;
  text: string;
  link: string;
}

/** The home page: common words, and those for the two kinds of people it speaks to. */
export const homeTexts = dictionary(
  {
    events: "Die nächsten Termine",
    eventsLead: "Komm vorbei. Man muss niemanden kennen.",
    allEvents: "Alle Termine",
    noEvents: "Gerade steht nichts an. Wer dabei ist, erfährt es als Erste und Erster.",
    posts: "Neues und Geschichten",
    allPosts: "Alle Beiträge",
    about: "Wer wir sind",
    guide: "Sprich mit uns",
    write: "Nachricht schreiben",
    followTitle: "Bleib in Verbindung",
    followText:
      "Ein paar Mal im Jahr eine Mail, nur zu dem, was dich interessiert. Mit einem Klick bist du wieder raus.",
    follow: "Dabeibleiben",
    careers: {
      seeOpenings: "Was es hier gibt",
      homecoming: "Wann bist du wieder hier?",
      homecomings: {
        easter: "Ostern",
        whitsun: "Pfingsten",
        schuetzenfest: "Schützenfeste",
        "between-the-years": "Zwischen den Jahren",
      } as Record<Homecoming, string>,
      openings: "Neue Angebote",
      openingsLead: "Stellen, Ausbildung, Praktika und Abschlussarbeiten von Arbeitgebern, die wir kennen.",
      allOpenings: "Alle Angebote",
      employers: "Arbeitgeber von hier",
      employersLead: "Viele sind Weltspitze und trotzdem um die Ecke.",
      allEmployers: "Alle Arbeitgeber",
    },
    gp: {
      seePath: "Der Weg, Schritt für Schritt",
      path: "Der Weg in die eigene Praxis",
      pathLead: "Einsteigen kannst du an jeder Stelle.",
      window: (days: string) => `Bewerbung ${days}`,
      stages: (
        clerkship: number,
        training: number,
        t: Record<"practice" | "internalMedicine" | "otherFields" | "free", number>,
      ): Record<Stage, StageWords> => ({
        school: { title: "Schule", when: "bis zum Abitur", text: "Ein Praktikum in einer Praxis zeigt, ob es passt." },
        quota: {
          title: "Studienplatz",
          when: "",
          text: "Über die Landarztquote zählen auch TMS, Auswahlgespräch und Erfahrung.",
        },
        preclinical: {
          title: "Physikum",
          when: "nach 4 Semestern",
          text: "Grundlagen geschafft, ab jetzt wird es praktisch.",
        },
        clerkship: { title: "Famulatur", when: `${clerkship} Monate`, text: "Einer davon in einer Hausarztpraxis." },
        "practical-year": {
          title: "PJ und Approbation",
          when: "48 Wochen",
          text: "Allgemeinmedizin ist als Wahlfach möglich.",
        },
        training: {
          title: "Weiterbildung",
          when: `${training} Monate`,
          text: `${t.practice} Hausarztpraxis, ${t.internalMedicine} Innere im Krankenhaus, ${t.otherFields} anderes Gebiet, ${t.free} frei wählbar.`,
        },
        practice: {
          title: "Praxis",
          when: "eigen oder angestellt",
          text: "Viele Praxen suchen jetzt jemanden, der weitermacht.",
        },
      }),
      entriesTitle: "Wo stehst du gerade?",
      entries: [
        {
          title: "Noch in der Schule",
          text: "Medizin studieren, auch ohne 1,0? Wir erklären die Landarztquote und vermitteln ein Praktikum in einer Praxis.",
          link: "Frag uns nach dem Studium",
        },
        {
          title: "Im Studium",
          text: "Famulatur oder PJ bei Hausärztinnen und Hausärzten, die sich Zeit zum Zeigen nehmen, mit Fahrt und Unterkunft.",
          link: "Famulatur- und PJ-Plätze",
        },
        {
          title: "Ärztin oder Arzt",
          text: "Weiterbildung im Verbund, angestellt arbeiten oder eine Praxis übernehmen: Wir kennen die, die jemanden suchen.",
          link: "Weiterbildung und Praxisnachfolge",
        },
      ] as Entry[],
      practices: "Praxen, die dich gern hätten",
      practicesLead: "Hausarztpraxen mit Platz zum Lernen, Mitarbeiten oder Übernehmen.",
      allPractices: "Alle Praxen",
      succession: "Praxen mit Nachfolge",
      openings: "Famulatur, PJ, Weiterbildung, Nachfolge",
      allOpenings: "Alle Angebote",
    },
  },
  {
    events: "The next dates",
    eventsLead: "Come along. You do not have to know anybody.",
    allEvents: "All dates",
    noEvents: "Nothing coming up right now. Those who follow us will be the first to know.",
    posts: "News and stories",
    allPosts: "All posts",
    about: "Who we are",
    guide: "Talk to us",
    write: "Write a message",
    followTitle: "Stay in touch",
    followText: "An email a few times a year, only about what interests you. One click and you are out again.",
    follow: "Stay in touch",
    careers: {
      seeOpenings: "See what there is",
      homecoming: "When will you be here again?",
      homecomings: {
        easter: "Easter",
        whitsun: "Whitsun",
        schuetzenfest: "Town festivals",
        "between-the-years": "Between the years",
      } as Record<Homecoming, string>,
      openings: "New openings",
      openingsLead: "Jobs, apprenticeships, internships and theses with employers we know.",
      allOpenings: "All openings",
      employers: "Employers from here",
      employersLead: "Many are among the best in the world, and just around the corner.",
      allEmployers: "All employers",
    },
    gp: {
      seePath: "The path, step by step",
      path: "The path to a practice of your own",
      pathLead: "You can join at any point.",
      window: (days: string) => `apply ${days}`,
      stages: (
        clerkship: number,
        training: number,
        t: Record<"practice" | "internalMedicine" | "otherFields" | "free", number>,
      ): Record<Stage, StageWords> => ({
        school: {
          title: "School",
          when: "until you leave",
          text: "An internship in a practice shows whether it suits you.",
        },
        quota: {
          title: "A place at university",
          when: "",
          text: "With the rural doctors' quota, the TMS test, an interview and experience count, too.",
        },
        preclinical: {
          title: "Physikum",
          when: "after 4 semesters",
          text: "The basics are done; from now on it gets practical.",
        },
        clerkship: { title: "Famulatur", when: `${clerkship} months`, text: "One of them in a general practice." },
        "practical-year": { title: "PJ and licence", when: "48 weeks", text: "General practice can be your elective." },
        training: {
          title: "Training",
          when: `${training} months`,
          text: `${t.practice} in general practice, ${t.internalMedicine} inpatient internal medicine, ${t.otherFields} in another field, ${t.free} of your choice.`,
        },
        practice: {
          title: "Practice",
          when: "your own or employed",
          text: "Many practices are looking for somebody to carry on.",
        },
      }),
      entriesTitle: "Where are you now?",
      entries: [
        {
          title: "Still at school",
          text: "Study medicine, even without top marks? We explain the rural doctors' quota and find you an internship in a practice.",
          link: "Ask us about studying",
        },
        {
          title: "At university",
          text: "Famulatur or PJ with GPs who take time to show you things, travel and lodging included.",
          link: "Famulatur and PJ places",
        },
        {
          title: "A doctor",
          text: "Training in a network, working as an employee or taking over a practice: we know those who are looking.",
          link: "Training and succession",
        },
      ] as Entry[],
      practices: "Practices that would love to have you",
      practicesLead: "General practices with room to learn, to join in or to take over.",
      allPractices: "All practices",
      succession: "Practices to take over",
      openings: "Famulatur, PJ, training, succession",
      allOpenings: "All openings",
    },
  },
);
