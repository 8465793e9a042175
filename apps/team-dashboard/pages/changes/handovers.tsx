import type { Handover } from "#db/repositories";
import { mayActAs } from "#domain/team/actors";
import type { Role } from "#kernel";
import { Button, ButtonRow, EmptyState, Field, Form, ItemList, Link, Tag } from "#ui";
import { shortDate } from "#web";
import { handoverStates } from "../../texts/employer-words.ts";

interface Props {
  incoming: Handover[];
  outgoing: Handover[];
  role: Role;
}

/** Employers that others would hand over to this county, and those it would hand over to others. */
export function Handovers({ incoming, outgoing, role }: Props) {
  const mayAnswer = mayActAs("lead", role);
  if (incoming.length + outgoing.length === 0)
    return (
      <EmptyState title="Niemand übergibt gerade etwas" level={3}>
        <p>Auf der Seite eines Arbeitgebers, den Sie pflegen, kann die Leitung ihn einem anderen Kreis anbieten.</p>
      </EmptyState>
    );
  return (
    <ItemList>
      {incoming.map((offer) => (
        <li class="item">
          <div>
            <Heading offer={offer} who={`von ${offer.from}`} />
            {mayAnswer ? <Answer offer={offer} /> : <p class="hint">Darüber entscheidet Ihre Leitung.</p>}
          </div>
        </li>
      ))}
      {outgoing.map((offer) => (
        <li class="item">
          <div>
            <Heading offer={offer} who={`an ${offer.to}`} />
            {offer.answer && <p>Antwort: „{offer.answer}“</p>}
            {mayAnswer && offer.status === "open" && (
              <Form action={`/team/arbeitgeber/uebergaben/${offer.id}/ruecknahme`} layout="inline">
                <Button kind="secondary" label={`Angebot von ${offer.employer} zurückziehen`}>
                  Zurückziehen
                </Button>
              </Form>
            )}
          </div>
        </li>
      ))}
    </ItemList>
  );
}

const Heading = ({
  offer: { employerId, employer, place, note, status, offeredAt, answeredAt },
  who,
}: {
  offer: Handover;
  who: string;
}) => (
  <>
    <h3 class="item-title">
      <Link href={`/team/arbeitgeber/${employerId}`}>{employer}</Link>
    </h3>
    <p class="item-meta">
      <span>{place}</span>
      <span>{who}</span>
      <span>{shortDate(answeredAt ?? offeredAt, "de")}</span>
      <Tag tone={handoverStates[status].tone}>{handoverStates[status].label}</Tag>
    </p>
    {note && <p>„{note}“</p>}
  </>
);

function Answer({ offer: { id, employer } }: { offer: Handover }) {
  const path = `/team/arbeitgeber/uebergaben/${id}`;
  return (
    <>
      <p>Nehmen Sie an, pflegt Ihr Kreis diesen Eintrag und seine Angebote ab sofort für die ganze Region.</p>
      <ButtonRow>
        <Form action={`${path}/annahme`} layout="inline">
          <Button icon="check" label={`${employer} annehmen`}>
            Annehmen
          </Button>
        </Form>
      </ButtonRow>
      <details>
        <summary>Ablehnen</summary>
        <Form action={`${path}/ablehnung`}>
          <Field
            id={`antwort-${id}`}
            name="answer"
            kind="textarea"
            rows={2}
            label="Ein Wort dazu"
            optional="(freiwillig)"
            maxlength={500}
          />
          <Button kind="secondary">Ablehnen</Button>
        </Form>
      </details>
    </>
  );
}
