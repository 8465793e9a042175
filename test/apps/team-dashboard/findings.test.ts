import { expect, test } from "vitest";
import * as say from "../../../apps/team-dashboard/pages/figures/findings.ts";
import { becauseFinding } from "../../../apps/team-dashboard/pages/figures/way.tsx";

const months = ["Juni 2026", "Juli 2026", "August 2026", "September 2026"];
const named = (entries: Record<string, number>) =>
  Object.entries(entries).map(([label, amount]) => ({ label, amount }));

test("a trend says its last whole month, against the months before, the target and the best", () => {
  expect(say.trendFinding({ values: [], months: [] })).toBe("Der erste Monat ist noch nicht zu Ende.");
  expect(say.trendFinding({ values: [0, 0], months })).toBe("Für vergangene Monate ist noch nichts gezählt.");
  expect(say.trendFinding({ values: [1], months })).toBe("Im September 2026 war es 1.");
  expect(say.trendFinding({ values: [10, 40, 40, 20], months, target: 30 })).toBe(
    "Im September 2026 waren es 20, im Mittel der Monate davor 30; das Ziel von 30 ist verfehlt; am meisten waren es im Juli 2026 und im August 2026 mit je 40.",
  );
  expect(say.trendFinding({ values: [10, 0, 1200, 0], months, target: 0 })).toContain(
    "Im September 2026 wurde nichts gezählt",
  );
  expect(say.trendFinding({ values: [1, 2, 3, 4], months })).toMatch(/; so viele wie in keinem Monat davor\.$/);
  expect(say.trendFinding({ values: [4, 2, 3, 4], months })).toMatch(/; mehr waren es in keinem Monat davor\.$/);
  expect(say.trendFinding({ values: [5, 5, 5, 4], months })).toMatch(
    /; am meisten waren es in drei Monaten mit je 5\.$/,
  );
});

test("kinds and places name one, several or nobody", () => {
  expect(say.kindFinding([])).toBe("In diesem Zeitraum ist nichts gezählt.");
  expect(say.kindFinding(named({ Boxen: 1480 }))).toBe("Alles kam aus einer Art: Boxen (1.480).");
  expect(say.kindFinding(named({ Boxen: 30, Stammtisch: 10 }))).toBe("Das meiste kam aus einer Art: Boxen mit 75 %.");
  expect(say.kindFinding(named({ Boxen: 5, Stammtisch: 5 }))).toBe(
    "Am meisten brachten gleichauf Boxen und Stammtisch mit je 50 %.",
  );
  expect(say.placeFinding(named({ Brilon: 0 }))).toContain("noch keiner Gemeinde");
  expect(say.placeFinding(named({ Brilon: 1, Olsberg: 0 }))).toBe("Alles entfiel auf Brilon: 1.");
  expect(say.placeFinding(named({ Brilon: 2, Olsberg: 2, Sundern: 1 }))).toBe(
    "Am meisten war es gleichauf in Brilon und Olsberg: je 2.",
  );
  expect(say.placeFinding(named({ A: 1, B: 1, C: 1, D: 1 }))).toBe("Gleich viel, je 1, ist es in vier Gemeinden.");
});

test("targets say how many are reached and where most is missing", () => {
  const row = (label: string, value: number, target: number) => ({ label, value, target });
  expect(say.targetFinding([row("Boxen", 2, 1)])).toBe("Das Ziel ist erreicht.");
  expect(say.targetFinding([row("Boxen", 1, 2)])).toBe("Das Ziel ist noch nicht erreicht: bisher 50 %.");
  expect(say.targetFinding([row("Boxen", 2, 2), row("Köpfe", 4, 2)])).toBe("Alle Ziele sind erreicht.");
  expect(say.targetFinding([row("Boxen", 2, 2), row("Köpfe", 1, 4), row("Termine", 1, 2)])).toBe(
    "Von drei Zielen ist eines erreicht; am weitesten ist der Weg bei Köpfe mit 25 %.",
  );
  expect(say.targetFinding([row("Boxen", 0, 2), row("Köpfe", 1, 4)])).toContain(
    "Von zwei Zielen ist noch keines erreicht",
  );
});

