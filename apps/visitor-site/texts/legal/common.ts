import { dictionary } from "../dictionary.ts";

/** Words of all legal pages. */
export const legalTexts = dictionary(
  {
    missing: "noch nicht ausgefüllt",
    previewTitle: "Vorschau für das Team",
    previewText: "Was noch fehlt, ist hier markiert. Öffentlich bleibt es einfach weg.",
    germanCounts: "",
    phone: "Telefon",
    mail: "E-Mail",
  },
  {
    missing: "not filled in yet",
    previewTitle: "Preview for the team",
    previewText: "What is still missing is marked here. In public it is simply left out.",
    germanCounts: "This is a translation. The German version is the binding one.",
    phone: "Phone",
    mail: "Email",
  },
);
