export type UsefulnessProps = {
  /** 0 to `max`, halves allowed. */ value: number;
  max?: number;
  /** The whole in words, "4,5 von 5, aus 7 Kreisen". */ label: string;
  labelShown?: boolean;
};

/** How useful others found it. */
export function Usefulness({ value, max = 5, label, labelShown }: UsefulnessProps) {
  const star = "M12 2.5l2.9 6.3 6.9.8-5.1 4.7 1.4 6.8L12 17.7l-6.1 3.4 1.4-6.8L2.2 9.6l6.9-.8z";
  return (
    <span class="usefulness">
      <svg viewBox={`0 0 ${max * 24} 24`} width={max * 18} height="18" role="img" aria-label={label}>
        {Array.from({ length: max }, (_, index) => {
          const share = Math.min(1, Math.max(0, value - index));
          return (
            <g transform={`translate(${index * 24})`}>
              <path d={star} class={share >= 0.75 ? "star star-full" : "star"} />
              {share >= 0.25 && share < 0.75 && (
                <path d="M12 2.5v15.2l-6.1 3.4 1.4-6.8L2.2 9.6l6.9-.8z" class="star star-full" />
              )}
            </g>
          );
        })}
      </svg>
      {labelShown && <span aria-hidden="true">{label}</span>}
    </span>
  );
}
