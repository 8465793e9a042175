import type { CardChoice } from "#domain/experience-reports/find-cards";
import { campaignKindNames } from "#domain/figures/labels";
import type { Problem } from "#kernel";
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  Field,
  FilterBar,
  Form,
  PageTitle,
  Pagination,
} from "#ui";
import { longDate, wording } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";

interface ChooseCardsProps extends PageProps {
  choice: CardChoice;
  /** The address of the next page. */
  next?: string;
  problems?: Problem[];
}

/** Shared experiences to take into a report. */
export function ChooseCardsPage({ choice, next, problems = [], ...page }: ChooseCardsProps) {
  const back = `/berichte/${choice.id}`;
  const path = `${back}/erfahrungen`;
  const title = "Erfahrungen hineinnehmen";
  return (
    <AgencyFrame {...page} path={path} title={title}>
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: "/berichte", label: "Berichte" }, { href: back, label: choice.title }, { label: title }]}
      />
      <PageTitle
        title={title}
        lead="Jede Karte kommt in der Fassung hinein, die jetzt vorliegt. Ändert der Kreis sie später, bietet der Bericht die neue an."
      />
      <FilterBar
        action={path}
        label="Erfahrungen suchen"
        submit="Suchen"
        result={choice.count === 1 ? "1 Erfahrung" : `${choice.count} Erfahrungen`}
      >
        <Field name="q" kind="search" label="Suche" value={choice.query.q} />
        <Field
          name="kreis"
          kind="select"
          label="Kreis"
          empty="alle"
          value={choice.query.county}
          options={choice.counties.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      </FilterBar>
      {choice.experiences.length === 0 ? (
        <EmptyState title="Nichts gefunden">
          <p>Mit einem kürzeren Suchwort oder ohne Kreis findet sich vielleicht etwas.</p>
        </EmptyState>
      ) : (
        <Form action={path}>
          <Field
            name="experiences"
            kind="checkboxes"
            label="Welche"
            error={wording(problems, "de").of("experiences")}
            options={choice.experiences.map(({ id, title: name, county, kind, version, sharedAt, isTaken }) => ({
              value: id,
              label: name,
              hint: isTaken
                ? "Steht schon im Bericht."
                : `${county}, ${campaignKindNames[kind]}, Fassung ${version} vom ${longDate(sharedAt, "de")}`,
              disabled: isTaken,
            }))}
          />
          <ButtonRow>
            <Button icon="plus">Hineinnehmen</Button>
            <ButtonLink kind="quiet" href={back}>
              Zurück zum Bericht
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
      <Pagination label="Weitere Erfahrungen" next={next ? { href: next, label: "Weitere" } : undefined} />
    </AgencyFrame>
  );
}
