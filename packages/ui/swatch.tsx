import type { Hex } from "./look.ts";

export type SwatchProps = { colour: Hex };

/** A piece of a colour of the moment; drawn, because a strict style policy allows none in CSS. */
export function Swatch({ colour }: SwatchProps) {
  return (
    <svg class="swatch" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" fill={colour} />
    </svg>
  );
}
