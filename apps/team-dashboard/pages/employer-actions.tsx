import type { EmployerReview } from "#domain/directory/review-employer";
import { mayActAs } from "#domain/team/actors";
import type { Role } from "#kernel";
import { ButtonLink, Toolbar } from "#ui";

interface ActionsProps extends Pick<EmployerReview, "employer" | "own" | "handover"> {
  path: string;
  role: Role;
}

/** What a member can do with an employer. */
export const EmployerActions = ({ employer, own, handover, path, role }: ActionsProps) => (
  <Toolbar
    label="Dieser Arbeitgeber"
    actions={
      own && (
        <ButtonLink href={`/team/angebote/neu?arbeitgeber=${employer.id}`} icon="plus" kind="secondary">
          Angebot schreiben
        </ButtonLink>
      )
    }
  >
    {own ? (
      <ButtonLink href={`${path}/bearbeiten`} icon="edit">
        Bearbeiten
      </ButtonLink>
    ) : (
      <ButtonLink href={`${path}/vorschlaege/neu`} icon="edit">
        Änderungen vorschlagen
      </ButtonLink>
    )}
    <ButtonLink href={`${path}/auftritt`} icon="document" kind="secondary">
      Unser Auftritt
    </ButtonLink>
    {own && (
      <ButtonLink href={`${path}/konto`} icon="key" kind="secondary">
        Zugang
      </ButtonLink>
    )}
    {own && !handover && mayActAs("lead", role) && (
      <ButtonLink href={`${path}/uebergabe`} icon="users" kind="secondary">
        Übergeben
      </ButtonLink>
    )}
    <ButtonLink href={`/arbeitgeber/${employer.slug}`} icon="external" kind="quiet">
      Auf der Website
    </ButtonLink>
  </Toolbar>
);
