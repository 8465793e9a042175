import type { Current } from "#domain/counting/what-is-current";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, DataTable, EmptyState, Form, PageTitle, Section } from "#ui";
import { monthName, one, shortDateTime, wholeNumber, wording, type Typed } from "#web";
import { dayText } from "../../texts/campaigns.ts";
import { batchKindNames } from "../../texts/handed-out.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { QuickCount } from "./quick-count.tsx";
import { RecordForm, type RecordFormProps } from "./record-form.tsx";

interface CountingProps extends PageProps {
  current: Current;
  token: string;
  places: RecordFormProps["places"];
  openCampaigns: RecordFormProps["campaigns"];
  /** The quick form that came back. */
  quick?: { typed: Typed; problems: Problem[] };
  /** The long form that came back. */
  record?: { typed: Typed; problems: Problem[] };
}

/** Counting with a thumb: what is current, each with a number and a button; everything else below. */
export function CountingPage({ current, token, places, openCampaigns, quick, record, ...page }: CountingProps) {
  const { dates, batches, campaigns, states, definitions, today } = current;
  const mayWrite = mayActAs("editor", page.member.role);
  const came = (on: string, indicator = "") => {
    const isThis = quick && one(quick.typed, "on") === on && one(quick.typed, "indicator") === indicator;
    if (!isThis) return {};
    const words = wording(quick.problems, "de");
    return { value: one(quick.typed, "amount"), error: words.of("amount") ?? words.summary[0]?.message };
  };
  const atHand = [
    ...dates.map(({ id, title, startsAt, headCount }) => (
      <QuickCount
        token={token}
        on={id}
        title={title}
        what="Köpfe"
        hint={`${shortDateTime(startsAt, "de")} Uhr`}
        value={headCount === null ? "" : String(headCount)}
        undo={headCount === null ? undefined : `/team/zaehlen/${id}/ruecknahme`}
        {...came(id)}
      />
    )),
    ...(mayWrite ? batches : []).map(({ id, title, place, day, kind, packed, handedOut }) => (
      <QuickCount
        token={token}
        on={id}
        title={[title, place].filter(Boolean).join(", ")}
        what={`${batchKindNames[kind]} ausgegeben`}
        hint={`${dayText(day)}, ${wholeNumber(packed, "de")} gepackt`}
        value={handedOut === null ? "" : String(handedOut)}
        undo={handedOut === null ? undefined : `/team/zaehlen/${id}/ruecknahme`}
        {...came(id)}
      />
    )),
  ];
  const running = (mayWrite ? campaigns : []).flatMap(({ id, title, counts }) =>
    counts.map(({ id: indicator, name }) => (
      <QuickCount token={token} on={id} indicator={indicator} title={title} what={name} {...came(id, indicator)} />
    )),
  );
  const problems = [...(quick?.problems ?? []), ...(record?.problems ?? [])];
  return (
    <TeamFrame {...page} path="/team/zaehlen" title="Zählen">
      <FormErrors problems={quick ? anchored(quick) : problems} />
      <PageTitle title="Zählen" lead="Feld antippen, Zahl tippen, eintragen. Gezählt wird für heute." />
      {atHand.length > 0 && (
        <Section title="Heute und gestern">
          <ul class="quick-counts">{atHand}</ul>
        </Section>
      )}
      {running.length > 0 && (
        <Section title="Läuft gerade">
          <ul class="quick-counts">{running}</ul>
        </Section>
      )}
      {atHand.length + running.length === 0 && (
        <EmptyState title="Gerade läuft nichts">
          <p>Sobald eine Aktion läuft oder ein Termin stattfindet, steht er hier.</p>
        </EmptyState>
      )}
      {mayWrite && <Typed byHand={current.byHand} />}
      {mayWrite && states.length > 0 && (
        <Section title="Stände" lead="Wie viele es jetzt sind. Die neue Zahl ersetzt die alte.">
          <ul class="quick-counts">
            {states.map(({ definition: { id, name, unit }, last }) => (
              <QuickCount
                token={token}
                on=""
                indicator={id}
                title={name}
                what={unit}
                hint={last && `Zuletzt ${wholeNumber(last.amount, "de")}, im ${monthName(last.month, "de")}`}
                {...came("", id)}
              />
            ))}
          </ul>
        </Section>
      )}
      {mayWrite && (
        <Section title="Etwas anderes nachtragen" lead="Ein anderer Tag, ein bestimmter Ort, eine andere Kennzahl.">
          <RecordForm
            token={token}
            today={today}
            indicators={definitions}
            places={places}
            campaigns={openCampaigns}
            {...record}
          />
        </Section>
      )}
    </TeamFrame>
  );
}

/** The problem of a quick form leads to its own field. */
const anchored = ({ typed, problems }: { typed: Typed; problems: Problem[] }): Problem[] =>
  problems.map((problem) => ({ ...problem, field: `amount-${one(typed, "on")}-${one(typed, "indicator")}` }));

function Typed({ byHand }: Pick<Current, "byHand">) {
  if (byHand.length === 0) return null;
  return (
    <Section title="Zuletzt gezählt">
      <DataTable
        caption="Zuletzt von Hand gezählt"
        captionHidden
        narrow="stack"
        columns={[{ label: "Was" }, { label: "Wann" }, { label: "Notiz" }, { label: "Zurücknehmen", hidden: true }]}
        rows={byHand.map(({ id, amount, name, day, note }) => [
          `${wholeNumber(amount, "de")} ${name}`,
          dayText(day),
          note,
          <Form action={`/team/zaehlen/nachtraege/${id}/ruecknahme`} layout="inline">
            <Button kind="quiet" small icon="undo" label={`${amount} ${name} zurücknehmen`}>
              Zurücknehmen
            </Button>
          </Form>,
        ])}
      />
    </Section>
  );
}
