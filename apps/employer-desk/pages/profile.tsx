import type { ProfileView } from "#domain/desk/view-profile";
import type { EmployerField } from "#domain/directory/employer-record";
import { textOf } from "#domain/directory/employer-record";
import type { Problem } from "#kernel";
import { Button, ButtonRow, FieldGroup, Form, PageTitle } from "#ui";
import { wording, type Typed } from "#web";
import { deskPath } from "../texts/navigation.ts";
import { parts } from "../texts/profile.ts";
import { FieldState } from "./field-state.tsx";
import { FormErrors } from "./form-errors.tsx";
import { DeskFrame, type PageProps } from "./frame.tsx";
import { ProfileField } from "./profile-field.tsx";

interface ProfileProps extends PageProps, ProfileView {
  typed: Typed;
  problems: Problem[];
}

/** The whole profile as one form; each field says whether it is live, waits or was declined. */
export function ProfilePage({ employer, states, places, typed, problems, ...page }: ProfileProps) {
  const words = wording(problems, "de");
  const shown = parts.filter(({ practices }) => !practices || employer.kind === "practice");
  const hidden = parts.filter((part) => !shown.includes(part)).flatMap(({ fields }) => fields);
  const state = (field: EmployerField) => (
    <FieldState field={field} present={textOf(employer[field])} proposal={states.get(field)} places={places} />
  );
  return (
    <DeskFrame {...page} path="/profil" title="Profil">
      <FormErrors problems={problems} />
      <PageTitle
        title="Ihr Profil"
        lead={
          page.desk.trusted
            ? "Was Sie hier speichern, ist sofort auf der Website."
            : "Was Sie hier speichern, steht auf der Website, sobald der Kreis es sich angesehen hat."
        }
      />
      <Form action={deskPath(page.desk, "/profil")} hidden={{ _version: String(employer.version) }}>
        {shown.map(({ legend, hint, grid, fields }) => (
          <FieldGroup legend={legend} hint={hint} layout={grid ? "grid" : "stack"}>
            {fields.map((field) => (
              <div class="field-with-state">
                <ProfileField
                  field={field}
                  typed={typed}
                  error={words.of(field)}
                  places={places}
                  countyAgs={page.scope.tenant.countyAgs}
                />
                {state(field)}
              </div>
            ))}
          </FieldGroup>
        ))}
        {hidden.map((field) => (
          <input type="hidden" name={field} value={[typed[field] ?? ""].flat().join(",")} />
        ))}
        <ButtonRow>
          <Button>Speichern</Button>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}
