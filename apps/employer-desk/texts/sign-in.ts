/** The words of the employers' door. */
export const signInWords = {
  lead: "Pflegen Sie Ihren Eintrag selbst. Ein Passwort brauchen Sie nicht: Wir schicken Ihnen einen Link und einen Code.",
  mailHint: "Die Adresse, unter der wir Sie eingeladen haben.",
  belongs: "für einen Arbeitgeber hinterlegt ist",
} as const;
