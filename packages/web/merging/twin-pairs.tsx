import { Button, ButtonLink, ButtonRow, Form, ItemList, Link } from "#ui";

/** A record of the directory in a few words: who, where, and which county vouches for it. */
export interface RecordLine {
  id: string;
  name: string;
  href?: string;
  /** `Möhnestraße 4, 59929 Brilon`. */
  where: string;
  county: string;
}

export interface ReasonLine {
  speaks: "for" | "against";
  text: string;
}

export interface TwinPairsProps {
  pairs: readonly { one: RecordLine; other: RecordLine; score: number; reasons: readonly ReasonLine[] }[];
  /** Where two records are made one, and where a pair is told apart. */
  paths: { merge: string; tellApart: string };
  mayDecide: boolean;
}

/** Pairs of records that might be one employer, with the reasons, and what can be done about each. */
export function TwinPairs({ pairs, paths, mayDecide }: TwinPairsProps) {
  return (
    <ItemList label="Mögliche Doppelte">
      {pairs.map(({ one, other, score, reasons }) => (
        <li class="item twin-pair">
          <div>
            <div class="twin-records">
              <RecordName record={one} />
              <RecordName record={other} />
            </div>
            <Reasons score={score} reasons={reasons} />
            {mayDecide && (
              <ButtonRow>
                <ButtonLink
                  href={`${paths.merge}?bleibt=${one.id}&geht=${other.id}`}
                  icon="check"
                  label={`${one.name} und ${other.name} zusammenführen`}
                >
                  Zusammenführen
                </ButtonLink>
                <Form action={paths.tellApart} layout="inline" hidden={{ one: one.id, other: other.id }}>
                  <Button kind="secondary" label={`${one.name} und ${other.name} sind verschieden`}>
                    Sind verschieden
                  </Button>
                </Form>
              </ButtonRow>
            )}
          </div>
        </li>
      ))}
    </ItemList>
  );
}

const RecordName = ({ record: { name, href, where, county } }: { record: RecordLine }) => (
  <div>
    <h3>{href ? <Link href={href}>{name}</Link> : name}</h3>
    <p class="item-meta">
      <span>{where}</span>
      <span>gepflegt von {county}</span>
    </p>
  </div>
);

/** What speaks for the same employer and what against it. */
export function Reasons({ score, reasons }: { score: number; reasons: readonly ReasonLine[] }) {
  const speaking = (side: ReasonLine["speaks"]) =>
    reasons.filter(({ speaks }) => speaks === side).map(({ text }) => text);
  const [forIt, against] = [speaking("for"), speaking("against")];
  return (
    <p class="twin-reasons">
      <strong>{percentOf(score)}</strong> {forIt.length > 0 && <>Dafür spricht: {forIt.join(", ")}. </>}
      {against.length > 0 && <>Dagegen: {against.join(", ")}.</>}
    </p>
  );
}

/** How sure a hint is, for people; nothing a program found is certain. */
export const percentOf = (score: number): string => `${Math.min(99, Math.round(score * 100))} %`;
