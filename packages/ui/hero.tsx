import type { ComponentChildren } from "preact";
import type { MotifName } from "./look.ts";
import { Motif } from "./motif.tsx";

export type HeroProps = {
  /** `valley`: the claim in the sky over a wide landscape. `path`: the claim beside the town on the horizon, a path below. `plain`: a calm opening for inner pages. */
  variant: "valley" | "path" | "plain";
  motif: MotifName;
  seed: string;
  kicker?: ComponentChildren;
  title: ComponentChildren;
  lead?: ComponentChildren;
  actions?: ComponentChildren;
  /** Own picture of the county beside or instead of the drawing. */
  picture?: { src: string; alt: string; width: number; height: number };
  /** On the ground in front of the landscape, for `path` mostly {@link Steps}. */
  children?: ComponentChildren;
};

/** The opening of a page, with its h1. */
export function Hero({ variant, motif, seed, kicker, title, lead, actions, picture, children }: HeroProps) {
  return (
    <div class={`hero hero-${variant}`}>
      <div class="hero-sky">
        <div class="wrap hero-words">
          {kicker && <p class="kicker">{kicker}</p>}
          <h1>{title}</h1>
          {lead && <p class="lead">{lead}</p>}
          {actions && <div class="button-row">{actions}</div>}
        </div>
        {picture ? (
          <img
            class="hero-picture"
            src={picture.src}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
            fetchpriority="high"
          />
        ) : (
          variant !== "plain" && <Motif motif={motif} seed={seed} variant={variant === "path" ? "horizon" : "hero"} />
        )}
      </div>
      {children && (
        <div class="hero-ground">
          <div class="wrap">{children}</div>
        </div>
      )}
    </div>
  );
}