test("the funnel, the cohorts and the staying speak of nobody, one and many", () => {
  const funnel = (...amounts: number[]) =>
    amounts.map((amount, at) => ({ name: ["Erreicht", "Folgen", "Angekommen"][at]!, amount }));
  expect(say.funnelFinding(funnel(0, 0, 0))).toBe("In diesem Zeitraum ist auf dem Weg noch nichts gezählt.");
  expect(say.funnelFinding(funnel(3400, 5, 0))).toContain("kam noch niemand an");
  expect(say.funnelFinding(funnel(3400, 5, 1))).toBe(
    "Von 3.400 auf der ersten Stufe (Erreicht) bis zum Ziel: Hier kam ein Mensch an.",
  );
  expect(say.funnelFinding(funnel(0, 0, 2))).toBe("In diesem Zeitraum kamen 2 Menschen hier an.");
  const cohort = (year: number, inTouch: number, inTalks: number, arrived: number) => ({
    year,
    inTouch,
    inTalks,
    arrived,
  });
  expect(say.cohortFinding([])).toContain("Noch hat niemand gesagt");
  expect(say.cohortFinding([cohort(2016, 3, 1, 0), cohort(2019, 4, 0, 0)])).toBe(
    "Zurück ist bisher niemand; am meisten in Kontakt sind aus den Jahrgängen 2016 und 2019: je 4.",
  );
  expect(say.cohortFinding([cohort(2016, 3, 1, 2), cohort(2019, 4, 0, 1)])).toBe(
    "Am meisten zurück sind aus dem Jahrgang 2016: 2.",
  );
  const staying = (asked: number, answered: number, here: number) =>
    say.stayingFinding({ months: 12, asked, answered, here });
  expect(staying(0, 0, 0)).toBe("Nach 12 Monaten ist noch niemand gefragt.");
  expect(staying(4, 0, 0)).toBe("Nach 12 Monaten: 4 gefragt, noch keine Antwort.");
  expect(staying(4, 1, 0)).toBe(
    "Nach 12 Monaten hat eine Person von 4 geantwortet; niemand davon arbeitet noch im Kreis.",
  );
  expect(staying(4, 3, 1)).toBe("Nach 12 Monaten haben 3 von 4 geantwortet; eine davon arbeitet noch im Kreis.");
});

test("costs name the cheapest, ties and nothing", () => {
  const euro = (cents: number) => `${cents / 100} €`;
  expect(say.costFinding([{ title: "A", perContact: null }], euro)).toBe(
    "Noch steht keine Aktion mit Kosten und Kontakten da.",
  );
  expect(say.costFinding([{ title: "A", perContact: 400 }], euro)).toContain("4 €: A.");
  expect(
    say.costFinding(
      [
        { title: "A", perContact: 400 },
        { title: "B", perContact: 400 },
        { title: "C", perContact: 900 },
      ],
      euro,
    ),
  ).toBe("Am günstigsten war ein Kontakt gleichauf bei „A“ und „B“: 4 €.");
});

test("whether it was because of us is said of those who said something", () => {
  const one = (yes: number, partly: number, no: number) => [
    { months: 3 as const, asked: 9, answered: 9, here: 9, stayed: {} as never, because: { yes, partly, no } },
  ];
  expect(becauseFinding(one(0, 0, 0))).toBe("Dazu hat noch niemand etwas gesagt.");
  expect(becauseFinding(one(0, 0, 1))).toBe("Die eine Antwort sagt Nein.");
  expect(becauseFinding(one(2, 3, 1))).toBe("In 5 von 6 Antworten lag es auch an uns, davon ganz in 2.");
});
