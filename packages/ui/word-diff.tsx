export type DiffPart = { kind: "same" | "added" | "removed"; text: string };
export type WordDiffProps = {
  before: string;
  after: string;
  /** Spoken before and after each change. */ labels: { added: string; removed: string };
};

/** Two versions of a text in one, word by word. */
export function WordDiff({ before, after, labels }: WordDiffProps) {
  return (
    <p class="word-diff">
      {diffWords(before, after).map(({ kind, text }) => {
        if (kind === "added")
          return (
            <ins>
              <span class="away">{labels.added}: </span>
              {text}
            </ins>
          );
        if (kind === "removed")
          return (
            <del>
              <span class="away">{labels.removed}: </span>
              {text}
            </del>
          );
        return text;
      })}
    </p>
  );
}

/** As many pairs of words are compared at most; beyond that a text counts as written anew between its common ends. */
const MOST_PAIRS = 2_000_000;

/** The shortest word-by-word change from one text to the other (longest common subsequence between what both begin and end with). */
export function diffWords(before: string, after: string): DiffPart[] {
  const [old, now] = [before, after].map((text) => text.split(/(?<=\s)/)) as [string[], string[]];
  const shorter = Math.min(old.length, now.length);
  let begin = 0;
  while (begin < shorter && old[begin] === now[begin]) begin++;
  let end = 0;
  while (end < shorter - begin && old.at(-1 - end) === now.at(-1 - end)) end++;
  const [oldCore, nowCore] = [old, now].map((words) => words.slice(begin, words.length - end)) as [string[], string[]];
  const core: DiffPart[] =
    oldCore.length * nowCore.length > MOST_PAIRS
      ? [
          { kind: "removed", text: oldCore.join("") },
          { kind: "added", text: nowCore.join("") },
        ]
      : diffCore(oldCore, nowCore);
  const same = (words: string[]): DiffPart[] => (words.length > 0 ? [{ kind: "same", text: words.join("") }] : []);
  return [...same(old.slice(0, begin)), ...core, ...same(old.slice(old.length - end))];
}

function diffCore(old: string[], now: string[]): DiffPart[] {
  const lengths = commonLengths(old, now);
  const parts: DiffPart[] = [];
  const push = (kind: DiffPart["kind"], text: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) parts.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [left, right] = [old[i], now[j]];
    if (left !== undefined && left === right) {
      push("same", left);
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      push("removed", left);
      i++;
    } else {
      push("added", right!);
      j++;
    }
  }
  return parts;
}

function commonLengths(old: string[], now: string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      table[i]![j] = old[i] === now[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}
