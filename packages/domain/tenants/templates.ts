import type { Feature, LegalFields, Look, Programme, SiteTexts } from "#kernel";

/** What a new county starts with: never people, notes, history or contacts of another one. */
export interface CountyTemplate {
  programmes: Programme[];
  features: Feature[];
  look: Look;
  site(name: string): SiteTexts;
}

export const nobody: SiteTexts["guide"] = {
  name: "",
  role: { de: "Ansprechperson", en: "Your contact" },
  mail: "",
  phone: "",
  hours: { de: "" },
};

export const templates = {
  careers: {
    programmes: ["careers"],
    features: ["events", "photo", "boxes", "mailing", "english"],
    look: { accent: "#0f5b4c", ground: "#1f2f38", spark: "#f0b541", motif: "hills" },
    site: (name) => ({
      claim: { de: "Weggehen war richtig. Zurückkommen auch.", en: "Leaving was right. So is coming back." },
      lead: {
        de: `${name} bleibt Heimat, auch wenn Studium oder Job woanders sind. Wir halten Kontakt und zeigen, was hier möglich ist.`,
        en: `${name} stays home, even when your degree or job is elsewhere. We keep in touch and show you what is possible here.`,
      },
      about: {
        de: "Wir sind ein kleines Team, das die Region und ihre Arbeitgeber kennt. Wir hören zu, bevor wir etwas empfehlen.",
        en: "We are a small team that knows the region and its employers. We listen before we recommend.",
      },
      guide: nobody,
      social: [],
    }),
  },
  gp: {
    programmes: ["gp"],
    features: ["events", "mailing", "english"],
    look: { accent: "#4c6321", ground: "#2a3a2c", spark: "#edc65a", motif: "towers" },
    site: (name) => ({
      claim: { de: "Hausärztin werden, wo man dich kennt.", en: "Become a GP where people know you." },
      lead: {
        de: `Vom Schulabschluss bis zur eigenen Praxis: ${name} begleitet dich auf dem Weg in die Hausarztmedizin.`,
        en: `From leaving school to a practice of your own: ${name} accompanies you into general practice.`,
      },
      about: {
        de: "Wir kennen die Praxen, die Förderungen und die Fristen, und wir nehmen uns Zeit für deine Fragen.",
        en: "We know the practices, the grants and the deadlines, and we take time for your questions.",
      },
      guide: nobody,
      social: [],
    }),
  },
} as const satisfies Record<string, CountyTemplate>;

/** Legal fields that a new county has to fill in before its pages are complete. */
export const emptyLegal = (name: string): LegalFields => ({
  body: name,
  representative: "",
  street: "",
  postcodeTown: "",
  phone: "",
  mail: "",
  supervision: "",
  responsible: "",
  dataProtectionOfficer: "",
  dataProtectionMail: "",
  hosting: "",
  accessibilityContact: "",
  accessibilityMail: "",
  accessibilityStatus: "partial",
  accessibilityGaps: "",
  accessibilityReviewedOn: "",
  funding: { running: false, notice: { de: "" } },
});
