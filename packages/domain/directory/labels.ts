import type { Benefit, EmployerKind, EmployerSize, Language, OpeningKind, Sector } from "#kernel";

interface Labels {
  kinds: Record<EmployerKind, string>;
  sizes: Record<EmployerSize, string>;
  sectors: Record<Sector, string>;
  openings: Record<OpeningKind, string>;
  benefits: Record<Benefit, string>;
}

const de: Labels = {
  kinds: { company: "Unternehmen", practice: "Praxis", clinic: "Klinik", public: "Öffentliche Einrichtung" },
  sizes: {
    "1-9": "bis 9 Beschäftigte",
    "10-49": "10 bis 49 Beschäftigte",
    "50-249": "50 bis 249 Beschäftigte",
    "250+": "ab 250 Beschäftigte",
  },
  sectors: {
    metal: "Metall",
    mechanical: "Maschinenbau",
    electrical: "Elektrotechnik",
    plastics: "Kunststoff",
    wood: "Holz",
    construction: "Bau",
    crafts: "Handwerk",
    health: "Gesundheit",
    care: "Pflege",
    it: "Informationstechnik",
    trade: "Handel",
    logistics: "Logistik",
    tourism: "Tourismus und Gastgewerbe",
    food: "Lebensmittel",
    education: "Bildung",
    public: "Verwaltung",
    finance: "Finanzen",
    media: "Medien",
    agriculture: "Landwirtschaft",
    energy: "Energie",
  },
  openings: {
    job: "Stelle",
    apprenticeship: "Ausbildung",
    internship: "Praktikum",
    thesis: "Abschlussarbeit",
    trainee: "Trainee",
    clerkship: "Famulatur",
    "practical-year": "Praktisches Jahr",
    "training-post": "Weiterbildungsstelle",
    succession: "Praxisnachfolge",
    "gp-job": "Stelle in der Praxis",
    scholarship: "Stipendium",
  },
  benefits: {
    "flexible-hours": "flexible Arbeitszeiten",
    "home-office": "Homeoffice",
    "part-time": "Teilzeit möglich",
    childcare: "Hilfe bei der Kinderbetreuung",
    "partner-job": "Hilfe bei der Stellensuche für Partnerin oder Partner",
    "moving-help": "Hilfe beim Umzug",
    lodging: "Unterkunft",
    "further-training": "Weiterbildung",
    pension: "betriebliche Altersvorsorge",
    health: "Gesundheitsangebote",
    "company-bike": "Dienstrad",
    "job-ticket": "Jobticket",
    canteen: "Kantine",
    sabbatical: "Auszeit möglich",
  },
};

const en: Labels = {
  kinds: { company: "Company", practice: "Practice", clinic: "Clinic", public: "Public body" },
  sizes: {
    "1-9": "up to 9 employees",
    "10-49": "10 to 49 employees",
    "50-249": "50 to 249 employees",
    "250+": "250 employees or more",
  },
  sectors: {
    metal: "Metal",
    mechanical: "Mechanical engineering",
    electrical: "Electrical engineering",
    plastics: "Plastics",
    wood: "Wood",
    construction: "Construction",
    crafts: "Crafts",
    health: "Health",
    care: "Care",
    it: "Information technology",
    trade: "Trade",
    logistics: "Logistics",
    tourism: "Tourism and hospitality",
    food: "Food",
    education: "Education",
    public: "Administration",
    finance: "Finance",
    media: "Media",
    agriculture: "Agriculture",
    energy: "Energy",
  },
  openings: {
    job: "Job",
    apprenticeship: "Apprenticeship",
    internship: "Internship",
    thesis: "Thesis",
    trainee: "Trainee",
    clerkship: "Clerkship",
    "practical-year": "Practical year",
    "training-post": "Training post",
    succession: "Practice succession",
    "gp-job": "Job in a practice",
    scholarship: "Scholarship",
  },
  benefits: {
    "flexible-hours": "flexible hours",
    "home-office": "working from home",
    "part-time": "part-time possible",
    childcare: "help with childcare",
    "partner-job": "help with a job for your partner",
    "moving-help": "help with moving",
    lodging: "lodging",
    "further-training": "further training",
    pension: "company pension",
    health: "health programme",
    "company-bike": "company bike",
    "job-ticket": "public transport ticket",
    canteen: "canteen",
    sabbatical: "sabbatical possible",
  },
};

/** What kinds, sizes and sectors are called on screen; the search index knows them in both languages. */
export const labels = (language: Language): Labels => (language === "en" ? en : de);

/** The codes in an employer's field `benefits`. */
export const benefitsOf = (text: string): Benefit[] => text.split(",").filter(Boolean) as Benefit[];
