import { expect, test } from "vitest";
import type { Opening } from "#db/repositories";
import { fieldsOf, ownFields, type OwnField } from "#domain/openings/kind-fields";
import { allOpeningKinds, openingInput } from "#domain/openings/opening-input";
import { kindFacts } from "#domain/openings/kind-words";
import { recordOf, typedFromOpening } from "#domain/openings/opening-record";
import { checkTyped } from "#web";

const typed = {
  employerId: "emp_0000",
  title: "Ein Angebot",
  body: "Ein Text, der lang genug ist, um zu zählen.",
};
const filled: Record<OwnField, string> = {
  workingTime: "part",
  trainingMonths: "24",
  planningArea: "Brilon",
  halfSeats: "1",
  successionYear: "2029",
  studentsWelcome: "on",
  lodging: "on",
};

test.each(allOpeningKinds)("a %s has its own fields and refuses those of other kinds", (kind) => {
  const own = Object.fromEntries(fieldsOf(kind).map((field) => [field, filled[field]]));
  expect(checkTyped({ ...typed, kind, ...own }, openingInput)).toMatchObject({ ok: true });
  for (const field of ownFields.filter((one) => !fieldsOf(kind).includes(one))) {
    expect(checkTyped({ ...typed, kind, [field]: filled[field] }, openingInput)).toMatchObject({
      ok: false,
      problems: [{ field, rule: "not-for-kind" }],
    });
    expect(checkTyped({ ...typed, kind, [field]: "" }, openingInput)).toMatchObject({ ok: true });
  }
});

test.each(allOpeningKinds)(
  "a %s is stored and shown in a form again without a difference, and nothing else of it is",
  (kind) => {
    const own = Object.fromEntries(fieldsOf(kind).map((field) => [field, filled[field]]));
    const record = recordOf(openingInput.parse({ ...typed, kind, ...own }));
    const again = typedFromOpening({ employerId: "emp_0000", ...record } as unknown as Opening);
    expect(openingInput.parse(again)).toEqual(openingInput.parse({ ...typed, kind, ...own }));
    expect(kindFacts({ ...record }, "de").length).toBe(fieldsOf(kind).length);
    for (const field of ownFields.filter((one) => !fieldsOf(kind).includes(one))) expect(record[field] ?? "").toBe("");
  },
);

test.each([
  [{ kind: "blimp" }, "kind", "choice"],
  [{ kind: "succession", successionYear: "1066" }, "successionYear", "too-small"],
  [{ kind: "training-post", trainingMonths: "sechzig" }, "trainingMonths", "whole-number"],
  [{ kind: "training-post", trainingMonths: "61" }, "trainingMonths", "too-big"],
  [{ kind: "succession", halfSeats: "9007199254740993" }, "halfSeats", "whole-number"],
  [{ kind: "succession", planningArea: "Brilon\r\nBcc: x" }, "planningArea", "format"],
  [{ kind: "job", title: "a\u0000b" }, "title", "format"],
  [{ kind: "job", validUntil: "2027-02-30" }, "validUntil", "date"],
])("%j is answered beside its field", (given, field, rule) => {
  expect(checkTyped({ ...typed, ...given } as never, openingInput)).toMatchObject({
    ok: false,
    problems: [{ field, rule }],
  });
});
