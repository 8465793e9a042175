/** Why two records stay one, as people read it. */
export const obstacleTexts = {
  undone: "Diese Zusammenführung ist schon rückgängig gemacht. Beide Einträge stehen wieder für sich.",
  "too-late":
    "Die dreißig Tage sind vorbei, diese Zusammenführung bleibt. Wenn es doch zwei Arbeitgeber sind, nehmen Sie den zweiten bitte neu auf.",
  "merged-on":
    "Der Eintrag ist inzwischen selbst in einem anderen aufgegangen. Bitte trennen Sie zuerst diese spätere Zusammenführung.",
} as const;
