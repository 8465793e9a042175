/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to turn one word into the other
 * (optimal string alignment); more than `most` counts as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** Whether two folded words are the same but for a slip: one letter from four letters on, two from nine behind the same first one. */
export function almostSame(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 9 && a[0] === b[0] ? 2 : shorter >= 4 ? 1 : 0;
  return a === b || (most > 0 && editDistance(a, b, most) <= most);
}
