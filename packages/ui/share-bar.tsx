export type ShareBarProps = {
  /** How many of `whole`. */ part: number;
  whole: number;
  /** As the reader sees it, "412 von 480". */ display: string;
};

/** A share as a small bar with its words, for cells of tables; drawn with edges, so that it reads in grey and on paper. */
export function ShareBar({ part, whole, display }: ShareBarProps) {
  const length = whole === 0 ? 0 : (part / whole) * 100;
  return (
    <span class="share-bar">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-track" width="100" height="8" />
        <rect class="bar-fill" width={length.toFixed(2)} height="8" />
      </svg>
      <span>{display}</span>
    </span>
  );
}
