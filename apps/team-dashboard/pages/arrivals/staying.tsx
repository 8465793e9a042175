import { becauseAnswers, becauseNames, stayedAnswers, stayedMeanings, stayedNames } from "#domain/arrivals/words";
import type { ArrivalView } from "#domain/arrivals/view-arrival";
import { toldChannels } from "#domain/consent/consented";
import { currentVersion, wordingOf } from "#domain/consent/wordings";
import type { Scope } from "#domain/scope";
import type { Problem } from "#kernel";
import { Button, Field, FactList, Form, Section, Tag } from "#ui";
import { one, shortDate, type Typed } from "#web";
import { channelNames, monthsNames } from "../../texts/arrivals.ts";
import { choicesOf } from "../choices.ts";
import { formFields } from "../form-fields.ts";
import { dayShown } from "./arrivals.tsx";
import { ARRIVALS } from "./arrivals-tabs.tsx";

interface StayingProps {
  view: ArrivalView;
  scope: Scope;
  county: string;
  today: string;
  typed?: Typed;
  problems: Problem[];
}

/** Whether somebody may be asked if they stayed, what they were asked, and what they said. */
export function Staying({ view, scope, today, typed = {}, problems }: StayingProps) {
  const { arrival, followUps } = view;
  return (
    <Section title="Geblieben?" lead="Drei Rückfragen nach dem ersten Arbeitstag, nur mit Einwilligung.">
      {arrival.wordingVersion ? (
        <p>
          <Tag tone="success">Einwilligung liegt vor</Tag>{" "}
          {followUps.length === 0 && "Gefragt wird per E-Mail, 3, 12 und 36 Monate nach dem ersten Arbeitstag."}
        </p>
      ) : (
        <Agreement arrival={arrival} scope={scope} today={today} typed={typed} problems={problems} />
      )}
      {followUps.map((one) => (
        <FollowUp followUp={one} arrivalId={arrival.id} />
      ))}
      <details>
        <summary>Was „geblieben“ heißt</summary>
        <FactList items={stayedMeanings} />
      </details>
    </Section>
  );
}

type AgreementProps = Omit<StayingProps, "view" | "county"> & { arrival: ArrivalView["arrival"] };

function Agreement({ arrival, scope, today, typed = {}, problems }: AgreementProps) {
  const { of, box } = formFields(typed, problems);
  const version = currentVersion("staying");
  if (!arrival.mail) return <p>Für Rückfragen braucht es eine E-Mail-Adresse. Tragen Sie sie zuerst ein.</p>;
  return (
    <Form action={`${ARRIVALS}/${arrival.id}/einwilligung`} hidden={{ wordingVersion: version }}>
      <p>
        Bitte lesen Sie den Wortlaut vor oder legen Sie ihn vor. Notiert werden Wortlaut, Tag und Weg der Zustimmung.
      </p>
      <blockquote lang={arrival.lang}>{wordingOf(scope, "staying", version, arrival.lang)}</blockquote>
      <div class="form-grid">
        <Field
          {...of("channel")}
          kind="select"
          label="Wie hat die Person zugestimmt?"
          empty="Bitte wählen"
          options={choicesOf(toldChannels, channelNames)}
          required
        />
        <Field {...of("day")} kind="date" label="Wann?" value={one(typed, "day") || today} max={today} required />
      </div>
      <Field {...box("agreed")} kind="checkbox" label={`${arrival.name} hat diesem Wortlaut zugestimmt.`} required />
      <Button icon="check">Einwilligung notieren</Button>
    </Form>
  );
}

function FollowUp({ followUp, arrivalId }: { followUp: ArrivalView["followUps"][number]; arrivalId: string }) {
  const { months, askedAt, remindedAt, stayed, because, answeredOn, answeredBy, closedAt } = followUp;
  const path = `${ARRIVALS}/${arrivalId}/rueckfragen/${months}`;
  const state = stayed
    ? `${stayedNames[stayed]}, geantwortet am ${dayShown(answeredOn)} ${answeredBy === "guide" ? "am Telefon" : "per Link"}`
    : closedAt
      ? `nicht zu erreichen, notiert am ${shortDate(closedAt, "de")}`
      : remindedAt
        ? `noch keine Antwort, erinnert am ${shortDate(remindedAt, "de")}`
        : "noch keine Antwort";
  const id = (name: string) => `${name}-${months}`;
  return (
    <section id={`rueckfrage-${months}`}>
      <h3>Nach {monthsNames[months]}</h3>
      <FactList
        items={[
          { term: "Gefragt", detail: shortDate(askedAt, "de") },
          { term: "Antwort", detail: state },
          ...(stayed
            ? [{ term: "Lag es auch an uns?", detail: because ? becauseNames[because] : "nicht gesagt" }]
            : []),
        ]}
      />
      <details open={!stayed && !closedAt && remindedAt !== null}>
        <summary>{stayed ? "Antwort berichtigen" : "Antwort vom Telefon eintragen"}</summary>
        <Form action={`${path}/antwort`} layout="grid">
          <Field
            name="stayed"
            id={id("stayed")}
            kind="select"
            label="Arbeitet jetzt"
            value={stayed ?? ""}
            empty="Bitte wählen"
            options={choicesOf(stayedAnswers, stayedNames)}
            required
          />
          <Field
            name="because"
            id={id("because")}
            kind="select"
            label="Lag es auch an uns?"
            optional="(freiwillig)"
            value={because ?? ""}
            empty="nicht gesagt"
            options={choicesOf(becauseAnswers, becauseNames)}
          />
          <Button icon="phone">Eintragen</Button>
        </Form>
        {!stayed && !closedAt && (
          <Form action={`${path}/ende`} layout="inline">
            <Button kind="quiet" label={`Nach ${monthsNames[months]}: nicht zu erreichen`}>
              Nicht zu erreichen
            </Button>
          </Form>
        )}
      </details>
    </section>
  );
}
