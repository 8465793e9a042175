import type { OvertakenWord } from "#domain/directory/overtaken-words";
import { mayActAs } from "#domain/team/actors";
import type { Role } from "#kernel";
import { EmptyState, FactList, ItemList, Link } from "#ui";
import { overlayNames } from "../../texts/employer-words.ts";
import { setInWords } from "../employer-fields.tsx";
import { TextDiff } from "../value-diff.tsx";
import { TakeOrKeep } from "./take-or-keep.tsx";

const INBOX = "/team/arbeitgeber/aenderungen";
/** One adaptation and the version of the shared record that stands beside it on the page. */
const compared = ({ id, version }: OvertakenWord) => `${id}.${version}`;

interface Props {
  words: OvertakenWord[];
  /** How many there are in all; a page shows the first of them. */
  total: number;
  role: Role;
}

/** The county's own words over a shared record that has changed: take the record over, or keep ours. */
export function OvertakenWords({ words, total, role }: Props) {
  const mayDecide = mayActAs("editor", role);
  if (words.length === 0)
    return (
      <EmptyState title="Ihre Worte passen" level={3}>
        <p>Ändert sich ein Eintrag, den Sie für Ihre Website angepasst haben, steht das hier.</p>
      </EmptyState>
    );
  return (
    <>
      {total > words.length && (
        <p class="hint">
          {words.length} von {total}; die übrigen rücken nach.
        </p>
      )}
      {mayDecide && words.length > 1 && <Decision words={words} all />}
      <ItemList>
        {words.map((word) => (
          <li class="item">
            <div>
              <h3 class="item-title">
                <Link href={`/team/arbeitgeber/${word.employerId}`}>{word.employer}</Link>: {overlayNames[word.field]}
              </h3>
              <FactList
                layout="columns"
                items={[
                  {
                    term: "Der gemeinsame Eintrag, damals und jetzt",
                    detail: <TextDiff before={word.masterThen ?? ""} after={word.masterNow ?? ""} />,
                  },
                  { term: `Ihre Worte (${setInWords({ by: word.setBy, at: word.setAt })})`, detail: word.own },
                ]}
              />
              {mayDecide && <Decision words={[word]} />}
            </div>
          </li>
        ))}
      </ItemList>
    </>
  );
}

const Decision = ({ words, all = false }: { words: OvertakenWord[]; all?: boolean }) => (
  <TakeOrKeep
    inbox={INBOX}
    name="words"
    compared={words.map(compared)}
    about={all ? undefined : `${overlayNames[words[0]!.field]} von ${words[0]!.employer}`}
  />
);
