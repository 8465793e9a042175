import { sectionNames } from "#domain/funding-reports/report-words";
import { sourceMoved, textOf, type ReportSentence } from "#domain/funding-reports/sentences";
import type { FundingReport } from "#db/repositories";
import { accountSections, type AccountSentence } from "#kernel";
import { ButtonLink, Link, Section, Tag } from "#ui";

interface DraftTextProps {
  report: FundingReport;
  sentences: readonly ReportSentence[];
  path: string;
  mayWrite: boolean;
}

/** The text of a draft, each sentence with its source and what became of it. */
export const DraftText = ({ sentences, path, mayWrite }: DraftTextProps) => (
  <>
    {accountSections.map((section) => (
      <Section id={section} title={sectionNames[section]}>
        <ul class="account-sentences">
          {sentences
            .filter((sentence) => sentence.section === section)
            .map((sentence) => (
              <li class={sentence.leftOut ? "is-left-out" : undefined}>
                <p>{sentence.leftOut ? <s>{textOf(sentence)}</s> : textOf(sentence)}</p>
                <SentenceMarks sentence={sentence} />
              </li>
            ))}
        </ul>
        {sentences.every((sentence) => sentence.section !== section) && <p>Dazu sagen die Daten noch nichts.</p>}
        {mayWrite && (
          <ButtonLink kind="secondary" small icon="edit" href={`${path}/text?abschnitt=${section}`}>
            „{sectionNames[section]}“ bearbeiten
          </ButtonLink>
        )}
      </Section>
    ))}
  </>
);

/** Where a sentence comes from, and whether the team worded it. */
export const SentenceMarks = ({ sentence }: { sentence: ReportSentence }) => (
  <p class="hint">
    <Source label={sentence.sourceLabel} path={sentence.sourcePath} />{" "}
    {sentence.worded !== null && <Tag tone="accent">von Hand</Tag>} {sentence.leftOut && <Tag>weggelassen</Tag>}{" "}
    {sentence.orphaned && <Tag tone="warning">Quelle sagt dazu nichts mehr</Tag>}{" "}
    {!sentence.orphaned && sourceMoved(sentence) && sentence.proposed !== "" && (
      <>
        <Tag tone="warning">Quelle hat sich geändert</Tag> Jetzt: {sentence.proposed}
      </>
    )}
  </p>
);

/** The text as it was frozen. */
export const FrozenText = ({ sentences }: { sentences: readonly AccountSentence[] }) => (
  <>
    {accountSections.map((section) => {
      const own = sentences.filter((sentence) => sentence.section === section);
      return own.length === 0 ? null : (
        <Section id={section} title={sectionNames[section]}>
          <ul class="account-sentences">
            {own.map(({ text, sourceLabel, sourcePath, worded }) => (
              <li>
                <p>{text}</p>
                <p class="hint">
                  <Source label={sourceLabel} path={sourcePath} /> {worded && <Tag tone="accent">von Hand</Tag>}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      );
    })}
  </>
);

const Source = ({ label, path }: { label: string; path: string }) => (
  <>Quelle: {path ? <Link href={path}>{label}</Link> : label}</>
);
